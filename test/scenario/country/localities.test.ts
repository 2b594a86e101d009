import { expect, test } from "vitest";
import { definitionOf } from "../../../src/scenario/compile.js";
import { readScenario } from "../../../src/scenario/read.js";
import { vocabulary } from "../../../src/scenario/words.js";
import { NORLAND, tables } from "./norland.js";

const definition = (text: string) => {
  const reading = readScenario(text, "norland.yaml", vocabulary, tables());
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return definitionOf(reading.scenario);
};

test("capacities become scores with mean 0 and SD 1, in their order, over all regions", () => {
  const { localities } = definition(NORLAND).inputs;
  for (const trait of ["enterprise", "university", "gdp", "power"] as const) {
    const values = localities.map(({ traits }) => traits[trait]);
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12);
    expect(values.reduce((sum, value) => sum + value * value, 0) / 4).toBeCloseTo(1, 12);
  }
  // Normal quantiles of 1/8, 3/8, 5/8 and 7/8, put to SD 1, by hand: 1.1503 and 0.3186 over 0.8440.
  expect(localities.map(({ traits }) => traits.university)).toEqual([
    expect.closeTo(1.363, 3),
    expect.closeTo(-0.3775, 3),
    expect.closeTo(0.3775, 3),
    expect.closeTo(-1.363, 3),
  ]);
});

test("a region that stays out shifts neither the scores nor the draws of the others", () => {
  const { localities } = definition(NORLAND).inputs;
  const without = definition(`${NORLAND}provinces: { WES: { include: off } }\n`).inputs;
  expect(without.localities).toEqual([localities[0], localities[2], localities[3]]);
  expect(without.borders).toEqual([[0, 1]]);
});

test("nothing presses from abroad, and the plan is on day 0", () => {
  const { pressures, signals, countUntil } = definition(NORLAND).inputs;
  expect(pressures).toEqual([]);
  expect(signals).toMatchObject([{ id: "plan", day: 0, tier: "state-council" }]);
  expect(countUntil).toBe(1766);
});
