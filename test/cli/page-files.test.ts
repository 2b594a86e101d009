import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { put, rowsOf, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
/** As the page saves a shipped scenario with changed rules: under the name that options give it too. */
put(folder, "mine.yaml", "schema: 1\nid: command-line\nextends: core\nparams: { signals.halfLife: 250 }\n");
const done = (...args: string[]) => {
  const { code, stderr } = yardstick(folder, [...args, "-n", "2", "--no-charts", "-q"]);
  expect([code, stderr]).toEqual([0, ""]);
};
const manifestOf = (name: string) => JSON.parse(readFileSync(join(folder, name, "manifest.json"), "utf8"));

test("a file that the page saved runs with other seeds under its own name", () => {
  done("run", "mine.yaml", "--seed", "4", "-o", "seeds");
  expect(manifestOf("seeds").scenario).toMatchObject({ id: "command-line", seed: 4 });
});

test("and with other rules under another, with those it has", () => {
  done("run", "mine.yaml", "--set", "decision.baseRate=0.004", "-o", "rules");
  const { id, lineage, params } = manifestOf("rules").scenario;
  expect([id, lineage]).toEqual(["command-line-again", ["core", "command-line", "command-line-again"]]);
  expect(params["signals.halfLife"]).toEqual({ value: 250, from: "command-line" });
  expect(params["decision.baseRate"]).toEqual({ value: 0.004, from: "command-line-again" });
});

test("and is compared with the scenario that it changes", () => {
  for (const more of [[], ["--set", "decision.baseRate=0.004"]]) {
    done("compare", "core", "mine.yaml", ...more, "-o", `compared-${more.length}`);
    const [row] = rowsOf(join(folder, `compared-${more.length}`, "compare.csv"));
    expect(row).toMatchObject({ scenario: "command-line", baseline: "core" });
  }
});
