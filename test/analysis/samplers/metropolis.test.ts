import { describe, expect, test } from "vitest";
import { metropolisChain, metropolisStep } from "../../../src/analysis/samplers/metropolis.js";
import { openStream } from "../../../src/math/random.js";

const flat = { dimension: 1, logLikelihood: () => 0 };
const start = { scores: [0], value: 0 };

/** Share of 4,000 first steps from a point that are accepted. */
function accepted(logLikelihood: (scores: readonly number[]) => number, temperature: number, scale: number) {
  const stream = openStream("metropolis.test");
  const at = { scores: [0], value: logLikelihood([0]) };
  const moved = Array.from({ length: 4000 }, () =>
    metropolisStep({ dimension: 1, logLikelihood }, at, temperature, [[1]], scale, stream),
  ).filter((next) => next !== at);
  return moved.length / 4000;
}

describe("a step from the middle of the prior", () => {
  /** Mean of exp(-c x^2 / 2) for x ~ N(0, s^2): what Metropolis accepts where the density falls like that. */
  const share = (c: number, s: number) => 1 / Math.sqrt(1 + c * s * s);
  const likelihood = ([x]: readonly number[]) => (-3 * x * x) / 2;

  test.each([
    ["flat likelihood, step 1", () => 0, 1, 1, share(1, 1)],
    ["flat likelihood, step 3", () => 0, 1, 3, share(1, 3)],
    ["steep likelihood", likelihood, 1, 1, share(4, 1)],
    ["steep likelihood to the power of 1/3", likelihood, 1 / 3, 1, share(2, 1)],
    ["steep likelihood to the power of 0", likelihood, 0, 1, share(1, 1)],
  ] as const)("is accepted as often as the law says: %s", (_, logLikelihood, temperature, scale, exact) => {
    // Four standard errors of a share of 4,000 are 0.032 at most.
    expect(Math.abs(accepted(logLikelihood, temperature, scale) - exact)).toBeLessThan(0.032);
  });
});

describe("a chain", () => {
  const counting = () => {
    let asked = 0;
    const target = { dimension: 1, logLikelihood: () => asked++ * 0 };
    return { target, asked: () => asked };
  };

  test("asks for the likelihood once for each step of the warm-up and for `thin` steps a draw", () => {
    const { target, asked } = counting();
    const { draws } = metropolisChain(target, start, [[1]], { warmUp: 7, draws: 5, thin: 3 }, "chain");
    expect([asked(), draws.length]).toEqual([7 + 15, 5]);
  });

  test("without a warm-up steps at the usual size 2.38 / sqrt(d)", () => {
    const { scale } = metropolisChain(flat, start, [[1]], { warmUp: 0, draws: 1, thin: 1 }, "chain");
    expect(scale).toBe(2.38);
  });

  test("changes its size by (1 or 0, less 0.27) / sqrt(k) in the k-th step of the warm-up", () => {
    // From where the data are all but impossible the first step is accepted; to where they are impossible, none.
    const never = { dimension: 1, logLikelihood: () => Number.NEGATIVE_INFINITY };
    const length = { warmUp: 2, draws: 1, thin: 1 };
    const rate = 1 + 1 / Math.sqrt(2);
    const first = metropolisChain(flat, { ...start, value: -1e9 }, [[1]], { ...length, warmUp: 1 }, "up");
    expect(first.scale).toBeCloseTo(2.38 * Math.exp(0.73), 12);
    expect(metropolisChain(never, start, [[1]], length, "down").scale).toBeCloseTo(
      2.38 * Math.exp(-0.27 * rate),
      12,
    );
  });

  test("tells the share of steps accepted after the warm-up, all of its draws being where it was", () => {
    const never = { dimension: 1, logLikelihood: () => Number.NEGATIVE_INFINITY };
    const still = metropolisChain(never, start, [[1]], { warmUp: 3, draws: 4, thin: 2 }, "still");
    expect(still.acceptance).toBe(0);
    expect(still.draws).toEqual([start, start, start, start]);
    // Under the prior alone, at tiny steps, nearly all are accepted.
    const tiny = metropolisChain(flat, start, [[1e-9]], { warmUp: 0, draws: 50, thin: 4 }, "tiny");
    expect(tiny.acceptance).toBeGreaterThan(0.99);
    expect(tiny.acceptance).toBeLessThanOrEqual(1);
  });
});
