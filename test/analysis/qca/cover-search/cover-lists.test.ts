import { describe, expect, test } from "vitest";
import { joined, singles } from "../../../../src/analysis/qca/cover-search/cover-lists.js";
import { isSpent, spend } from "../../../../src/analysis/qca/cover-search/effort.js";

const listing = (left = 1000) => ({ effort: { left }, complete: true });
const parts = [singles([1, 2]), singles([3]), singles([4, 5, 6])];

describe("covers of parts joined", () => {
  test("are all combinations, the last part varying fastest", () => {
    const whole = listing();
    expect(joined(parts, 10, whole, (part) => part)).toEqual([
      [1, 3, 4],
      [1, 3, 5],
      [1, 3, 6],
      [2, 3, 4],
      [2, 3, 5],
      [2, 3, 6],
    ]);
    expect(whole.complete).toBe(true);
  });

  test("are cut at the most that are wanted, and said to be incomplete only if some were left out", () => {
    const [exactly, short] = [listing(), listing()];
    expect(joined(parts, 6, exactly, (part) => part)).toHaveLength(6);
    expect(exactly.complete).toBe(true);
    expect(joined(parts, 5, short, (part) => part)).toHaveLength(5);
    expect(short.complete).toBe(false);
  });

  test("ask of each part only as many as the whole can hold beside those before", () => {
    const asked: number[] = [];
    joined(parts, 5, listing(), (part, most) => {
      asked.push(most);
      return part;
    });
    expect(asked).toEqual([5, 3, 3]);
  });

  test("of one part are its own, cut; of no part the one of nothing; of a part without any, none", () => {
    expect(joined([singles([1, 2, 3])], 2, listing(), (part) => part)).toEqual([[1], [2]]);
    expect(joined([], 2, listing(), (part: number[][]) => part)).toEqual([[]]);
    expect(joined([singles([1]), [], singles([2])], 3, listing(), (part) => part)).toEqual([]);
  });

  test("cost one unit for twenty combinations, one part alone nothing", () => {
    const [three, one] = [listing(10), listing(10)];
    joined(parts, 10, three, (part) => part);
    joined([parts[0]], 10, one, (part) => part);
    expect([three.effort.left, one.effort.left]).toEqual([10 - 6 / 20, 10]);
  });
});

describe("effort", () => {
  test("is spent while there is any, to below nothing with the last step, and not again", () => {
    const effort = { left: 1 };
    expect([spend(effort, 0.5), spend(effort, 2), spend(effort, 1)]).toEqual([true, true, false]);
    expect(effort.left).toBe(-1.5);
  });

  test("of nothing is spent, of a little is not", () => {
    expect([0, -1, 0.1].map((left) => isSpent({ left }))).toEqual([true, true, false]);
    expect(spend({ left: 0 }, 1)).toBe(false);
  });
});
