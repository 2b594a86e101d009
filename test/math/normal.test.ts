import { describe, expect, test } from "vitest";
import { normal, normalQuantile } from "../../src/math/normal.js";
import { normalUpperTail } from "../../src/math/normal-tail.js";
import { openStream, type Stream } from "../../src/math/random.js";
import { kolmogorov } from "./kolmogorov.js";

/** A stream that gives this uniform for ever. */
const always = (u: number): Stream => ({ uniform: () => u, coarse: () => u });

describe("the quantile", () => {
  test("is the published one: 1.959963984540054 at 97.5%, 2.5758293035489004 at 99.5%, 0 at one half", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0.995)).toBeCloseTo(2.5758293035489004, 14);
    expect(normalQuantile(0.5)).toBe(0);
  });

  test("undoes the tail as well as a probability can be told from its neighbour at 1", () => {
    for (let z = -8; z <= 8; z += 1 / 16) {
      // Half of the last bit below 1, over the density: 2e-14 at 3, a hundredth at 8.
      const allowed = 1e-14 + 5.6e-17 * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
      expect(Math.abs(normalQuantile(normalUpperTail(-z)) - z), `at ${z}`).toBeLessThan(allowed);
    }
  });

  test("mirrors at one half", () => {
    for (let k = 1; k < 1024; k++)
      expect(normalQuantile(k / 1024)).toBeCloseTo(-normalQuantile(1 - k / 1024), 12);
  });

  test("is infinite at 0 and 1, and no number outside", () => {
    expect([0, 1].map(normalQuantile)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([-0.1, 1.1, Number.NaN].map(normalQuantile)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});

describe("draws", () => {
  test("lie within the 99.9% band of Kolmogorov around the normal law", () => {
    const stream = openStream("normal");
    expect(
      kolmogorov(
        20_000,
        () => normal(stream),
        (z) => normalUpperTail(-z),
      ),
    ).toBeLessThan(1.9495);
  });

  test("are finite for the smallest and the largest uniform, and about as far out on either side", () => {
    const [lowest, highest] = [normal(always(0)), normal(always(1 - 2 ** -53))];
    expect(lowest).toBeCloseTo(-8.29, 2);
    expect(highest).toBeGreaterThan(8.1);
    expect(highest).toBeLessThan(8.3);
  });

  test("rise with the uniform, of which each takes one", () => {
    const draws = Array.from({ length: 1000 }, (_, k) => normal(always(k / 1000)));
    expect(draws).toEqual([...draws].sort((a, b) => a - b));
    const [one, other] = [openStream("x"), openStream("x")];
    normal(one);
    other.uniform();
    expect(one.uniform()).toBe(other.uniform());
  });
});
