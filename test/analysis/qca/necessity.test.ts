import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  expressionMembership,
  necessaryExpressions,
  necessity,
  necessityTable,
  prepareStudy,
  type Study,
} from "../../../src/analysis/qca/index.js";
import { fuzzyTable, letters } from "./samples.js";

const names = letters.slice(0, 3);

describe("the table of necessity", () => {
  test("has every condition, then every negation, and a condition and its negation cover the outcome together", () => {
    fc.assert(
      fc.property(fuzzyTable(3), (data) => {
        const study = prepareStudy(data, "Y", names);
        const rows = necessityTable(study);
        expect(rows.map(({ condition }) => condition)).toEqual(["A", "B", "C", "~A", "~B", "~C"]);
        fc.pre(study.y.some((value) => value > 0.01));
        names.forEach((_, j) => {
          const [present, absent] = [rows[j].inclN!, rows[j + 3].inclN!];
          expect(present + absent).toBeGreaterThanOrEqual(1 - 2e-5);
        });
      }),
      { numRuns: 50, seed: 1 },
    );
  });
});

test("where nobody is in the outcome there is no inclusion, and next to no coverage is none", () => {
  const data = { cases: ["a", "b"], columns: { A: [0.2, 0.9], Y: [0, 0] } };
  const [present] = necessityTable(prepareStudy(data, "Y", ["A"]));
  expect(present).toMatchObject({ inclN: null, covN: 0 });
  const faint = { ...data, columns: { ...data.columns, Y: [1e-6, 0] } };
  expect(necessityTable(prepareStudy(faint, "Y", ["A"]))[0]).toMatchObject({ inclN: 1, covN: 0 });
});

describe("the search for necessary expressions", () => {
  const cuts = { inclN: 0.9, covN: 0.5, RoN: 0 };
  const literals = (text: string) => text.split(/ \+ |\*/);

  test("finds only expressions that pass, and every union of two conditions that passes and is not implied", () => {
    fc.assert(
      fc.property(fuzzyTable(3), (data) => {
        const study = prepareStudy(data, "Y", names);
        fc.pre(study.y.some((value) => value > 0));
        const found = necessaryExpressions(study, cuts);
        for (const { expression, inclN, covN } of found) {
          const fit = necessity(expressionMembership(study, expression), study.y);
          expect(fit.inclN).toBeCloseTo(inclN!, 9);
          expect(fit.covN).toBeCloseTo(covN!, 9);
          expect(inclN! >= cuts.inclN - 1e-7 && covN! >= cuts.covN - 1e-7).toBe(true);
        }
        const texts = found.map(({ expression }) => literals(expression).sort().join());
        const single = found
          .map(({ expression }) => expression)
          .filter((text) => literals(text).length === 1);
        for (const pair of pairs()) {
          const fit = necessity(expressionMembership(study, pair.join(" + ")), study.y);
          const passes = fit.inclN! >= cuts.inclN && fit.covN! >= cuts.covN;
          if (passes && !pair.some((literal) => single.includes(literal)))
            expect(texts).toContain([...pair].sort().join());
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

describe("the search finds what looking at every signed selection finds", () => {
  const [MOST, CUTS] = [5, { inclN: 0.85, covN: 0.5, RoN: 0.4 }];

  /** Every choice of this many conditions, each as it is or negated. */
  function selections(of: readonly string[], size: number): string[][] {
    if (size === 0) return [[]];
    return of.flatMap((name, j) =>
      selections(of.slice(j + 1), size - 1).flatMap((rest) => [
        [name, ...rest],
        [`~${name}`, ...rest],
      ]),
    );
  }

  function byEnumeration(study: Study, largest: number): string[] {
    const fitOf = (text: string) => necessity(expressionMembership(study, text), study.y);
    const passes = (text: string) => {
      const { inclN, covN } = fitOf(text);
      return inclN! >= CUTS.inclN && covN! >= CUTS.covN;
    };
    const known: { literals: string[]; text: string }[] = [];
    for (let size = 1; size <= largest; size++) {
      const smaller = known.map((each) => each.literals);
      const added = selections(study.conditions, size).flatMap((each) => {
        if (passes(each.join("*"))) return [{ literals: each, text: each.join("*") }];
        const implied = smaller.some((few) => few.every((literal) => each.includes(literal)));
        return passes(each.join(" + ")) && !implied ? [{ literals: each, text: each.join(" + ") }] : [];
      });
      known.push(...added);
      // From four conditions on a size that adds nothing ends it.
      if (size > 3 && added.length === 0 && known.length > 0) break;
    }
    return known.map(({ text }) => text).filter((text) => (fitOf(text).RoN ?? 0) >= CUTS.RoN);
  }

  test.each([1, 2, 3, 4, 5])("among expressions of up to %i conditions", (largest) => {
    let total = 0;
    fc.assert(
      fc.property(fuzzyTable(MOST), (data) => {
        const study = prepareStudy(data, "Y", letters.slice(0, MOST));
        fc.pre(study.y.some((value) => value > 0.01));
        const found = necessaryExpressions(study, CUTS, largest);
        expect(found.map(({ expression }) => expression).sort()).toEqual(
          byEnumeration(study, largest).sort(),
        );
        for (const { expression, kind } of found) {
          if (expression.includes("*")) expect(kind).toBe("conjunction");
          if (expression.includes("+")) expect(kind).toBe("union");
        }
        const kinds = found.map(({ kind }) => kind);
        expect(kinds).toEqual([...kinds].sort());
        total += found.length;
      }),
      { numRuns: 8, seed: 1 },
    );
    expect(total).toBeGreaterThan(0);
  });
});

function pairs(): string[][] {
  const signed = names.map((name) => [name, `~${name}`]);
  return signed.flatMap((first, j) =>
    signed.slice(j + 1).flatMap((second) => first.flatMap((a) => second.map((b) => [a, b]))),
  );
}
