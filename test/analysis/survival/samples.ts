/** Survival data that may be shown to the world, and ways to make more. */
import { expect } from "vitest";
import type { SurvivalTime } from "../../../src/analysis/survival/survival-time.js";
import { survivalTimes } from "../../../src/analysis/survival/survival-time.js";
import { adoptionHorizon, table2 } from "../../../src/data/khanal2024.js";
import { exponential } from "../../../src/math/exponential.js";
import { openStream } from "../../../src/math/random.js";
import tied from "./tied-discrete.json" with { type: "json" };

export { tied };

/** The 30 units of the tied discrete data, whose numbers come from R 4.2.2 with survival 3.5-3. */
export const tiedTimes: readonly SurvivalTime[] = tied.data.map(({ time, event }) => ({
  time,
  event: event === 1,
}));
export const tiedCovariates = { x1: tied.data.map(({ x1 }) => x1), x2: tied.data.map(({ x2 }) => x2) };

/** Table 2 of the article: days to the plan of each of 30 provinces, six of which have none. */
export const provinceTimes = survivalTimes(
  table2.map(({ days }) => days),
  adoptionHorizon,
);

const weeks = (events: readonly number[], censored: readonly number[] = []): SurvivalTime[] => [
  ...events.map((time) => ({ time, event: true })),
  ...censored.map((time) => ({ time, event: false })),
];

/**
 * Weeks of remission of 42 children with leukaemia, on 6-mercaptopurine or placebo: Freireich et al. (1963), the data
 * of Gehan (1965), Cox (1972) and most textbooks since.
 */
export const leukaemia = {
  drug: weeks([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]),
  placebo: weeks([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]),
};
export const leukaemiaTimes = [...leukaemia.drug, ...leukaemia.placebo];
export const placebo = [...leukaemia.drug.map(() => 0), ...leukaemia.placebo.map(() => 1)];

/** Times without ties, censored at random, whose hazard rises with x and falls with y. */
export function untied(n: number, name = "untied") {
  const stream = openStream(name);
  const x = Array.from({ length: n }, () => stream.uniform() - 0.5);
  const y = Array.from({ length: n }, () => (stream.uniform() < 0.5 ? 0 : 1));
  const times = x.map((each, k): SurvivalTime => {
    const time = exponential(stream) / Math.exp(each - 0.7 * y[k]);
    const watched = 3 * exponential(stream);
    return { time: Math.min(time, watched), event: time <= watched };
  });
  return { times, x, y };
}

/** The values in another order, the same for every sample of this length. */
export function shuffled<Value>(values: readonly Value[]): Value[] {
  const stream = openStream("shuffled");
  const keys = values.map(() => stream.uniform());
  return [...values.keys()].sort((a, b) => keys[a] - keys[b]).map((k) => values[k]);
}

/** One number of every row. */
export const column = <Row, Key extends keyof Row>(rows: readonly Row[], key: Key): Row[Key][] =>
  rows.map((row) => row[key]);

/** Refuses numbers further apart than a relative `tolerance`; null for what neither has. */
export function expectClose(
  found: readonly (number | null)[],
  wanted: readonly (number | null)[],
  tolerance = 1e-8,
): void {
  expect(found.length).toBe(wanted.length);
  found.forEach((value, k) => {
    const other = wanted[k];
    if (value === null || other === null) expect(value).toBe(other);
    else
      expect(Math.abs(value - other), `${k}: ${value} for ${other}`).toBeLessThanOrEqual(
        tolerance * Math.max(1, Math.abs(other)),
      );
  });
}
