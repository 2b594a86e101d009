import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const readme = readFileSync("src/model/README.md", "utf8");

/** The files that the README has a newcomer write or change, by their paths: the text of a file, or what is added to it. */
const blocks = new Map(
  [...readme.matchAll(/^`([^`\n]+)`:\n\n```(?:ts|diff)\n([\s\S]*?)```$/gm)].map(([, path, text]) => [
    path,
    text,
  ]),
);
const LIST = "src/model/mechanisms/index.ts";
const FILE = "src/model/mechanisms/imitation.ts";
const TEST = "test/model/mechanisms/imitation.test.ts";
/** Helpers that the newcomer's test uses. */
const HELPERS = ["test/model/small-world.ts", "test/laws/history.ts", "test/laws/scenarios.ts"];

/** What the README says of scenarios, as a test of its own. */
const SCENARIOS = `
import { expect, test } from "vitest";
import { registry } from "../src/model/registry.js";
import { scenarioOf } from "./laws/scenarios.js";
test("the registry and scenarios follow from the list", () => {
  expect(registry.has("imitation.weight")).toBe(true);
  expect(scenarioOf("params: { imitation.weight: 0.5 }").params["imitation.weight"].value).toBe(0.5);
  expect(() => scenarioOf("params: { imitation.weight: 5 }")).toThrow("imitation.weight");
  expect(scenarioOf("mechanisms: { imitation: off }").mechanisms.imitation).toBe(false);
});
`;

/**
 * Milliseconds; a compiler and a runner start anew, which takes seconds, or a minute where the machine is busy.
 * A runner that hangs is killed before, with its threads.
 */
const PATIENCE = 180_000;

const run = promisify(execFile);
/** Without the marks by which a runner of tests would take itself for a worker of this one. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/VITEST/.test(key)));

describe("a newcomer who adds a mechanism as the README says", () => {
  const copy = mkdtempSync(join(tmpdir(), "newcomer-"));
  const tool = (path: string, ...given: readonly string[]) =>
    run(process.execPath, [resolve("node_modules", path), ...given], {
      cwd: copy,
      env: environment,
      timeout: PATIENCE - 30_000,
      killSignal: "SIGKILL",
    });

  beforeAll(() => {
    for (const path of ["src", "tsconfig.json", "package.json", ...HELPERS])
      cpSync(path, join(copy, path), { recursive: true });
    symlinkSync(resolve("node_modules"), join(copy, "node_modules"), "junction");
    for (const path of [FILE, TEST]) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), blocks.get(path) ?? "");
    }
    writeFileSync(join(copy, LIST), patched(readFileSync(LIST, "utf8"), blocks.get(LIST) ?? ""));
    writeFileSync(
      join(copy, "tsconfig.newcomer.json"),
      JSON.stringify({ extends: "./tsconfig.json", include: [TEST, LIST, "src/**/*.d.ts"] }),
    );
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test("writes one file, one line in the list beside its import, and one test", () => {
    expect([...blocks.keys()]).toEqual([FILE, LIST, TEST]);
    expect(blocks.get(LIST)?.match(/^\+/gm)).toHaveLength(2);
  });

  test(
    "finds the types in order",
    async () => {
      await expect(
        tool("typescript/bin/tsc", "-p", "tsconfig.newcomer.json").catch(outputOf),
      ).resolves.toMatchObject({ stdout: "" });
    },
    PATIENCE,
  );

  test(
    "sees the test pass, and scenarios that set, bound and switch what it declares",
    async () => {
      writeFileSync(join(copy, "test/scenario.test.ts"), SCENARIOS);
      const { stdout } = await tool("vitest/vitest.mjs", "run", "--pool=threads", "--reporter=json").catch(
        outputOf,
      );
      const written = blocks.get(TEST)?.match(/^test\(/gm)?.length ?? 0;
      expect(written).toBeGreaterThanOrEqual(3);
      expect(JSON.parse(stdout)).toMatchObject({ numPassedTests: written + 1, numTotalTests: written + 1 });
    },
    PATIENCE,
  );
});

/** What a tool that failed had to say. */
function outputOf(error: { stdout?: string }): { stdout: string } {
  return { stdout: error.stdout ?? String(error) };
}

/** A text with the lines of a diff that begin with + put after the lines that they follow there. */
function patched(text: string, diff: string): string {
  const lines = text.split("\n");
  let place = -1;
  for (const line of diff.split("\n").filter((each) => each !== "")) {
    if (line.startsWith("+")) lines.splice(++place, 0, line.slice(1));
    else {
      place = lines.indexOf(line.slice(1));
      if (place < 0) throw new Error(`the list has no line "${line.slice(1)}"; mend the README`);
    }
  }
  return lines.join("\n");
}
