import { expect, test } from "vitest";
import { effectOf } from "../../../../src/experiments/compare/effect.js";
import { verdictOf } from "../../../../src/report/brief/comparison/verdict.js";

const pairsOf = (differences: readonly number[]) =>
  differences.map((scenario) => ({ baseline: 0, scenario }));
const verdict = (...differences: number[]) => verdictOf(effectOf(pairsOf(differences), null));

test("pairs that do not differ at all are the same", () => {
  expect(verdict(0, 0, 0)).toBe("same");
});

test("the 95% interval of the mean decides: in Student's data on sleep it leaves nought out between drugs, not for the first", () => {
  // Student (1908), additional hours of sleep, paired: t = 4.0621 on 9 degrees of freedom.
  expect(verdict(1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4)).toBe("more");
  expect(verdict(-1.2, -2.4, -1.3, -1.3, 0, -1, -1.8, -0.8, -4.6, -1.4)).toBe("fewer");
  // The first drug alone: mean 0.75, SD 1.789, t = 1.3257, which the interval from -0.53 to 2.03 does not tell from nought.
  expect(verdict(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2)).toBe("unclear");
});

test("a single pair, and pairs of which none has both values, tell nothing from luck", () => {
  expect(verdict(5)).toBe("unclear");
  expect(verdictOf(effectOf([{ baseline: null, scenario: 3 }], null))).toBe("unclear");
});

test("plans that come in one scenario only count through the last day", () => {
  const pairs = [300, 320, 340].map((scenario) => ({ baseline: null, scenario }));
  expect(verdictOf(effectOf(pairs, 2000))).toBe("fewer");
});
