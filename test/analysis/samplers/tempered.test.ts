import { describe, expect, test } from "vitest";
import type { Population } from "../../../src/analysis/samplers/population.js";
import { temperedAscent } from "../../../src/analysis/samplers/tempered.js";

const target = { dimension: 2, logLikelihood: ([a, b]: readonly number[]) => -(a * a + b * b) };
const ascent = temperedAscent(target, 4, "tempered.test");

/** Four draws that do not lie on a line, with their log-likelihoods. */
const population = (values: readonly number[], change: Partial<Population> = {}): Population => ({
  generation: 2,
  level: 0.25,
  particles: [[0, 0], [1, 0.5], [-1, 1], [0.5, -2]].map((scores, k) => ({ scores, weight: 0.25, value: values[k] })), // biome-ignore format: points
  logEvidence: -7,
  tried: 4,
  size: 4,
  step: 1.5,
  acceptance: 0.27,
  ...change,
});
const planAfter = (values: readonly number[], change?: Partial<Population>) =>
  ascent.plan(population(values, change))!;

describe("the next power of the likelihood", () => {
  test("is 1 where that leaves half of the particles effective, and then all is done", () => {
    expect(planAfter([-1, -1.1, -1.2, -1.1])).toMatchObject({ temperature: 1, generation: 3 });
    expect(ascent.plan(population([0, 0, 0, 0], { level: 1 }))).toBeNull();
  });

  test("is else the one that leaves exactly half effective", () => {
    const values = [0, -20, -40, -60];
    const { temperature, size } = planAfter(values);
    const weights = values.map((value) => Math.exp((temperature - 0.25) * value));
    const [sum, squares] = [1, 2].map((power) => weights.reduce((all, w) => all + w ** power, 0));
    expect(sum ** 2 / squares).toBeCloseTo(2, 9);
    expect(size).toBeCloseTo(2, 9);
    expect(temperature).toBeGreaterThan(0.25);
  });

  test("rises, be it by a hair, where any rise leaves fewer than half effective", () => {
    expect(planAfter([0, -1e17, -1e17, -1e17]).temperature).toBeGreaterThan(0.25);
    expect(planAfter([0, -1e17, -1e17, -1e17]).temperature).toBeCloseTo(0.25, 12);
  });

  test("is 1 where exactly half stay effective", () => {
    const line = population([0, 0, -1e6, -1e6]);
    const particles = line.particles.map((each, k) => ({ ...each, scores: [k] }));
    const plan = temperedAscent({ ...target, dimension: 1 }, 4, "line").plan({ ...line, particles })!;
    expect([plan.temperature, plan.size]).toEqual([1, 2]);
  });

  test("adds the log of the mean weight to the evidence", () => {
    const values = [0, -20, -40, -60];
    const { temperature, logEvidence } = planAfter(values);
    const mean = values.reduce((all, value) => all + Math.exp((temperature - 0.25) * value), 0) / 4;
    expect(logEvidence).toBeCloseTo(-7 + Math.log(mean), 9);
  });
});

test("particles are drawn anew by their weight: of three alike each starts again, an impossible one never", () => {
  const { starts } = planAfter([-5, -5, -5, -1e6]);
  expect(starts.length).toBe(4);
  expect(new Set(starts.map(({ scores }) => String(scores)))).toEqual(new Set(["0,0", "1,0.5", "-1,1"]));
  for (const { value } of starts) expect(value).toBe(-5);
});

test("steps have the weighted covariance of the particles", () => {
  // Two of weight 1/2 each, (0, 0) and (1, 1/2), cannot spread in every direction, which is said.
  expect(() => planAfter([0, 0, -1e6, -1e6])).toThrow("the sampler: the points do not spread");
  const { lower } = planAfter([-3, -3, -3, -3]);
  // Sums of squares about the means 1/8 and -1/8 are 35/16 and 83/16, of products -23/16; over 3.
  expect(lower[0][0] ** 2).toBeCloseTo(35 / 48, 12);
  expect(lower[0][0] * lower[1][0]).toBeCloseTo(-23 / 48, 12);
});

describe("the moves of a generation", () => {
  const moves = (acceptance: number, generation = 2) => {
    const plan = planAfter([-1, -1, -1, -1], { acceptance, generation });
    return [plan.moves, plan.step] as const;
  };

  test("are ten of the usual size 2.38 / sqrt(d) after the prior", () => {
    expect(moves(1, 0)).toEqual([10, 2.38 / Math.sqrt(2)]);
  });

  test("are then so many that 19 in 20 particles move, from 5 to 40", () => {
    // (1 - a)^n = e^-3: 9.53 at 0.27 and 4.33 at 1/2; at 1/10 28.5.
    expect([0.27, 0.5, 0.1, 0.95, 0.01].map((a) => moves(a)[0])).toEqual([10, 5, 29, 5, 40]);
  });

  test("keep their size at an acceptance of 0.27, grow above it, to the double at most, and shrink below", () => {
    expect(moves(0.27)[1]).toBe(1.5);
    expect(moves(0.37)[1]).toBeCloseTo(1.5 * Math.exp(0.2), 12);
    expect(moves(0.17)[1]).toBeCloseTo(1.5 * Math.exp(-0.2), 12);
    expect(moves(1)[1]).toBe(3);
  });
});

describe("a generation", () => {
  test("asks for no more proposals than particles, and tells the share of moves that were accepted", () => {
    const plan = planAfter([-3, -3, -3, -3]);
    expect(ascent.propose(plan, 4)).toBeNull();
    const proposals = [0, 1, 2, 3].map((k) => ascent.propose(plan, k)!);
    for (const { acceptance, scores, value } of proposals) {
      expect(acceptance).toBeGreaterThanOrEqual(0);
      expect(acceptance).toBeLessThanOrEqual(1);
      if (acceptance > 0) expect(value).toBe(target.logLikelihood(scores));
    }
    const closed = ascent.close(plan, proposals, 9);
    expect(closed.acceptance).toBeCloseTo(
      proposals.reduce((sum, { acceptance }) => sum + acceptance, 0) / 4,
      12,
    );
    // Only of the prior can a part be impossible.
    expect(closed.logEvidence).toBe(plan.logEvidence);
    expect(closed.particles.map(({ weight }) => weight)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test("makes the moves of its plan, each of which asks for the likelihood once", () => {
    let asked = 0;
    const counting = { dimension: 2, logLikelihood: () => asked++ * 0 };
    const own = temperedAscent(counting, 4, "moves");
    const plan = own.plan(population([-1, -1, -1, -1], { acceptance: 0.5 }))!;
    own.propose(plan, 0);
    expect([asked, plan.moves]).toEqual([5, 5]);
  });

  test("tells the share of moves that were accepted: of steps to the impossible none, of tiny ones nearly all", () => {
    const plan = planAfter([-3, -3, -3, -3]);
    const never = temperedAscent({ dimension: 2, logLikelihood: () => Number.NEGATIVE_INFINITY }, 4, "never");
    const { scores, value } = plan.starts[1];
    expect(never.propose(plan, 1)).toMatchObject({ acceptance: 0, scores, value });
    const own = planAfter([0, -1.25, -2, -4.25]);
    const tiny = [0, 1, 2, 3].map((k) => ascent.propose({ ...own, step: 1e-6, moves: 40 }, k)!);
    for (const { acceptance, scores } of tiny) {
      expect(acceptance).toBeGreaterThan(0.9);
      expect(own.starts.map((start) => start.scores)).not.toContainEqual(scores);
    }
  });

  test("has the effective size that its power left, before particles were drawn anew", () => {
    const plan = planAfter([0, -20, -40, -60]);
    const proposals = [0, 1, 2, 3].map((k) => ascent.propose(plan, k)!);
    expect(ascent.close(plan, proposals, 4).size).toBe(plan.size);
    expect(plan.size).toBeLessThan(2.1);
  });

  test("of the prior counts what is impossible as (n - 1) / (tried - 1), without bias", () => {
    const plan = ascent.plan(null)!;
    const accepted = [0, 1, 2].map((k) => ascent.propose(plan, k)!);
    expect(ascent.close(plan, accepted, 5)).toMatchObject({
      logEvidence: Math.log(2 / 4),
      size: 3,
      level: 0,
    });
    expect(ascent.close(plan, accepted, 3).logEvidence).toBe(0);
  });
});

test("particles are drawn anew with luck of their own for each name and each generation", () => {
  // Weights of 3, 3 and 2 eighths for four places: which of the first two starts twice is a matter of luck.
  const values = [-1, -1, -1 + Math.log(2 / 3) / 0.75, -1e6];
  const starts = (name: string, generation: number) => {
    const plan = temperedAscent(target, 4, name).plan(population(values, { generation }))!;
    return plan.starts.map(({ scores }) => scores.join()).join(" ");
  };
  const numbers = Array.from({ length: 12 }, (_, k) => k);
  expect(new Set(numbers.map((k) => starts(`name ${k}`, 2))).size).toBeGreaterThan(1);
  expect(new Set(numbers.map((k) => starts("name", k + 1))).size).toBeGreaterThan(1);
  expect(starts("name", 2)).toBe(starts("name", 2));
});
