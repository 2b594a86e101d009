import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The pages whose blocks are tested: the README and all of docs/, as paths from the root with their text. */
export const pages: ReadonlyMap<string, string> = new Map(
  ["README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)]
    .filter((path) => path.endsWith(".md"))
    .map((path) => [path, readFileSync(join(root, path), "utf8")]),
);
