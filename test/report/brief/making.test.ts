import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { commandLine } from "../../../src/report/brief/making.js";

test("a command comes out of a shell as it went in, whatever its words hold", () => {
  const words = ["run", "my scenario.yaml", "--set", "race.tournament=5", "it's", "$HOME", "a*b", "省份", ""];
  const [, ...rest] = commandLine(words).split(/^(?:yardstick) /);
  const told = execFileSync("bash", ["-c", `for word in ${rest.join("")}; do printf '%s\\n' "$word"; done`], {
    encoding: "utf8",
  });
  expect(told.split("\n").slice(0, -1)).toEqual(words);
});
