import { expect, test } from "vitest";
import { ruleDifferences } from "../../../src/experiments/compare/index.js";
import { ruleRows } from "../../../src/report/brief/rule-rows.js";
import { shipped, shippedNames } from "../../scenarios/shipped.js";

const PLACE = /^`(signals|changes)\./;

test.each(["en", "zh"] as const)(
  "every field of a signal and of a dated change has a unit and an explanation (%s)",
  (language) => {
    const all = shippedNames.flatMap((name) =>
      ruleRows(ruleDifferences(shipped("baseline"), shipped(name)), Number.POSITIVE_INFINITY, language),
    );
    const rows = all.filter(([name]) => PLACE.test(name) && !/\.(set|mechanisms)\./.test(name));
    expect(rows.length).toBeGreaterThan(50);
    for (const [name, , , unit, meaning] of rows) {
      expect([name, unit]).not.toEqual([name, ""]);
      expect([name, meaning]).not.toEqual([name, ""]);
      expect(unit + meaning).not.toMatch(/[{}]|undefined/);
    }
  },
);

test("a signal is named by its title", () => {
  const late = { path: "signals.ngaidp.date", baseline: "2017-07-08", scenario: "2019-07-08" };
  expect(ruleRows([late], 1, "en")).toEqual([
    [
      ...["`signals.ngaidp.date`", "2017-07-08", "2019-07-08", "date"],
      "day from which “New Generation AI Development Plan” is heard",
    ],
  ]);
});
