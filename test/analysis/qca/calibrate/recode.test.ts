import { expect, test } from "vitest";
import { recodedMembership } from "../../../../src/analysis/qca/index.js";

const breadth = new Map([0, 0, 0.33, 0.67, 0.9, 1].entries());

test("the article's coding of instrument breadth: 0 and 1 kinds are out, 5 are fully in", () => {
  expect(recodedMembership([0, 1, 2, 3, 4, 5], breadth)).toEqual([0, 0, 0.33, 0.67, 0.9, 1]);
});

test("a category without a membership is refused once, however often it occurs", () => {
  expect(() => recodedMembership([6, 6, 1], breadth)).toThrow(
    /^category: found 6; allowed: 0, 1, 2, 3, 4, 5. Give it a membership\.$/,
  );
});

test("a membership outside 0 to 1 is refused", () => {
  expect(() => recodedMembership([1], new Map([[1, 1.5]]))).toThrow(
    /membership of category 1: found 1.5; allowed: 0 to 1/,
  );
});
