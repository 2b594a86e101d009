import { describe, expect, test } from "vitest";
import { control } from "../../../src/model/mechanisms/legal-order.js";
import {
  digitalSilkRoad,
  infrastructureAbroad,
  rulesAbroad,
} from "../../../src/model/mechanisms/silk-road.js";
import { given } from "../given-columns.js";
import { courseOf, inputsOf, localitiesWith, modelOf } from "../small-world.js";

const YEAR = 365;
/** Partners of a centre whose legal order covers a share of the ground on a day. */
const partners = (order: (day: number) => number, params = {}, step = 7, years = 30) =>
  modelOf([given(control, order), digitalSilkRoad], inputsOf(localitiesWith({})), params, years * YEAR, step);

/** Bass's curve: what dI/dt = (p + q I)(1 - I) comes to from 0. */
const bass = (p: number, q: number, years: number) =>
  (1 - Math.exp(-(p + q) * years)) / (1 + (q / p) * Math.exp(-(p + q) * years));

const worst = (course: readonly number[], law: (day: number) => number, step: number) =>
  Math.max(...course.map((value, k) => Math.abs(value - law((k + 1) * step))));

describe("infrastructure abroad", () => {
  test("spreads along the curve of dI/dt = (k_i + k_e I)(1 - I), the closer the finer the step", () => {
    const law = (day: number) => bass(0.05, 0.3, day / YEAR);
    const off = (step: number) =>
      worst(
        courseOf(
          partners(() => 1, {}, step),
          infrastructureAbroad,
        ),
        law,
        step,
      );
    expect(off(7)).toBeLessThan(0.002);
    expect(off(7) / off(28)).toBeCloseTo(1 / 4, 1.5);
  });

  test("is exactly exponential without the example of others", () => {
    const course = courseOf(
      partners(() => 1, { "silk-road.example": 0 }, 30),
      infrastructureAbroad,
    );
    expect(worst(course, (day) => 1 - Math.exp((-0.05 * day) / YEAR), 30)).toBeLessThan(1e-13);
  });

  test("does not come by example alone: somebody must begin", () => {
    expect(
      courseOf(
        partners(() => 1, { "silk-road.offer": 0 }),
        infrastructureAbroad,
      ).at(-1),
    ).toBe(0);
  });
});

describe("rules abroad", () => {
  /** dN/dt = k_n control (I - N) by a thousand small steps a year. */
  const slowly = (order: (day: number) => number, years: number) => {
    const dt = 1 / 1000;
    let rules = 0;
    for (let t = dt / 2; t < years; t += dt)
      rules += dt * 0.2 * order(t * YEAR) * (bass(0.05, 0.3, t) - rules);
    return rules;
  };

  test.each([
    ["a complete order", () => 1],
    ["a third of one", () => 1 / 3],
    ["one that comes after ten years", (day: number) => (day < 10 * YEAR ? 0 : 0.8)],
  ])("follow infrastructure at the rate k_n control: %s", (_, order) => {
    for (const years of [5, 15, 30])
      expect(courseOf(partners(order, {}, 7, years), rulesAbroad).at(-1)).toBeCloseTo(
        slowly(order, years),
        2.3,
      );
  });

  test("are not taken over where there is no order to take over", () => {
    expect(
      courseOf(
        partners(() => 0),
        rulesAbroad,
      ).at(-1),
    ).toBe(0);
  });

  test("never run ahead of infrastructure", () => {
    const model = partners(() => 1, { "silk-road.rules": 2 });
    const [infrastructure, rules] = [infrastructureAbroad, rulesAbroad].map((column) =>
      courseOf(model, column),
    );
    rules.forEach((share, k) => {
      expect(share).toBeLessThanOrEqual(infrastructure[k]);
    });
  });
});
