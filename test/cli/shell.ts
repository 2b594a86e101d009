import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The built command line. */
export const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** What a command left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty folder that is removed after the tests of a file. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "yardstick-test-")));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs `yardstick` in a folder, with a text on standard input. */
export function yardstick(folder: string, args: readonly string[], input: string | Buffer = ""): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    maxBuffer: 1e8,
    timeout: 120_000,
  });
  return { code: status, stdout, stderr };
}

/** Starts `yardstick` in a folder, to be looked at while it runs. */
export function started(folder: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: "ignore" });
}

/** The exit code of a process, once it has ended. */
export function ended(process: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => process.once("exit", (code) => resolve(code)));
}

/** Runs a line of the shell in which `$YARDSTICK` is the command. */
export function shell(folder: string, line: string): Ended {
  const env = { ...process.env, YARDSTICK: `${process.execPath} ${cli}` };
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd: folder, encoding: "utf8", env });
  return { code: status, stdout, stderr };
}

/** Writes a file into a folder and gives its name. */
export function put(folder: string, name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** Paths of all files of a folder, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Rows of a CSV file without quoted fields, each by the names of its columns. */
export function rowsOf(path: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\n");
  const names = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, c) => [names[c], cell])));
}
