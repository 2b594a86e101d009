/** How much wider a posterior by simulation is than the exact one: put posteriors.json into ../shared/reference. */
import { expect, test } from "vitest";
import { USUAL_ABC } from "../../src/experiments/calibration/calibration.js";
import { abcSteps } from "../../src/experiments/calibration/jobs/abc.js";
import { inThisThread } from "../../src/experiments/calibration/jobs/job.js";
import { abcWork } from "../../src/experiments/calibration/jobs/work-abc.js";
import { openStream } from "../../src/math/random.js";
import { networkHazard } from "./problems.js";

const { toa: observed, x, T, exact, parameters, weights } = networkHazard;
const COUNTED = [4, 8, 12, 16, 20, 24, 28, 32];

/** Goes through the periods; says of each unit at risk how exposed it is, and is told whether it adopts. */
function history(adopts: (i: number, t: number, exposure: number) => boolean): number[] {
  const toa = x.map(() => 0);
  const exposure = new Float64Array(x.length);
  /** Summed up over adoptions: by how much exposure and trait were above those at risk; and all exposure at risk. */
  let [exposed, gifted, total] = [0, 0, 0];
  for (let t = 1; t <= T; t++) {
    const risk = [...toa.keys()].filter((i) => toa[i] === 0);
    const mean = (of: ArrayLike<number>) =>
      risk.reduce((sum, i) => sum + of[i], 0) / Math.max(1, risk.length);
    const [usual, trait] = [mean(exposure), mean(x)];
    const now = risk.filter((i) => adopts(i, t, exposure[i]));
    total += usual * risk.length;
    for (const i of now) {
      toa[i] = t;
      exposed += exposure[i] - usual;
      gifted += x[i] - trait;
    }
    for (const j of now) for (let i = 0; i < x.length; i++) exposure[i] += weights[i][j];
  }
  return [...statisticsOf(toa), exposed, gifted, total, Math.log(1 + total)];
}

/** Adoptions by several periods; middle and spread of the log periods; how they and having adopted go with the trait. */
function statisticsOf(toa: readonly number[]): number[] {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const times = toa.map((t) => Math.log(t > 0 ? t : T + 1));
  const adopted = toa.map((t) => (t > 0 ? 1 : 0));
  const middle = mean(times);
  return [
    ...COUNTED.map((last) => toa.filter((t) => t > 0 && t <= last).length),
    ...[middle, mean(times.map((time) => (time - middle) ** 2))],
    ...[times, adopted].map((values) => mean(values.map((value, i) => value * x[i]))),
  ];
}

/** One run: whoever has not adopted does so in a period with the probability 1 - exp(-push). */
function simulated(scores: readonly number[], address: string): number[] {
  const [a, b, g] = parameters(scores);
  const stream = openStream(address);
  const own = x.map((trait) => a * Math.exp(g * trait));
  return history((i, _, exposure) => stream.uniform() < 1 - Math.exp(-(own[i] + b * exposure)));
}

const observedStatistics = history((i, t) => observed[i] === t);

test("a fit by simulation is at most 1.4 times as wide as the exact posterior, its means within half an SD", () => {
  const target = { dimension: 3, simulate: simulated, observed: observedStatistics };
  const sizes = { ...USUAL_ABC, particles: 1000, pilot: 10_000, leastAcceptance: 0.05 };
  const work = abcWork(target, sizes, "abc-width.test");
  const { scores } = inThisThread(abcSteps(3, target.observed, sizes, "abc-width.test"), work);
  const draws = scores.map(parameters);
  ["a", "b", "g"].forEach((name, k) => {
    const mean = draws.reduce((sum, draw) => sum + draw[k], 0) / draws.length;
    const sd = Math.sqrt(draws.reduce((sum, draw) => sum + (draw[k] - mean) ** 2, 0) / draws.length);
    expect(sd / exact[name].sd, name).toBeLessThan(1.4);
    expect(sd / exact[name].sd, name).toBeGreaterThan(0.9);
    expect(Math.abs(mean - exact[name].mean) / exact[name].sd, name).toBeLessThan(0.5);
  });
}, 240_000);
