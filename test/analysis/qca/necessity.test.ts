import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  expressionMembership,
  necessaryExpressions,
  necessity,
  necessityTable,
  prepareStudy,
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

function pairs(): string[][] {
  const signed = names.map((name) => [name, `~${name}`]);
  return signed.flatMap((first, j) =>
    signed.slice(j + 1).flatMap((second) => first.flatMap((a) => second.map((b) => [a, b]))),
  );
}
