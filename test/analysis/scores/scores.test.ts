import { describe, expect, test } from "vitest";
import {
  areaUnderCurve,
  brierScore,
  rankedProbabilityScore,
} from "../../../src/analysis/scores/discrete-scores.js";
import { normalCrps, normalLogScore } from "../../../src/analysis/scores/normal-scores.js";
import { intervalScore, sampleCrps } from "../../../src/analysis/scores/sample-scores.js";
import { periodCrps, timeCrps } from "../../../src/analysis/scores/time-scores.js";
import { normalQuantile } from "../../../src/math/normal.js";

describe("the continuous ranked probability score", () => {
  test("of a single draw is its distance, and of many even quantiles that of their distribution", () => {
    expect(sampleCrps([4], 7)).toBe(3);
    const draws = Array.from({ length: 4000 }, (_, k) => normalQuantile((k + 0.5) / 4000));
    for (const y of [-2, 0.3, 1]) expect(sampleCrps(draws, y)).toBeCloseTo(normalCrps(0, 1, y), 3);
  });

  test("and log score are best, on average, for the distribution that the truth comes from", () => {
    const truths = Array.from({ length: 999 }, (_, k) => normalQuantile((k + 0.5) / 999));
    const average = (score: (y: number) => number) =>
      truths.reduce((sum, y) => sum + score(y), 0) / truths.length;
    for (const score of [normalCrps, normalLogScore]) {
      const best = average((y) => score(0, 1, y));
      for (const [mean, sd] of [
        [0.2, 1],
        [0, 1.3],
        [0, 0.75],
      ])
        expect(average((y) => score(mean, sd, y))).toBeGreaterThan(best);
    }
  });

  test("of a time is the same over steps as over periods, and that of a censored time counts up to it", () => {
    const law = [0.1, 0.2, 0.3];
    // A jump at the end of each period, as two points a hair apart.
    const time = [0, 1 - 1e-12, 1, 2 - 1e-12, 2, 3 - 1e-12, 3, 4];
    const below = [0, 0, 0.1, 0.1, 0.3, 0.3, 0.6, 0.6];
    for (const at of [1, 2, 3])
      expect(timeCrps({ time, below }, { event: true, time: at }, 4)).toBeCloseTo(
        periodCrps(law, { event: true, time: at }),
        9,
      );
    expect(timeCrps({ time, below }, { event: false, time: 3 }, 4)).toBeCloseTo(0.1 ** 2 + 0.3 ** 2, 9);
    // Until the horizon nothing was seen: F - 0 counts to the end.
    expect(timeCrps({ time: [0, 4], below: [0, 1] }, { event: false, time: 4 }, 4)).toBeCloseTo(4 / 3, 12);
    expect(timeCrps({ time: [0, 4], below: [0, 1] }, { event: true, time: 2 }, 4)).toBeCloseTo(1 / 3, 12);
  });
});

test("an interval is charged for its width and forty times what it misses by at 95%", () => {
  expect(intervalScore(1, 3, 2, 0.95)).toBe(2);
  expect(intervalScore(1, 3, 4, 0.95)).toBeCloseTo(42, 12);
});

test("classes: certainty is rewarded by 0, and the ranked score knows near misses from far ones", () => {
  expect([brierScore([0, 1, 0], 1), rankedProbabilityScore([0, 1, 0], 1)]).toEqual([0, 0]);
  expect(brierScore([0, 1, 0, 0], 2)).toBe(brierScore([0, 1, 0, 0], 3));
  expect(rankedProbabilityScore([0, 1, 0, 0], 2)).toBeLessThan(rankedProbabilityScore([0, 1, 0, 0], 3));
});

test("the area under the curve is the share of pairs told apart", () => {
  expect(areaUnderCurve([0.9, 0.8, 0.3, 0.3], [true, false, true, false])).toBe((2 + 0.5) / 4);
  expect(areaUnderCurve([0.9], [true])).toBe(null);
});
