import { discrepancyOf } from "../../analysis/sensitivity/index.js";
import type { Design } from "./design.js";
import { latinPoints } from "./latin-hypercube.js";
import { sobolPoints } from "./sobol-points.js";

/** Comparing all pairs of more points takes too long. */
const MOST_POINTS = 5000;

/** How evenly points fill the ranges of their factors. */
export interface Evenness {
  /** Centred discrepancy of the points, squared, over their first so many. */
  readonly discrepancy: number;
  readonly points: number;
  /** What it is on average of as many points at random: ((5/4)^d - (13/12)^d)/n (Hickernell 1998). */
  readonly atRandom: number;
}

/** How evenly a design fills its ranges that was made for that; undefined of others. */
export function evennessOf({ factors, generator }: Design): Evenness | undefined {
  if (generator.kind !== "latin-hypercube" && generator.kind !== "sobol") return undefined;
  const points = Math.min(generator.points, MOST_POINTS);
  const all =
    generator.kind === "sobol"
      ? sobolPoints(factors.length, { ...generator, points })
      : latinPoints(factors.length, generator).slice(0, points);
  let [wide, narrow] = [1, 1];
  for (let d = 0; d < factors.length; d++) [wide, narrow] = [(wide * 5) / 4, (narrow * 13) / 12];
  return { discrepancy: discrepancyOf(all, "CD"), points, atRandom: (wide - narrow) / points };
}
