/** De Morgan's laws, between an outcome and its absence: not (a or b) = not a and not b. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  conservative,
  cutAt,
  expressionMembership,
  necessity,
  negatedStudy,
  parsimonious,
  prepareStudy,
  sufficiency,
  truthTable,
  USUAL_RECIPE,
} from "../../../src/analysis/qca/index.js";
import { covers } from "../../../src/analysis/qca/term.js";
import type { Mark } from "./brute-force.js";
import { fuzzyTable, letters, marksUpTo, studyOf } from "./samples.js";

const flipped = (marks: readonly Mark[]) =>
  marks.map((mark): Mark => (mark === "?" ? "?" : mark === "1" ? "0" : "1"));

const modelsOf = (marks: readonly Mark[], solve = conservative) => {
  const study = studyOf(marks);
  return solve(study, truthTable(study, cutAt(0.8)), USUAL_RECIPE).models;
};

/** The negation of a union of conjunctions, multiplied out: one negated literal out of every conjunction. */
function dual(expression: string): string {
  const parts = expression.split(" + ").map((part) => part.split("*"));
  const not = (literal: string) => (literal.startsWith("~") ? literal.slice(1) : `~${literal}`);
  const products = parts.reduce<string[][]>(
    (done, part) => done.flatMap((chosen) => part.map((literal) => [...new Set([...chosen, not(literal)])])),
    [[]],
  );
  const possible = products.filter((product) => !product.some((literal) => product.includes(not(literal))));
  return [...new Set(possible.map((product) => product.join("*")))].join(" + ");
}

describe("the models of an outcome and of its absence", () => {
  test("share out all configurations between them when every one is observed", () => {
    const whole = marksUpTo(4)
      .map((marks) => marks.map((mark): Mark => (mark === "?" ? "0" : mark)))
      .filter((marks) => marks.includes("0") && marks.includes("1"));
    fc.assert(
      fc.property(whole, (marks) => {
        const [present] = modelsOf(marks);
        const [absent] = modelsOf(flipped(marks));
        marks.forEach((_, row) => {
          const sides = [present, absent].map(({ paths }) => paths.some(({ term }) => covers(term, row)));
          expect(sides.filter(Boolean)).toHaveLength(1);
        });
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  test("are each other's negation by De Morgan, for every case, when every configuration is observed", () => {
    const whole = marksUpTo(3)
      .map((marks) => marks.map((mark): Mark => (mark === "?" ? "1" : mark)))
      .filter((marks) => marks.includes("0"));
    fc.assert(
      fc.property(whole, (marks) => {
        const study = studyOf(marks);
        const absent = expressionMembership(study, modelsOf(flipped(marks))[0].name);
        const negated = expressionMembership(study, dual(modelsOf(marks)[0].name));
        expect([...negated]).toEqual([...absent]);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("of fuzzy sets: in the negation is who fails each conjunction in some literal, to the degree 1 less the solution", () => {
    const expression = fc
      .array(
        fc
          .subarray([...letters.slice(0, 3)], { minLength: 1 })
          .chain((names) =>
            fc.tuple(...names.map((name) => fc.boolean().map((negated) => (negated ? `~${name}` : name)))),
          )
          .map((literals) => literals.join("*")),
        { minLength: 1, maxLength: 3 },
      )
      .map((parts) => parts.join(" + "));
    fc.assert(
      fc.property(fuzzyTable(3), expression, (data, text) => {
        const study = prepareStudy(data, "Y", letters.slice(0, 3));
        const whole = everyPartFails(study, text);
        expressionMembership(study, text).forEach((value, i) => {
          expect(whole[i]).toBeCloseTo(1 - value, 12);
        });
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

/** Membership in the negation before multiplying out: in each conjunction some literal must fail. */
function everyPartFails(study: ReturnType<typeof prepareStudy>, expression: string): number[] {
  const value = (literal: string, i: number) => {
    const x = study.x[study.conditions.indexOf(literal.replace("~", ""))][i];
    return literal.startsWith("~") ? x : 1 - x;
  };
  const parts = expression.split(" + ").map((part) => part.split("*"));
  return study.cases.map((_, i) =>
    Math.min(...parts.map((part) => Math.max(...part.map((l) => value(l, i))))),
  );
}

describe("of a set and an outcome", () => {
  const pair = fuzzyTable(1);

  test("the PRI for presence and for absence add up to 1 at most, and to 1 where no case is more in x than in either", () => {
    fc.assert(
      fc.property(pair, (data) => {
        const study = prepareStudy(data, "Y", ["A"]);
        const { y } = study;
        const absent = negatedStudy(study).y;
        const sum = (x: Float64Array) => {
          const [one, other] = [y, absent].map((side) => sufficiency(x, side).PRI);
          return one === null || other === null ? null : one + other;
        };
        const within = study.x[0].map((value, i) => Math.min(value, Math.max(y[i], 1 - y[i])));
        expect(sum(study.x[0]) ?? 1).toBeLessThanOrEqual(1 + 1e-9);
        expect(sum(within) ?? 1).toBeCloseTo(1, 9);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("x is as necessary for y as y is sufficient for x, and as not-y is necessary where not-x is sufficient", () => {
    fc.assert(
      fc.property(pair, (data) => {
        const { x, y } = prepareStudy(data, "Y", ["A"]);
        const not = (values: Float64Array) => values.map((value) => 1 - value);
        expect(necessity(x[0], y).inclN).toBeCloseTo(sufficiency(y, x[0]).inclS!, 12);
        expect(necessity(x[0], y).covN).toBeCloseTo(sufficiency(x[0], y).inclS!, 12);
        expect(necessity(not(y), not(x[0])).inclN).toBeCloseTo(sufficiency(not(x[0]), not(y)).inclS!, 12);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

test("negating the outcome twice gives the study back, and asking for ~Y is the same as negating Y", () => {
  fc.assert(
    fc.property(fuzzyTable(2), (data) => {
      const study = prepareStudy(data, "Y", ["A", "B"]);
      const back = negatedStudy(negatedStudy(study));
      expect(back.outcome).toBe("Y");
      back.y.forEach((value, i) => {
        expect(value).toBeCloseTo(study.y[i], 12);
      });
      expect(negatedStudy(study).y).toEqual(prepareStudy(data, "~Y", ["A", "B"]).y);
    }),
    { numRuns: 50, seed: 1 },
  );
});

test("with remainders both sides may claim the same configuration, so absence is analysed apart", () => {
  const marks = [..."1?0?"] as Mark[];
  const claimed = [marks, flipped(marks)].map((each) => modelsOf(each, parsimonious)[0].name);
  expect(claimed).toEqual(["~A", "A"]);
  const both = [..."1??0"] as Mark[];
  const sides = [both, flipped(both)].map((each) => modelsOf(each, parsimonious).map(({ name }) => name));
  expect(sides).toEqual([
    ["~A", "~B"],
    ["A", "B"],
  ]);
});
