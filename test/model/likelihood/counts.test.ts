import { describe, expect, test } from "vitest";
import { breadthLaw, countLaw, lnCountProbability } from "../../../src/model/likelihood/counts.js";
import { simpson } from "../../laws/registered-model.js";

const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);

describe("the law of counts", () => {
  test.each([
    [0, 2, 3],
    [3, 2, 3],
    [7, 0.5, 2],
    [12, 20, 5],
  ])("is a Poisson law mixed over gamma means: %d of mean %d, shape %d", (count, mean, shape) => {
    const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
    const mixed = simpson(
      (busy) =>
        ((shape ** shape * busy ** (shape - 1) * Math.exp(-shape * busy)) / factorial(shape - 1)) *
        ((Math.exp(-mean * busy) * (mean * busy) ** count) / factorial(count)),
      0,
      30,
      20_000,
    );
    expect(Math.exp(lnCountProbability(count, mean, shape))).toBeCloseTo(mixed, 10);
  });

  test("is the same written as a list, sums to 1, and has its mean and variance mean + mean^2 / k", () => {
    const [mean, shape] = [4, 1.7];
    const law = countLaw(mean, shape, 400);
    expect(law).toHaveLength(401);
    for (const n of [0, 1, 5, 60])
      expect(Math.log(law[n])).toBeCloseTo(lnCountProbability(n, mean, shape), 10);
    expect(sum(law)).toBeCloseTo(1, 12);
    expect(sum(law.map((p, n) => p * n))).toBeCloseTo(mean, 10);
    expect(sum(law.map((p, n) => p * (n - mean) ** 2))).toBeCloseTo(mean + mean ** 2 / shape, 9);
  });
});

describe("the law of breadth", () => {
  const shares = [0.05, 0.3, 0.6];

  test.each([0, 1, 4])(
    "is that of all ways in which categories can be open after %d policies",
    (policies) => {
      const expected = [0, 0, 0, 0];
      for (let open = 0; open < 8; open++) {
        const is = shares.map((_, c) => Math.floor(open / 2 ** c) % 2 === 1);
        const chances = shares.map((share, c) => {
          const closed = (1 - share) ** policies;
          return is[c] ? 1 - closed : closed;
        });
        expected[is.filter(Boolean).length] += chances.reduce((product, each) => product * each, 1);
      }
      const law = breadthLaw(policies, shares);
      expect(law).toHaveLength(4);
      law.forEach((p, b) => {
        expect(p).toBeCloseTo(expected[b], 14);
      });
    },
  );
});
