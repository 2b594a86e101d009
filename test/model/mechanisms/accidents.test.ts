import { describe, expect, test } from "vitest";
import type { Observer } from "../../../src/engine/model.js";
import { accidentCount, accidents, alarm } from "../../../src/model/mechanisms/accidents.js";
import { risk } from "../../../src/model/mechanisms/risk.js";
import { given } from "../given-columns.js";
import { inputsOf, manyWith, modelOf } from "../small-world.js";
import { kolmogorov, mean, moments } from "../statistics.js";

const YEAR = 365;
const YEARS = 10;

/** A country of some provinces in which risk stands at a level. */
const atRisk = (level: number, provinces: number, params = {}, until = YEARS * YEAR) =>
  modelOf([given(risk, () => level), accidents], inputsOf(manyWith(provinces)), params, until);

/** Days and places of the accidents of one run. */
const accidentsOf = (model: ReturnType<typeof atRisk>, seed: number) => {
  const events: { day: number; place: number }[] = [];
  model.run(seed, 0, { event: (_, place, day) => void events.push({ day, place }) });
  return events;
};
const runs = (model: ReturnType<typeof atRisk>, count: number) =>
  Array.from({ length: count }, (_, seed) => accidentsOf(model, seed));

describe("accidents", () => {
  test.each([
    [0.25, 30],
    [0.5, 30],
    [1, 30],
    [0.5, 3],
  ])("come at 4 acc R^2 a year in the whole country: risk %f, %d provinces", (level, provinces) => {
    const counts = runs(atRisk(level, provinces, { "accidents.rate": 0.3 }), 1000).map((each) => each.length);
    const expected = 4 * 0.3 * level ** 2 * YEARS;
    const { mean: m, variance } = moments(counts);
    expect(Math.abs(m - expected)).toBeLessThan(4 * Math.sqrt(expected / 1000));
    // A Poisson count scatters as much as it is large.
    expect(variance / expected).toBeGreaterThan(0.8);
    expect(variance / expected).toBeLessThan(1.2);
  });

  test("fall anywhere: the days of the first are exponential, the places even", () => {
    const all = runs(atRisk(1, 4, { "accidents.rate": 0.25 }), 1000);
    const first = all.map(([event]) => event?.day ?? Number.POSITIVE_INFINITY);
    expect(kolmogorov(first, (day) => 1 - Math.exp(-day / YEAR), YEARS * YEAR)).toBeLessThan(1.95);
    const places = all.flat().map(({ place }) => place);
    for (const place of [0, 1, 2, 3]) {
      const share = places.filter((each) => each === place).length / places.length;
      expect(Math.abs(share - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / places.length));
    }
  });

  test("do not happen without risk", () => {
    expect(runs(atRisk(0, 30, { "accidents.rate": 2 }), 20).flat()).toEqual([]);
  });

  test("are counted", () => {
    const model = atRisk(1, 30);
    const events = accidentsOf(model, 5);
    expect(model.world.column(accidentCount)[0]).toBe(events.length);
    expect(mean(runs(model, 100).map((each) => each.length))).toBeGreaterThan(4);
  });
});

test("the alarm is what all accidents before the step have left: the sum of J exp(-age / tauJ)", () => {
  const model = atRisk(1, 30, { "accidents.rate": 2, "accidents.alarm": 0.7, "accidents.memory": 150 });
  const raised = model.world.column(alarm);
  let past: number[] = [];
  let compared = 0;
  const watch: Observer = {
    begin() {
      past = [];
    },
    event: (_, __, day) => void past.push(day),
    step({ from }) {
      const left = past.map((day) => 0.7 * Math.exp(-(from - day) / 150));
      expect(raised[0]).toBeCloseTo(
        left.reduce((sum, each) => sum + each, 0),
        12,
      );
      compared += left.length > 0 ? 1 : 0;
    },
  };
  for (const seed of [3, 4]) model.run(seed, 0, watch);
  expect(compared).toBeGreaterThan(800);
});
