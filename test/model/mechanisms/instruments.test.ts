import { describe, expect, test } from "vitest";
import { breadth, categories, instruments, openedDay } from "../../../src/model/mechanisms/instruments.js";
import { policies, policyCount } from "../../../src/model/mechanisms/policies.js";
import { inputsOf, manyWith, modelOf } from "../small-world.js";
import { mean } from "../statistics.js";

const N = 10_000;
const q = { authority: 0.05, learning: 0.07, incentive: 0.1, capacity: 0.15, symbolic: 0.21 };

/** One run of many provinces: their policies, breadths, days of opening, and the days of their policies. */
function history(countUntil: number) {
  const model = modelOf([policies, instruments], inputsOf(manyWith(N), { countUntil }), {}, 2000, 20);
  const days: number[][] = Array.from({ length: N }, () => []);
  model.run(1, 0, { event: (_, agent, day) => void days[agent].push(day) });
  const opened = categories.map((category) => [...model.world.column(openedDay[category])]);
  return {
    days,
    opened,
    counts: [...model.world.column(policyCount)],
    breadths: [...model.world.column(breadth)],
  };
}

const { days, opened, counts, breadths } = history(Number.POSITIVE_INFINITY);

describe("of provinces with n policies", () => {
  test.each([1, 3, 8])("a share of 1 - (1 - q)^n has opened a category, n = %d", (n) => {
    const like = counts.flatMap((count, i) => (count === n ? [i] : []));
    categories.forEach((category, c) => {
      const share = mean(like.map((i) => (Number.isFinite(opened[c][i]) ? 1 : 0)));
      const expected = 1 - (1 - q[category]) ** n;
      const error = Math.sqrt((expected * (1 - expected)) / like.length);
      expect(Math.abs(share - expected) / error).toBeLessThan(4);
    });
  });

  test("the mean breadth is the sum of the five shares", () => {
    let excess = 0;
    let variance = 0;
    counts.forEach((n, i) => {
      excess += breadths[i];
      for (const category of categories) {
        const share = 1 - (1 - q[category]) ** n;
        excess -= share;
        variance += share * (1 - share);
      }
    });
    expect(Math.abs(excess) / Math.sqrt(variance)).toBeLessThan(4);
  });
});

describe("a category", () => {
  test("opens on the day of a policy, and never without one", () => {
    for (let i = 0; i < N; i++)
      for (const column of opened)
        if (Number.isFinite(column[i])) expect(days[i].includes(column[i])).toBe(true);
    expect(counts.some((count, i) => count === 0 && breadths[i] > 0)).toBe(false);
  });

  test("opens once: breadth counts the open ones", () => {
    breadths.forEach((width, i) => {
      expect(width).toBe(opened.filter((column) => Number.isFinite(column[i])).length);
    });
  });

  test("counts towards breadth only when it opened while the observed ones were counted", () => {
    const early = history(700);
    expect(early.opened).toEqual(opened);
    early.breadths.forEach((width, i) => {
      expect(width).toBe(opened.filter((column) => column[i] <= 700).length);
    });
  });
});
