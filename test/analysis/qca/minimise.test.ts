import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  conservative,
  cutAt,
  type ModelChoice,
  parsimonious,
  QcaInputError,
  type Solution,
  truthTable,
  USUAL_RECIPE,
} from "../../../src/analysis/qca/index.js";
import { type Mark, nameOf, neededCovers, primesOf, smallestCovers } from "./brute-force.js";
import { letters, marksUpTo, studyOf } from "./samples.js";

function solved(marks: readonly Mark[], remainders: boolean, models: ModelChoice = "fewest"): Solution {
  const study = studyOf(marks);
  const table = truthTable(study, cutAt(0.8));
  const recipe = { ...USUAL_RECIPE, models };
  return remainders ? parsimonious(study, table, recipe) : conservative(study, table, recipe);
}

const sets = (covers: readonly (readonly string[])[]) =>
  covers.map((cover) => [...cover].sort().join(" + ")).sort();
const modelsOf = ({ models }: Solution) => sets(models.map(({ paths }) => paths.map((path) => path.name)));
const named = (covers: readonly (readonly string[])[]) =>
  sets(covers.map((cover) => cover.map((product) => nameOf(product, letters.slice(0, product.length)))));

describe.each([
  ["conservative", false],
  ["parsimonious", true],
] as const)("the %s solution of a random truth table", (_, remainders) => {
  test("of up to five conditions has all the shortest models that enumeration finds, and no others", () => {
    fc.assert(
      fc.property(marksUpTo(5), (marks) => {
        const solution = solved(marks, remainders);
        const primes = primesOf(marks, remainders);
        expect(sets([solution.primeImplicants])).toEqual(
          sets([primes.map((product) => nameOf(product, letters.slice(0, product.length)))]),
        );
        expect(modelsOf(solution)).toEqual(named(smallestCovers(marks, primes)));
        expect(solution.complete && solution.proven).toBe(true);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  test("of up to four conditions has all irredundant models that enumeration finds, when asked for them", () => {
    fc.assert(
      fc.property(marksUpTo(4), (marks) => {
        const primes = primesOf(marks, remainders);
        fc.pre(primes.length <= 12);
        expect(modelsOf(solved(marks, remainders, "irredundant"))).toEqual(
          named(neededCovers(marks, primes)),
        );
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});

test("every truth table of two conditions is solved as enumeration solves it", () => {
  const words = Array.from({ length: 81 }, (_, k) => k.toString(3).padStart(4, "0"));
  const tables = words
    .map((word) => [...word].map((digit): Mark => (["0", "1", "?"] as const)[Number(digit)]))
    .filter((marks) => marks.includes("1") && marks.includes("0"));
  expect(tables.length).toBe(50);
  for (const marks of tables)
    for (const remainders of [false, true])
      expect(modelsOf(solved(marks, remainders)), marks.join("")).toEqual(
        named(smallestCovers(marks, primesOf(marks, remainders))),
      );
});

test("five conditions whose outcome is their parity have 16 paths of five conditions each and nothing to drop", () => {
  const marks = Array.from(
    { length: 32 },
    (_, row): Mark => ([...row.toString(2)].filter((bit) => bit === "1").length % 2 === 1 ? "1" : "0"),
  );
  const { models, essential } = solved(marks, true);
  expect(models.map(({ paths }) => paths.length)).toEqual([16]);
  expect(essential.length).toBe(16);
});

test("three conditions that must not be all alike have the two tied models of the textbooks", () => {
  const { models, essential } = solved([..."01111110"] as Mark[], false);
  expect(models.map(({ name }) => name)).toHaveLength(2);
  expect(models.every(({ paths }) => paths.length === 3)).toBe(true);
  expect(essential).toEqual([]);
});

test("without a sufficient row, or without one to keep out, there is nothing to minimise", () => {
  expect(() => solved([..."00?0"] as Mark[], false)).toThrow(/no sufficient row.*Lower the inclusion/s);
  expect(() => solved([..."11?1"] as Mark[], true)).toThrow(/must not cover.*do not use the remainders/s);
  expect(() => solved([..."1111"] as Mark[], false)).toThrow(QcaInputError);
});

test("a model whose every configuration is covered without the remainders carries no simplifying assumption", () => {
  expect(solved([..."1?00"] as Mark[], false).models[0].simplifyingAssumptions).toEqual([]);
  expect(solved([..."1?00"] as Mark[], true).models[0].simplifyingAssumptions).toEqual([2]);
});
