import { expect, test } from "vitest";
import { varietyUnder } from "../../../src/experiments/phases/herding.js";
import { criticalBacklash, swingOf } from "../../../src/experiments/phases/pendulum.js";
import { restingLevel } from "../../../src/experiments/phases/race.js";
import type { Side } from "../../../src/experiments/responses/index.js";
import { regimesOf } from "../../../src/experiments/responses/regimes.js";

const sideOf = (path: string, values: readonly number[]): Side => ({
  ...{ path, values, isNumeric: true, own: null },
});
const steps = (first: number, step: number, count: number) =>
  Array.from({ length: count }, (_, k) => Number((first + k * step).toPrecision(12)));
/** Two runs of a model without luck. */
const twice = (value: number) => [value, value];

test("the race of like provinces tips in the step that holds 4, and its two starts part from there on", () => {
  const x = sideOf("race.tournament", steps(2.25, 0.5, 9));
  const runs = [0.02, 0.98].map((start) =>
    x.values.map((theta) => twice(restingLevel(-Number(theta) / 2, Number(theta), start))),
  );
  const { jumps, partings } = regimesOf(runs, x, sideOf("race.initial", [0.02, 0.98]), true);
  for (const { jump } of jumps) expect([x.values[jump.at], x.values[jump.at + 1]]).toEqual([3.75, 4.25]);
  expect(jumps.map(({ line }) => line)).toEqual([0, 1]);
  expect(partings.map(({ from, to }) => [x.values[from], x.values[to]])).toEqual([[4.25, 6.25]]);
});

test("at a disposition of -2.1 history matters between the two folds of the theory only", () => {
  const x = sideOf("race.tournament", steps(3.8, 0.1, 9));
  const runs = [0.02, 0.98].map((start) =>
    x.values.map((theta) => twice(restingLevel(-2.1, Number(theta), start))),
  );
  const { partings } = regimesOf(runs, x, sideOf("race.initial", [0.02, 0.98]), true);
  expect(partings.map(({ from, to }) => [x.values[from], x.values[to]])).toEqual([[4.2, 4.2]]);
});

test("a crowd of many provinces forms in the step that holds the pull of the theory, 6", () => {
  const x = sideOf("pull", steps(1, 2, 6));
  const runs = x.values.map((pull) =>
    [1, 2, 3, 4].map((seed) => varietyUnder(Number(pull), 200, "mixture", seed)),
  );
  const { jumps, onsets } = regimesOf([runs], x, null, true);
  expect(jumps.map(({ jump }) => x.values[jump.at])).toEqual([5]);
  expect(onsets).toEqual([]);
});

test("at a pull of 6 a part of the runs forms the crowd and a part does not, which at 4 all do not", () => {
  const x = sideOf("pull", [4, 6]);
  const runs = x.values.map((pull) =>
    Array.from({ length: 50 }, (_, seed) => varietyUnder(Number(pull), 200, "mixture", seed)),
  );
  const { splits } = regimesOf([runs], x, null, true);
  expect(splits.map(({ x: k }) => x.values[k])).toEqual([6]);
  expect(splits[0].split.low).toBeLessThan(2);
  expect(splits[0].split.high).toBeGreaterThan(6);
});

test("the pendulum begins to swing in the step that holds the boundary of the theory", () => {
  const values = steps(3, 0.5, 16);
  for (const tournament of [1, 2]) {
    const boundary = criticalBacklash(tournament, 365) ?? 0;
    const line = values.map((reaction) => twice(swingOf(tournament, reaction, 365)));
    const { jumps, onsets } = regimesOf([line], sideOf("stance.backlash", values), null, true);
    const at = [...jumps.map(({ jump }) => jump.at), ...onsets.map(({ onset }) => onset.at)];
    expect(at.map((k) => [values[k] <= boundary, boundary < values[k + 1]])).toEqual([[true, true]]);
  }
});
