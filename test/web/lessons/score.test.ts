import { describe, expect, test } from "vitest";
import { betScore, orderScore } from "../../../src/web/lessons/score.js";
import { inOrder, observed } from "../../../src/web/observed.js";

const never = Number.POSITIVE_INFINITY;
const real = new Map([
  ["A", 1],
  ["B", 2],
  ["C", 3],
  ["D", never],
  ["E", never],
]);

describe("the share of pairs whose order is right", () => {
  test("is 1 for what happened, 0 for its reverse, and a half for a forecast that says nothing", () => {
    const backwards = new Map([...real].map(([id, day]) => [id, -day]));
    const silent = new Map([...real].map(([id]) => [id, 7]));
    expect(orderScore(real, real)).toEqual({ right: 9, pairs: 9 });
    expect(orderScore(backwards, real)).toEqual({ right: 0, pairs: 9 });
    expect(orderScore(silent, real)).toEqual({ right: 4.5, pairs: 9 });
  });
});

describe("a bet on the first and the last", () => {
  test("counts the pairs that it implies, counted by hand", () => {
    // A before B, C, D, E and B before C (the last of those that answer): all right.
    expect(betScore(["A"], "C", real)).toEqual({ right: 5, pairs: 5 });
    // C before A and B wrong, before D and E right; A as the last: B before it wrong.
    expect(betScore(["C"], "A", real)).toEqual({ right: 2, pairs: 5 });
  });

  test("on what really happened is right in all of its pairs", () => {
    const { right, pairs } = betScore(inOrder.slice(0, 3), inOrder.at(-1)!, observed);
    expect(right).toBe(pairs);
    // 3 x 27 others, and the 20 that answered between the first three and the last.
    expect(pairs).toBe(81 + 20);
  });

  test("without a last one counts the first ones", () => {
    expect(betScore(["A"], null, real)).toEqual({ right: 4, pairs: 4 });
  });
});
