import { expect, test } from "vitest";
import {
  countOf,
  lengthOf,
  listAt,
  listsOf,
  marked,
  transposed,
  upTo,
} from "../../../../src/analysis/qca/cover-search/lists.js";

const given = [[2, 0], [], [1, 2, 3]];
const lists = listsOf(given);

test("lists stand one after the other, empty ones among them", () => {
  expect(countOf(lists)).toBe(3);
  expect(upTo(3).map((i) => [...listAt(lists, i)])).toEqual(given);
  expect(upTo(3).map((i) => lengthOf(lists, i))).toEqual([2, 0, 3]);
  expect(countOf(listsOf([]))).toBe(0);
});

test("each number has the lists it stands in, ascending, none for a number in no list", () => {
  const holders = transposed(lists, 5);
  expect(upTo(5).map((i) => [...listAt(holders, i)])).toEqual([[0], [2], [0, 2], [2], []]);
});

test("marks are told by their places", () => {
  expect(marked(Uint8Array.of(1, 0, 1, 0, 0), 1)).toEqual([0, 2]);
  expect(marked(Uint8Array.of(1, 0, 1, 0, 0), 0)).toEqual([1, 3, 4]);
});
