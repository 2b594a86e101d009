import { expect, test } from "vitest";
import {
  type Ascent,
  climbToEnd,
  inOrder,
  type Population,
  type Proposed,
} from "../../../src/analysis/samplers/population.js";

const proposed = (value: number): Proposed => ({ scores: [value], value, weight: 1, acceptance: 1 });

test("the first that are accepted are taken, and the tries counted up to and with the last of them", () => {
  const { accepted, tried } = inOrder(3, (k) => (k % 2 === 0 ? null : proposed(k)));
  expect(accepted.map(({ value }) => value)).toEqual([1, 3, 5]);
  expect(tried).toBe(6);
});

test("it gives up after ten thousand tries for each particle wanted, not before", () => {
  const lastChance = (n: number) => (k: number) => (k >= 20_000 - n ? proposed(k) : null);
  expect(inOrder(2, lastChance(2)).tried).toBe(20_000);
  expect(() => inOrder(2, lastChance(1))).toThrow("only 1 of 20000 proposals were possible at all");
});

/** Climbs by one up to the third generation. */
const stairs: Ascent<number> = {
  particles: 1,
  plan: (population) => (population?.generation === 3 ? null : (population?.generation ?? 0) + 1),
  propose: (plan, index) => proposed(plan + index),
  close: (plan, accepted, tried) =>
    ({ generation: plan, particles: [{ ...accepted[0], weight: 1 }], tried }) as unknown as Population,
};

test("a climb goes on from where it stands to the end, and tells of each generation", () => {
  const heard: number[] = [];
  const end = climbToEnd(stairs, ({ generation }) => heard.push(generation));
  expect([end.generation, heard]).toEqual([3, [1, 2, 3]]);
  const onwards: number[] = [];
  climbToEnd(stairs, ({ generation }) => onwards.push(generation), { ...end, generation: 1 });
  expect(onwards).toEqual([2, 3]);
  expect(climbToEnd(stairs, undefined, end)).toBe(end);
});

test("nothing to climb is refused", () => {
  expect(() => climbToEnd({ ...stairs, plan: () => null })).toThrow("nothing to climb");
});
