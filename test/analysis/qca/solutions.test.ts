import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  conservative,
  cutAt,
  expressionMembership,
  type Memberships,
  type Model,
  parsimonious,
  prepareStudy,
  QcaInputError,
  type Solution,
  truthTable,
  USUAL_RECIPE,
} from "../../../src/analysis/qca/index.js";
import { covers } from "../../../src/analysis/qca/term.js";
import { type Mark, primesOf, rowsOf } from "./brute-force.js";
import { fuzzyTable, letters, marksUpTo, studyOf } from "./samples.js";

const CUT = 0.75;

function solve(data: Memberships, outcome = "Y", conditions: readonly string[] = ["A", "B", "C"]) {
  const study = prepareStudy(data, outcome, conditions);
  const table = truthTable(study, cutAt(CUT));
  const solutions = [conservative, parsimonious].map((kind) => kind(study, table, USUAL_RECIPE));
  return { study, table, solutions };
}

/** The same, or null where a table has nothing to minimise. */
function solvable(...asked: Parameters<typeof solve>): ReturnType<typeof solve> | null {
  try {
    return solve(...asked);
  } catch (error) {
    if (error instanceof QcaInputError) return null;
    throw error;
  }
}

const literals = (name: string) => name.split("*").sort().join("*");
/** Models by their paths with the fit of each, in an order of their own. */
const described = ({ models }: Solution) =>
  models
    .map(({ paths, fit }) => ({
      paths: paths
        .map(({ name, inclS, PRI, covS, covU }) => ({ name: literals(name), inclS, PRI, covS, covU }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
      fit,
    }))
    .sort((a, b) =>
      a.paths.map(({ name }) => name).join() < b.paths.map(({ name }) => name).join() ? -1 : 1,
    );

/** Numbers to nine digits, as sums in another order differ in the last. */
const blunt = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, v) => (typeof v === "number" ? Number(v.toFixed(9)) : v)));

const rowsCovered = ({ paths }: Model, size: number) =>
  [...Array(size).keys()].filter((row) => paths.some(({ term }) => covers(term, row)));

describe("whatever the order in which the table is written, the solutions are the same", () => {
  test("when the cases change places", () => {
    fc.assert(
      fc.property(fuzzyTable(3), fc.infiniteStream(fc.double({ noNaN: true })), (data, keys) => {
        const before = solvable(data);
        fc.pre(before !== null);
        const order = data.cases.map((_, i) => ({ i, key: keys.next().value })).sort((a, b) => a.key - b.key);
        const pick = <V>(values: readonly V[]) => order.map(({ i }) => values[i]);
        const columns = Object.fromEntries(Object.entries(data.columns).map(([k, v]) => [k, pick(v)]));
        const after = solve({ cases: pick(data.cases), columns });
        expect(blunt(after.solutions.map(described))).toEqual(blunt(before!.solutions.map(described)));
        expect(after.table.rows.map((row) => [...row.cases].sort())).toEqual(
          before!.table.rows.map((row) => [...row.cases].sort()),
        );
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("when the conditions change places", () => {
    fc.assert(
      fc.property(fuzzyTable(4), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (data, order) => {
        const before = solvable(data, "Y", letters.slice(0, 4));
        fc.pre(before !== null);
        const after = solve(
          data,
          "Y",
          order.map((j) => letters[j]),
        );
        expect(blunt(after.solutions.map(described))).toEqual(blunt(before!.solutions.map(described)));
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

describe("a solution is the union of its paths", () => {
  test("so the membership of a case never exceeds that in its best path, nor falls below any", () => {
    fc.assert(
      fc.property(fuzzyTable(3), (data) => {
        const found = solvable(data);
        fc.pre(found !== null);
        for (const { name, paths } of found!.solutions.flatMap(({ models }) => models)) {
          const whole = expressionMembership(found!.study, name);
          const parts = paths.map((path) => expressionMembership(found!.study, path.name));
          whole.forEach((value, i) => {
            expect(value).toBe(Math.max(...parts.map((part) => part[i])));
          });
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("so its coverage is at least that of any path, at most their sum, and unique parts add up to no more", () => {
    fc.assert(
      fc.property(fuzzyTable(3), (data) => {
        const found = solvable(data);
        fc.pre(found !== null);
        for (const { fit, paths } of found!.solutions.flatMap(({ models }) => models)) {
          const raw = paths.map(({ covS }) => covS!);
          const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
          expect(fit.covS!).toBeGreaterThanOrEqual(Math.max(...raw) - 1e-9);
          expect(fit.covS!).toBeLessThanOrEqual(sum(raw) + 1e-9);
          expect(sum(paths.map(({ covU }) => covU ?? 0))).toBeLessThanOrEqual(fit.covS! + 1e-9);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("and the conservative one lies within every parsimonious one, case by case", () => {
    fc.assert(
      fc.property(marksUpTo(4), (marks) => {
        const { complex, simple } = bothOf(marks);
        const explained = rowsCovered(complex.models[0], marks.length);
        for (const model of simple.models)
          expect(rowsCovered(model, marks.length)).toEqual(expect.arrayContaining(explained));
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

function bothOf(marks: readonly Mark[]) {
  const study = studyOf(marks);
  const table = truthTable(study, cutAt(CUT));
  return {
    complex: conservative(study, table, USUAL_RECIPE),
    simple: parsimonious(study, table, USUAL_RECIPE),
  };
}

describe("when one more configuration becomes a remainder", () => {
  /** A table, and the same with one of its insufficient rows forgotten. */
  const forgetful = marksUpTo(4)
    .filter((marks) => marks.filter((mark) => mark === "0").length > 1)
    .chain((marks) =>
      fc
        .constantFrom(...[...marks.keys()].filter((row) => marks[row] === "0"))
        .map((row) => ({ before: marks, after: marks.with(row, "?"), row })),
    );

  test("what parsimonious solutions can cover never shrinks: each path lies within one of the new prime implicants", () => {
    fc.assert(
      fc.property(forgetful, ({ before, after }) => {
        const reach = (marks: readonly Mark[]) => new Set(primesOf(marks, true).flatMap(rowsOf));
        const wider = bothOf(after).simple;
        for (const { paths } of bothOf(before).simple.models)
          for (const { term } of paths)
            expect(
              wider.chart.terms.some(
                (prime) =>
                  (term.mask & prime.mask) === prime.mask && (term.value & prime.mask) === prime.value,
              ),
            ).toBe(true);
        expect([...reach(before)].every((row) => reach(after).has(row))).toBe(true);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  test("parsimonious models keep covering every sufficient row and never need more paths", () => {
    fc.assert(
      fc.property(forgetful, ({ before, after }) => {
        const size = ({ models }: Solution) => models[0].paths.length;
        const wider = bothOf(after).simple;
        expect(size(wider)).toBeLessThanOrEqual(size(bothOf(before).simple));
        const explained = [...before.keys()].filter((row) => before[row] === "1");
        for (const model of wider.models)
          expect(rowsCovered(model, after.length)).toEqual(expect.arrayContaining(explained));
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  test("the conservative solution does not change at all", () => {
    fc.assert(
      fc.property(forgetful, ({ before, after }) => {
        const names = (marks: readonly Mark[]) => bothOf(marks).complex.models.map(({ name }) => name);
        expect(names(after)).toEqual(names(before));
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
