import { describe, expect, test } from "vitest";
import { onsetsOf } from "../../../src/analysis/regimes/index.js";

const xs = Array.from({ length: 17 }, (_, k) => k / 2);

function found(f: (x: number) => number) {
  const line = xs.map((x) => [f(x) - 1e-6, f(x) + 1e-6]);
  const means = xs.map(f);
  return onsetsOf(xs, line, { range: Math.max(...means) - Math.min(...means), steps: 16 });
}

describe("onsetsOf", () => {
  test("finds where a line begins to rise or ends to, wherever in a step it bends", () => {
    for (const bend of [4, 4.1, 4.25, 4.4]) {
      expect(found((x) => Math.max(0, x - bend))).toEqual([{ at: 8, quiet: "below" }]);
      expect(found((x) => Math.min(0, x - bend))).toEqual([{ at: bend === 4 ? 7 : 8, quiet: "above" }]);
    }
  });

  test("finds where a square root begins, as swings do", () => {
    expect(found((x) => Math.sqrt(Math.max(0, x - 3.6)))).toEqual([{ at: 7, quiet: "below" }]);
  });

  test("finds none in a line, a parabola, a wave, an exponential or an S", () => {
    const smooth = [
      (x: number) => x,
      (x: number) => x * x,
      (x: number) => Math.cos((Math.PI * x) / 8),
      (x: number) => Math.exp(x / 2),
      (x: number) => 1 / (1 + Math.exp(-2 * (x - 4.2))),
    ];
    for (const f of smooth) expect(found(f)).toEqual([]);
  });
});

describe("by hand", () => {
  const onsets = (means: number[], luck = 1e-6, places = means.map((_, k) => k)) =>
    onsetsOf(
      places,
      means.map((mean, k) => [mean - k * luck, mean + k * luck]),
      { range: Math.max(...means) - Math.min(...means), steps: 1 },
    );

  test("three values at rest are enough, two are not", () => {
    expect(onsets([0, 0, 0, 1, 2, 3])).toEqual([{ at: 2, quiet: "below" }]);
    expect(onsets([0, 0, 1, 2, 3, 4])).toEqual([]);
    expect(onsets([3, 2, 1, 0, 0, 0])).toEqual([{ at: 2, quiet: "above" }]);
  });

  test("a line at rest at both ends has an onset at each", () => {
    expect(onsets([0, 0, 0, 1, 2, 2, 2])).toEqual([
      { at: 2, quiet: "below" },
      { at: 3, quiet: "above" },
    ]);
  });

  test("rest is within a twentieth of the range of the first value, and as flat as a tenth of the greatest slope", () => {
    // 0.2 a step is flat beside 3; 0.6 is more than a twentieth of 9.6.
    expect(onsets([0, 0.2, 0.4, 0.6, 3.6, 6.6, 9.6])).toEqual([{ at: 2, quiet: "below" }]);
    // 0.4 a step is not flat beside 3, though within a twentieth of 12.4.
    expect(onsets([0, 0, 0, 0.4, 3.4, 6.4, 9.4, 12.4])).toEqual([{ at: 2, quiet: "below" }]);
    // Falling away from rest is moving too.
    expect(onsets([0, 0, 0, -1, -2, -3])).toEqual([{ at: 2, quiet: "below" }]);
  });

  test("it leaves at three quarters of the greatest slope, in that step or the next", () => {
    const slopes = (one: number, two: number) => [0, 0, 0, one, one + two, one + two + 3];
    expect(onsets(slopes(2.3, 1))).toEqual([{ at: 2, quiet: "below" }]);
    expect(onsets(slopes(1, 2.3))).toEqual([{ at: 2, quiet: "below" }]);
    expect(onsets(slopes(2.2, 1))).toEqual([]);
    expect(onsets(slopes(1, 2.2))).toEqual([]);
  });

  test("slopes are per unit of x: the same values over wider steps are flat", () => {
    expect(onsets([0, 0, 0, 1, 2, 3], 1e-6, [0, 1, 2, 3, 4, 5])).toHaveLength(1);
    expect(onsets([0, 0, 0, 1, 2, 6], 1e-6, [0, 1, 2, 3, 4, 8])).toHaveLength(1);
    expect(onsets([0, 0, 0, 1, 2, 6], 1e-6, [0, 1, 2, 3, 4, 5])).toEqual([]);
  });

  test("what chance explains, and single runs, show none", () => {
    // Differences of the step between two runs: 1 and 1 plus or minus two lucks, of which t makes 12.7.
    expect(onsets([0, 0, 0, 1, 2, 3], 0.05)).toHaveLength(1);
    expect(onsets([0, 0, 0, 1, 2, 3], 0.1)).toEqual([]);
    expect(onsetsOf([0, 1, 2, 3, 4], [[0], [0], [0], [1], [2]], { range: 2, steps: 1 })).toEqual([]);
  });

  test("the more steps are judged together, the surer it must be", () => {
    const line = [0, 0, 0, 1, 2, 3].map((mean, k) => [mean - k * 0.05, mean + k * 0.05]);
    const xs = [0, 1, 2, 3, 4, 5];
    expect(onsetsOf(xs, line, { range: 3, steps: 1 })).toHaveLength(1);
    expect(onsetsOf(xs, line, { range: 3, steps: 50 })).toEqual([]);
  });
});
