import { expect, test } from "vitest";
import { effectOf, type Pair } from "../../../../src/experiments/compare/effect.js";
import { verdictOf } from "../../../../src/report/brief/comparison/verdict.js";

const pairsOf = (differences: readonly number[]) =>
  differences.map((scenario) => ({ baseline: 0, scenario }));
/** A figure of which nothing is declared, and which does not vary in the baseline: no difference is small. */
const of = (pairs: readonly Pair[], last: number | null = null, figure = "some") =>
  verdictOf({ figure, pairs, effect: effectOf(pairs, last) });
const verdict = (...differences: number[]) => of(pairsOf(differences));

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
  expect(of([{ baseline: null, scenario: 3 }])).toBe("unclear");
});

test("plans that come in one scenario only count through the last day", () => {
  const pairs = [300, 320, 340].map((scenario) => ({ baseline: null, scenario }));
  expect(of(pairs, 2000, "first_adopter")).toBe("fewer");
});

test("what is beyond chance but less than anybody could act on is small, and no direction; what is not told from chance is not", () => {
  // One more province of twelve in 8 of 100 pairs: mean 0.08, t = 2.93 on 99 degrees of freedom.
  const pairs = pairsOf([...Array(92).fill(0), ...Array(8).fill(1)]);
  expect(of(pairs, null, "adopters")).toBe("small");
  expect(of(pairs, null, "alignment")).toBe("more");
  expect(of(pairsOf([...Array(99).fill(0), 1]), null, "adopters")).toBe("unclear");
});

test("where nothing is declared, small is less than a tenth of the SD over the runs of the baseline", () => {
  // Levels 0 and 20 by turns have an SD of 10.05 over 100 runs.
  const moved = (by: number) =>
    Array.from({ length: 100 }, (_, k) => ({ baseline: (k % 2) * 20, scenario: (k % 2) * 20 + by }));
  expect([0.9, 1.1, -0.9, -1.1].map((by) => of(moved(by)))).toEqual(["small", "more", "small", "fewer"]);
});
