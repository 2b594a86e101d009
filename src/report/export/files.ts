import type { Exported } from "./exported.js";
import { type Provenance, readmeOf } from "./readme.js";

interface File {
  readonly path: string;
  readonly content: string | Uint8Array | Iterable<string>;
}

/**
 * Everything that goes into the folder of an export: a folder for each format, with its README, and a manifest. Nothing
 * in it tells when or where it was written, so that the same results give the same bytes.
 */
export function* exportFiles(exports: readonly Exported[], from: Provenance): Generator<File> {
  const paths: string[] = [];
  for (const each of exports) {
    const readme = { name: "README.txt", content: readmeOf(each, from) };
    for (const { name, content } of [readme, ...each.files]) {
      const path = `${each.format}/${name}`;
      paths.push(path);
      yield { path, content };
    }
  }
  const manifest = {
    ...{ tool: "yardstick", command: "export", version: from.version },
    ...{ of: from.of, dayZero: from.dayZero, hash: from.hash[1] },
    formats: exports.map(({ format }) => format),
    files: paths,
  };
  yield { path: "manifest.json", content: `${JSON.stringify(manifest, null, 2)}\n` };
}
