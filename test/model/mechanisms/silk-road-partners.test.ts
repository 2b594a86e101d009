import { describe, expect, test } from "vitest";
import { control } from "../../../src/model/mechanisms/legal-order.js";
import {
  digitalSilkRoad,
  infrastructureAbroad,
  rulesAbroad,
} from "../../../src/model/mechanisms/silk-road.js";
import {
  PARTNERS,
  partnerStage,
  partnersConnected,
  partnersFollowing,
  singlePartners,
} from "../../../src/model/mechanisms/silk-road-partners.js";
import { given } from "../given-columns.js";
import { courseOf, inputsOf, manyWith, modelOf } from "../small-world.js";

const YEAR = 365;
const YEARS = 20;
const SEEDS = 1500;

/** Partners of a centre whose legal order comes after five years and grows. */
const road = (params = {}) =>
  modelOf(
    [
      given(control, (day) => (day < 5 * YEAR ? 0 : Math.min(1, (day - 5 * YEAR) / (10 * YEAR)))),
      digitalSilkRoad,
      singlePartners,
    ],
    inputsOf(manyWith(1)),
    { "silk-road.rules": 0.5, ...params },
    YEARS * YEAR,
    30,
  );

describe("single partners, over many seeds,", () => {
  const model = road();
  const columns = [infrastructureAbroad, rulesAbroad, partnersConnected, partnersFollowing].map((column) =>
    model.world.column(column),
  );
  const years = [1, 3, 6, 9, 12, 16, 20];
  const sums = years.map(() => [0, 0, 0, 0]);
  for (let seed = 1; seed <= SEEDS; seed++) {
    let next = 0;
    model.run(seed, 0, {
      step({ to }) {
        if (next === years.length || to < years[next] * YEAR - 30) return;
        columns.forEach((column, c) => {
          sums[next][c] += column[0] / SEEDS;
        });
        next += 1;
      },
    });
  }

  test.each(years.map((year, k) => [year, k] as const))(
    "are on average where the share of many partners is, within 4 standard errors: year %i",
    (_, k) => {
      const [infrastructure, rules, connected, following] = sums[k];
      const error = (share: number) => Math.sqrt((share * (1 - share)) / (PARTNERS * SEEDS));
      expect(Math.abs(connected - infrastructure)).toBeLessThanOrEqual(4 * error(infrastructure));
      expect(Math.abs(following - rules)).toBeLessThanOrEqual(4 * error(rules));
    },
  );

  test("pass through stages of which the averages say something: neither is near 0 or 1 all the time", () => {
    const [connected, following] = [2, 3].map((c) => sums.map((shares) => shares[c]));
    expect(connected[1]).toBeGreaterThan(0.15);
    expect(following[4]).toBeGreaterThan(0.2);
    expect(following[4]).toBeLessThan(0.8);
    expect(following.slice(0, 2)).toEqual([0, 0]);
  });
});

describe("a single partner", () => {
  const model = road();
  const courses = partnerStage.map((column) => courseOf(model, column, 7));

  test("goes from nothing to infrastructure to rules, one stage at a time and never back", () => {
    expect(courses.length).toBe(PARTNERS);
    for (const course of courses)
      course.forEach((at, k) => {
        expect([0, 1]).toContain(at - (course[k - 1] ?? 0));
      });
    expect(Math.max(...courses.flat())).toBe(2);
  });

  test("counts in the shares from the step in which it moves", () => {
    const [connected, following] = [partnersConnected, partnersFollowing].map((column) =>
      courseOf(model, column, 7),
    );
    connected.forEach((share, k) => {
      expect(share).toBe(courses.filter((course) => course[k] >= 1).length / PARTNERS);
      expect(following[k]).toBe(courses.filter((course) => course[k] === 2).length / PARTNERS);
    });
  });

  test("has luck of its own, which other seeds change and others' parameters do not", () => {
    const first = (seed: number, params = {}) =>
      partnerStage.map((column) => courseOf(road(params), column, seed).findIndex((at) => at > 0));
    expect(new Set(first(7)).size).toBeGreaterThan(3);
    expect(first(8)).not.toEqual(first(7));
    expect(first(7, { "silk-road.rules": 2 })).toEqual(first(7));
  });

  test("does not move where there is nothing to import and nobody imports", () => {
    const still = road({ "silk-road.offer": 0 });
    for (const column of partnerStage) expect(new Set(courseOf(still, column))).toEqual(new Set([0]));
  });
});
