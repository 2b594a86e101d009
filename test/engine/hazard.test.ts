import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Hazard } from "../../src/engine/hazard.js";
import { announce, EVERYBODY } from "../../src/engine/stage.js";
import { numbersOf, termOver } from "./small-model.js";

/** A hazard of three agents with two terms of each kind, and the numbers behind it. */
function worldOf() {
  const rate = numbersOf(0.1, 0.2, 0.4);
  const factors = [numbersOf(1, 1, 1), numbersOf(1, 2, 3)];
  const pushes = [numbersOf(0, 0, 0), numbersOf(5, 0, 1)];
  const sharedFactors = [numbersOf(1), numbersOf(0.5)];
  const sharedPushes = [numbersOf(0), numbersOf(2)];
  const hazard = new Hazard("reform", rate, [
    ...factors.map((numbers) => termOver(numbers, "factor", "agent")),
    ...pushes.map((numbers) => termOver(numbers, "push", "agent")),
    ...sharedFactors.map((numbers) => termOver(numbers, "factor", "nation")),
    ...sharedPushes.map((numbers) => termOver(numbers, "push", "nation")),
  ]);
  return { hazard, rate, factors, pushes, sharedFactors, sharedPushes, own: [rate, ...factors, ...pushes] };
}

/** Rate times product of factors times sum of pushes, written out for one agent. */
const written = (world: ReturnType<typeof worldOf>, i: number) => {
  const { rate, factors, pushes, sharedFactors, sharedPushes } = world;
  const all = [rate, ...factors].map(({ values }) => values[i]);
  const product = [...all, ...sharedFactors.map(({ values }) => values[0])].reduce((a, b) => a * b, 1);
  const sum = [...pushes.map(({ values }) => values[i]), ...sharedPushes.map(({ values }) => values[0])];
  return product * sum.reduce((a, b) => a + b, 0);
};

describe("the hazard of an agent", () => {
  test("is its rate times the product of all factors times the sum of all pushes", () => {
    const { hazard } = worldOf();
    hazard.refresh();
    expect([0, 1, 2].map((i) => hazard.of(i))).toEqual([0.1 * 0.5 * 7, 0.2 * 2 * 0.5 * 2, 0.4 * 3 * 0.5 * 3]);
  });

  test("follows every announced change, in whatever order and however often it is announced", () => {
    const change = fc.record({
      column: fc.nat(4),
      agent: fc.constantFrom(EVERYBODY, 0, 1, 2),
      value: fc.double({ min: 0, max: 50, noNaN: true }),
      refresh: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const world = worldOf();
        for (const { column, agent, value, refresh } of changes) {
          const numbers = world.own[column];
          if (agent === EVERYBODY) numbers.values.fill(value);
          else numbers.values[agent] = value;
          announce(numbers, agent);
          if (refresh) world.hazard.refresh();
        }
        world.hazard.refresh();
        for (const i of [0, 1, 2]) expect(world.hazard.of(i)).toBeCloseTo(written(world, i), 9);
        expect(world.hazard.topPush).toBeGreaterThanOrEqual(Math.max(0, ...world.hazard.push));
      }),
    );
  });

  test("follows what the nation shares without any announcement", () => {
    const world = worldOf();
    world.hazard.refresh();
    world.sharedFactors[0].values[0] = 3;
    world.sharedPushes[0].values[0] = 11;
    expect(world.hazard.refresh()).toBe(false);
    for (const i of [0, 1, 2]) expect(world.hazard.of(i)).toBeCloseTo(written(world, i), 12);
  });
});

test("after a refresh the agents are listed whose own parts were worked out anew, and nobody else", () => {
  const { hazard, pushes } = worldOf();
  expect(hazard.refresh()).toBe(true);
  expect(hazard.refresh()).toBe(false);
  announce(pushes[0], 2);
  announce(pushes[1], 0);
  expect(hazard.refresh()).toBe(true);
  expect([...hazard.changed.subarray(0, hazard.changes)]).toEqual([2, 0]);
  expect(hazard.refresh()).toBe(false);
});

describe("numbers that make no rate are refused, with the process and whose they are:", () => {
  const { NaN: nan, POSITIVE_INFINITY: infinity } = Number;
  test.each([
    ["a negative factor of an agent", 1, -0.1, "the hazard of reform for agent 1 is no rate: factor -"],
    ["a factor that is not a number", 1, nan, "for agent 1 is no rate: factor NaN"],
    ["an infinite factor", 2, infinity, "for agent 1 is no rate: factor Infinity"],
    ["a push that is not a number", 3, nan, "for agent 1 is no rate: factor 0.4, push NaN"],
    ["an infinite push", 4, infinity, "push Infinity; a mechanism writes a number that is not finite"],
  ])("%s, announced for it or for everybody", (_, column, value, message) => {
    for (const agent of [1, EVERYBODY]) {
      const { hazard, own } = worldOf();
      hazard.refresh();
      own[column].values[1] = value;
      announce(own[column], agent);
      expect(() => hazard.refresh()).toThrow(message);
    }
  });

  test.each([
    ["sharedFactors", -1],
    ["sharedFactors", infinity],
    ["sharedPushes", nan],
  ] as const)("%s of %s in the nation", (kind, value) => {
    const world = worldOf();
    world[kind][0].values[0] = value;
    expect(() => world.hazard.refresh()).toThrow("the hazard of reform in the nation is no rate");
  });
});
