import { describe, expect, test } from "vitest";
import { chiSquareUpperTail } from "../../src/math/chi-square.js";
import { gammaOfMeanOne, gammaOfShapeTwo } from "../../src/math/gamma.js";
import { openStream, type Stream } from "../../src/math/random.js";
import { kolmogorov } from "./kolmogorov.js";

const DRAWS = 40_000;

/** For whole and half shapes, gamma of mean 1 is chi-square with 2 * shape degrees of freedom, divided by these. */
const law = (shape: number) => (x: number) => 1 - chiSquareUpperTail(2 * shape * x, 2 * shape);

/** Mean and variance of some draws. */
function momentsOf(draw: () => number) {
  const draws = Array.from({ length: DRAWS }, draw);
  const mean = draws.reduce((sum, x) => sum + x, 0) / DRAWS;
  return { mean, variance: draws.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / DRAWS };
}

/** Expects mean 1 and variance 1 / shape; the fourth central moment is 3 / shape^2 + 6 / shape^3. */
const expectMoments = (shape: number, draw: () => number) => {
  const { mean, variance } = momentsOf(draw);
  expect(Math.abs(mean - 1)).toBeLessThan(4 * Math.sqrt(1 / shape / DRAWS));
  const spread = 2 / shape ** 2 + 6 / shape ** 3;
  expect(Math.abs(variance - 1 / shape)).toBeLessThan(4 * Math.sqrt(spread / DRAWS));
};

describe("draws of any shape", () => {
  test.each([0.5, 1, 1.5, 2, 3.5, 20])("lie within the 99.9% band of Kolmogorov: shape %s", (shape) => {
    const stream = openStream(`gamma ${shape}`);
    expect(kolmogorov(DRAWS, () => gammaOfMeanOne(shape, stream), law(shape))).toBeLessThan(1.9495);
  });

  test.each([0.7, 1.2, 3.2, 8.1])("have mean 1 and variance 1 / shape: shape %s", (shape) => {
    const stream = openStream(`moments ${shape}`);
    expectMoments(shape, () => gammaOfMeanOne(shape, stream));
  });

  test("are positive and finite for very small and very large shapes", () => {
    const stream = openStream("extreme");
    for (const shape of [0.05, 1e6])
      for (let k = 0; k < 1000; k++) {
        const x = gammaOfMeanOne(shape, stream);
        expect(x > 0 && x < Number.POSITIVE_INFINITY).toBe(true);
      }
  });
});

describe("draws of shape two", () => {
  test("follow 1 - (1 + 2x) exp(-2x), and have mean 1 and variance 1/2", () => {
    const stream = openStream("two");
    const written = (x: number) => 1 - (1 + 2 * x) * Math.exp(-2 * x);
    expect(kolmogorov(DRAWS, () => gammaOfShapeTwo(stream), written)).toBeLessThan(1.9495);
    expectMoments(2, () => gammaOfShapeTwo(stream));
  });

  test("are half the sum of two exponentials by inversion, from two uniforms and no more", () => {
    const [one, other] = [openStream("x"), openStream("x")];
    for (let k = 0; k < 100; k++) {
      const sum = -Math.log(1 - other.uniform()) - Math.log(1 - other.uniform());
      expect(gammaOfShapeTwo(one)).toBeCloseTo(sum / 2, 12);
    }
  });

  test("are finite for the largest uniforms", () => {
    const largest: Stream = { uniform: () => 1 - 2 ** -53, coarse: () => 0 };
    expect(gammaOfShapeTwo(largest)).toBeCloseTo(53 * Math.LN2, 12);
  });
});
