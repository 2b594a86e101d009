import { expect, test } from "vitest";
import { mismatches } from "../../../src/experiments/compare/comparable.js";
import { shipped, shippedNames } from "../../scenarios/shipped.js";

const baseline = shipped("baseline");

test.each(shippedNames.map((name) => [name]))(
  "%s can be set against the one it names, given one grid of time",
  (name) => {
    const scenario = shipped(name);
    if (scenario.compareTo === null) return;
    const { start, until, step, data } = scenario;
    expect(mismatches({ ...shipped(scenario.compareTo), start, until, step, data }, scenario)).toEqual([]);
  },
);

test("everything that differs is named at once, each with the option that makes it alike", () => {
  const other = {
    ...baseline,
    until: "2021-01-01",
    start: "2018-01-01",
    step: 1,
    provinces: baseline.provinces.filter((id) => id !== "GD"),
    data: {
      countUntil: "2021-12-31",
      readings: { ...baseline.data.readings, baseDate: "2017-07-28" },
    },
  };
  const found = mismatches(baseline, other);
  expect(found.map(({ cures }) => cures[0])).toEqual([
    "--set provinces.GD.include=false",
    "--from 2017-07-08",
    `--until ${baseline.until}`,
    "--step 7",
    "--set data.baseDate=2017-07-08",
    "--set data.countUntil=2022-12-31",
  ]);
  expect(found[2].cures[1]).toBe("--until 2021-01-01");
  expect(found[0]).toMatchObject({ baseline: "30, with GD", scenario: "29" });
});
