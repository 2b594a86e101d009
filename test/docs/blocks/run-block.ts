import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { transformSync } from "esbuild";
import type { Block } from "./block.js";
import { withFewerPoints } from "./fewer.js";

/** Keeps a block under its name in the home of its page. */
export function keepBlock({ file, text }: Block, home: string): void {
  if (file === undefined) return;
  mkdirSync(dirname(join(home, file)), { recursive: true });
  writeFileSync(join(home, file), withFewerPoints(text));
}

/** Runs a block in the home of its page and gives what it prints; throws if it fails, or if no block of its kind can run. */
export function runBlock(block: Block, home: string): string {
  const { language, text, file, shown } = block;
  switch (language) {
    case "sh":
      return inShell(text, home, shown !== undefined);
    case "yaml":
    case "json":
      return validated(file ?? `block-${block.line}.${language}`, text, home);
    case "ts":
    case "js":
      return file === undefined ? program(text, language, home) : "";
    default:
      throw new Error(`${block.page}:${block.line}: nobody runs blocks of "${language}"; mark who tests it`);
  }
}

function inShell(text: string, home: string, asItStands: boolean): string {
  const path = [join(home, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, AS_IT_STANDS: asItStands ? "yes" : "" };
  return printedBy("sh", ["-eu", "-c", text], { cwd: home, env });
}

function validated(file: string, text: string, home: string): string {
  writeFileSync(join(home, file), withFewerPoints(text));
  return inShell(`yardstick validate ${file}`, home, false);
}

function program(text: string, loader: "ts" | "js", home: string): string {
  const { code } = transformSync(text, { loader, format: "esm" });
  writeFileSync(join(home, "program.mjs"), code);
  return printedBy(process.execPath, ["program.mjs"], { cwd: home });
}

/** What a command prints; where it fails, the error tells that too. */
function printedBy(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    ...options,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${command} ${args.at(-1)}\nended with ${status}: ${stderr}${stdout}`);
  return stdout;
}
