import { describe, expect, test } from "vitest";
import { coxRegression } from "../../../src/analysis/survival/cox.js";
import { logRank } from "../../../src/analysis/survival/log-rank.js";
import { leukaemia, shuffled, untied } from "./samples.js";

describe("the log-rank test", () => {
  const { times, x, y } = untied(90);
  const groups = [0, 1].map((value) => times.filter((_, k) => y[k] === value));

  test("finds 9 against 19.25 and 21 against 10.75 expected relapses in the leukaemia data, chi-square 16.79", () => {
    const test = logRank([leukaemia.drug, leukaemia.placebo]);
    expect(test.groups.map(({ observed }) => observed)).toEqual([9, 21]);
    expect(test.groups.map(({ expected }) => Math.round(100 * expected) / 100)).toEqual([19.25, 10.75]);
    expect(test.chiSquare).toBeCloseTo(16.79, 2);
    expect(test.df).toBe(1);
    expect(test.p).toBeLessThan(0.0001);
  });

  test("is the score test of the Cox regression on the group, when there are no ties", () => {
    expect(logRank(groups).chiSquare).toBeCloseTo(coxRegression(times, { y }).score.chiSquare, 9);
  });

  test("expects as many events in all groups together as happened, with early weights too", () => {
    const thirds = [0, 1, 2].map((third) => times.filter((_, k) => Math.floor(3 * (x[k] + 0.5)) === third));
    for (const rho of [0, 1]) {
      const { groups, df } = logRank(thirds, rho);
      const excess = groups.reduce((sum, { observed, expected }) => sum + observed - expected, 0);
      expect(excess).toBeCloseTo(0, 10);
      expect(df).toBe(2);
    }
  });

  const at = (time: number, event = true, start?: number) =>
    start ? { time, event, start } : { time, event };

  test("with early weights on events at 1 and 3 against 2 and 4 is 4/7, by hand", () => {
    // S(t-) is 1, 3/4, 1/2, 1/4: events 1 + 1/2 against 1/2 + (3/4)/3 + (1/2)/2, variance 1/4 + (9/16)(2/9) + (1/4)/4.
    const { groups, chiSquare } = logRank(
      [
        [at(1), at(3)],
        [at(2), at(4)],
      ],
      1,
    );
    expect(groups[0]).toEqual({ n: 2, observed: 1.5, expected: 1 });
    expect(chiSquare).toBeCloseTo(4 / 7, 12);
  });

  test("does not count who only begins to be watched at the time of an event", () => {
    const late = logRank([
      [at(1), at(3)],
      [at(2), at(4), at(5, false, 3)],
    ]);
    // At risk of the first group: 2 of 4, 1 of 3, 1 of 2, and none of 2 once the late one is there.
    expect(late.groups[0].expected).toBeCloseTo(2 / 4 + 1 / 3 + 1 / 2, 12);
  });

  test("does not depend on the order of groups or subjects", () => {
    const [a, b] = groups;
    expect(logRank([shuffled(b), shuffled(a)]).chiSquare).toBeCloseTo(logRank([a, b]).chiSquare, 10);
    const thirds = [0, 1, 2].map((third) => times.filter((_, k) => k % 3 === third));
    expect(logRank([thirds[2], thirds[0], thirds[1]]).chiSquare).toBeCloseTo(logRank(thirds).chiSquare, 10);
  });

  test("finds nothing between a group and its copy", () => {
    expect(logRank([times, times])).toMatchObject({
      chiSquare: expect.closeTo(0, 12),
      p: expect.closeTo(1, 5),
    });
  });

  test("refuses one group, an empty group, no events at all, late weights, and groups that never meet", () => {
    expect(() => logRank([times])).toThrow(/groups has 1 element\(s\); give two or more/);
    expect(() => logRank([times, []])).toThrow(/groups\[1\] is empty/);
    expect(() => logRank([[{ time: 1, event: false }], [{ time: 2, event: false }]])).toThrow(
      /none of the 2 times is an event/,
    );
    expect(() => logRank(groups, -1)).toThrow(/rho is -1; allowed are numbers from 0/);
    expect(() => logRank([[at(1)], [at(3, true, 2)]])).toThrow(/never at risk together/);
  });
});
