import { describe, expect, test } from "vitest";
import {
  areaUnderCurve,
  brierScore,
  logScore,
  rankedProbabilityScore,
} from "../../../src/analysis/scores/discrete-scores.js";
import { normalCrps, normalLogScore } from "../../../src/analysis/scores/normal-scores.js";
import { dawidSebastiani, intervalScore, sampleCrps } from "../../../src/analysis/scores/sample-scores.js";
import {
  type EventTime,
  periodCrps,
  periodLogScore,
  timeCrps,
} from "../../../src/analysis/scores/time-scores.js";
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
  expect(intervalScore(1, 3, -1, 0.9)).toBeCloseTo(2 + 20 * 2, 12);
});

test("classes: certainty is rewarded by 0, and the ranked score knows near misses from far ones", () => {
  expect([brierScore([0, 1, 0], 1), rankedProbabilityScore([0, 1, 0], 1)]).toEqual([0, 0]);
  expect(brierScore([0, 1, 0, 0], 2)).toBe(brierScore([0, 1, 0, 0], 3));
  expect(rankedProbabilityScore([0, 1, 0, 0], 2)).toBeLessThan(rankedProbabilityScore([0, 1, 0, 0], 3));
});

test("the area under the curve is the share of pairs told apart", () => {
  expect(areaUnderCurve([0.9, 0.8, 0.3, 0.3], [true, false, true, false])).toBe((2 + 0.5) / 4);
  expect(areaUnderCurve([0.9], [true])).toBe(null);
  expect(areaUnderCurve([0.9], [false])).toBe(null);
});

describe("by hand", () => {
  test("the ranked score of 1, 2 and 4 for 3 is 4/3 less half the mean distance of two, with or without itself", () => {
    expect(sampleCrps([4, 1, 2], 3)).toBeCloseTo(4 / 3 - 12 / 9 / 2, 12);
    expect(sampleCrps([4, 1, 2], 3, true)).toBeCloseTo(4 / 3 - 12 / 6 / 2, 12);
  });

  test("the score of Dawid and Sebastiani of 1, 3 and 5 for 4 is ln 4 + 1/4", () => {
    expect(dawidSebastiani([1, 3, 5], 4)).toBeCloseTo(Math.log(4) + 1 / 4, 12);
  });

  test("a normal forecast scores by the scale of its SD, at its mean 0.2337 SD and ln(SD sqrt(2 pi))", () => {
    expect(normalCrps(2, 3, 2)).toBeCloseTo((3 * (Math.SQRT2 - 1)) / Math.sqrt(Math.PI), 12);
    expect(normalCrps(2, 3, 5)).toBeCloseTo(3 * normalCrps(0, 1, 1), 12);
    expect(normalLogScore(2, 3, 2)).toBeCloseTo(Math.log(3 * Math.sqrt(2 * Math.PI)), 12);
    expect(normalLogScore(2, 3, 5) - normalLogScore(2, 3, 2)).toBeCloseTo(1 / 2, 12);
  });

  const law = [0.2, 0.5, 0.3];
  test("the scores of classes with 0.2, 0.5 and 0.3 where the second happened", () => {
    expect(logScore(law, 1)).toBeCloseTo(Math.LN2, 12);
    expect(logScore(law, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(rankedProbabilityScore(law, 1)).toBeCloseTo(0.2 ** 2 + 0.3 ** 2, 12);
    expect(brierScore(law, 1)).toBeCloseTo(0.2 ** 2 + 0.5 ** 2 + 0.3 ** 2, 12);
  });

  test("the scores of a time in the second period, of none within two, and of one that was given no chance", () => {
    const early = [0.1, 0.2, 0.3];
    expect(periodLogScore(early, { event: true, time: 2 })).toBeCloseTo(-Math.log(0.2), 12);
    expect(periodLogScore(early, { event: false, time: 2 })).toBeCloseTo(-Math.log(0.7), 12);
    expect(periodLogScore(early, { event: true, time: 4 })).toBe(Number.POSITIVE_INFINITY);
    expect(periodCrps(early, { event: true, time: 2 })).toBeCloseTo(0.1 ** 2 + 0.7 ** 2 + 0.4 ** 2, 12);
    expect(periodCrps(early, { event: false, time: 2 })).toBeCloseTo(0.1 ** 2 + 0.3 ** 2, 12);
  });
});

describe("the score of a time under a curve is its integral", () => {
  const curve = { time: [1, 2, 5], below: [0.1, 0.3, 0.9] };
  const belowAt = (t: number) => (t < 2 ? 0.1 + 0.2 * (t - 1) : 0.3 + 0.2 * (t - 2));
  /** Sum over the middles of 4,000 slices from the first point on. */
  const integral = ({ event, time }: EventTime, horizon: number) => {
    const end = event ? horizon : Math.min(time, horizon);
    const width = Math.max(0, end - 1) / 4000;
    return Array.from({ length: 4000 }, (_, k) => 1 + (k + 0.5) * width).reduce(
      (sum, t) => sum + width * (belowAt(t) - (event && t > time ? 1 : 0)) ** 2,
      0,
    );
  };

  test.each([0.5, 1, 1.5, 2, 3, 4, 4.5])("if it comes at %f, or is censored there", (time) => {
    for (const horizon of [2, 3, 5])
      for (const event of [true, false])
        expect(timeCrps(curve, { event, time }, horizon)).toBeCloseTo(integral({ event, time }, horizon), 3);
  });
});
