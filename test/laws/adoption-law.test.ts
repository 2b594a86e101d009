import { beforeAll, describe, expect, test } from "vitest";
import { decidedDay, publishedDay } from "../../src/model/mechanisms/publication.js";
import { compile } from "../../src/scenario/compile.js";
import { decidedBy, draftedWithin, posteriorMeans, publishedBy } from "./registered-model.js";
import { coreModel } from "./scenarios.js";

const RUNS = 100_000;
const DAYS = [177, 541, 906, 2123];
/** Two-sided normal quantile at one in a thousand for 30 provinces x 4 days x 2 events together (Bonferroni). */
const BAND = 4.6;

const model = compile(coreModel("step: 14"));
const { localities } = model.world.inputs;
const decisions = DAYS.map(() => new Float64Array(localities.length));
const publications = DAYS.map(() => new Float64Array(localities.length));

const countInto = (counts: Float64Array[], days: Float64Array) => {
  for (let i = 0; i < days.length; i++) DAYS.forEach((last, k) => void (days[i] <= last && counts[k][i]++));
};

beforeAll(() => {
  for (let seed = 0; seed < RUNS; seed++) {
    model.run(seed);
    countInto(decisions, model.world.column(decidedDay));
    countInto(publications, model.world.column(publishedDay));
  }
}, 120_000);

/** Distance of a frequency from its probability in standard errors of a binomial. */
const surprise = (count: number, p: number) => Math.abs(count / RUNS - p) / Math.sqrt((p * (1 - p)) / RUNS);

describe("in 100,000 runs of the registered model, the share of runs", () => {
  const each = localities.flatMap(({ id, traits }, i) =>
    DAYS.map((day, k) => ({ id, U: traits.university, i, day, k })),
  );

  test("in which each province has decided by a day is the integral of its fading hazard", () => {
    for (const { U, i, day, k } of each)
      expect(surprise(decisions[k][i], decidedBy(day, U, posteriorMeans))).toBeLessThan(BAND);
  });

  test("in which it has published is that law convolved with a gamma draft of shape 2", () => {
    for (const { U, i, day, k } of each)
      expect(surprise(publications[k][i], publishedBy(day, U, posteriorMeans))).toBeLessThan(BAND);
  });

  test("differs from the laws of a neighbouring model, so that the bands are narrow enough to tell", () => {
    const neighbours = [
      { ...posteriorMeans, H: 330 },
      { ...posteriorMeans, lam0: 0.0051 },
      { ...posteriorMeans, m0: 132 },
      { ...posteriorMeans, gU: 1.13 },
    ];
    for (const other of neighbours)
      expect(
        each.some(({ U, i, day, k }) => surprise(publications[k][i], publishedBy(day, U, other)) > BAND),
      ).toBe(true);
  });
});

describe("because all attention to a signal that fades is finite,", () => {
  const { lam0, bU, H } = posteriorMeans;
  const neverDecides = (U: number) => Math.exp((-lam0 * Math.exp(bU * U) * H) / Math.LN2);

  test("some provinces never decide, with probability exp(-lam0 e^(bU U) H / ln 2)", () => {
    const runs = 20_000;
    const long = compile(coreModel("step: 28\nuntil: 2057-07-08"));
    const never = new Float64Array(localities.length);
    for (let seed = 0; seed < runs; seed++) {
      long.run(seed);
      long.world
        .column(decidedDay)
        .forEach((day, i) => void (day === Number.POSITIVE_INFINITY && never[i]++));
    }
    localities.forEach(({ traits }, i) => {
      const p = neverDecides(traits.university);
      expect(Math.abs(never[i] / runs - p)).toBeLessThan(BAND * Math.sqrt((p * (1 - p)) / runs) + 1 / runs);
    });
  });

  test("and by the end of observation it is the power 1 - 2^(-2123 / H) of that", () => {
    for (const { traits } of localities) {
      const corrected = neverDecides(traits.university) ** (1 - 2 ** (-2123 / H));
      expect(1 - decidedBy(2123, traits.university, posteriorMeans)).toBeCloseTo(corrected, 12);
    }
  });
});

test("the draft law used here has mean 1 and variance 1/2 in units of its mean", () => {
  const step = 1e-3;
  let [mean, square] = [0, 0];
  for (let x = step / 2; x < 40; x += step) {
    const beyond = 1 - draftedWithin(x, 0, { ...posteriorMeans, m0: 1 });
    mean += beyond * step;
    square += 2 * x * beyond * step;
  }
  expect(mean).toBeCloseTo(1, 6);
  expect(square - mean * mean).toBeCloseTo(0.5, 5);
});
