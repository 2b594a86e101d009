import { type Chart, cumulativeAdoption, type Dialect } from "../../charts/index.js";
import { bandOver } from "./bands.js";

/** Days between two points of the curve of adoption. */
const CURVE_STEP = 7;

/** What a curve of adoption is drawn from. */
export interface AdoptionCurve {
  readonly language: Dialect;
  readonly caption: readonly string[];
  /** ISO date of day 0. */
  readonly baseDate: string;
  /** First and last day of the runs. */
  readonly from: number;
  readonly until: number;
  /** Days of plans by run, of the provinces that were also observed; Infinity = none. */
  readonly published: readonly (readonly number[])[];
  readonly observedDays: readonly number[];
  /** Provinces that were also observed. */
  readonly provinces: number;
  /** Height of the picture if it is not the usual one, CSS px. */
  readonly height?: number;
}

/** How many provinces have a plan by each day, simulated and observed. */
export function adoptionCurve({ from, until, published, ...rest }: AdoptionCurve): Chart {
  const days = curveDays(from, until);
  const count = (day: number, run: number) => published[run].filter((each) => each <= day).length;
  return cumulativeAdoption({
    ...rest,
    days,
    simulated: bandOver(days.length, published.length, (k, run) => count(days[k], run)),
  });
}

/** Days of the points of a curve, the last day always among them. */
export function curveDays(from: number, until: number): number[] {
  const days: number[] = [];
  for (let day = from; day < until; day += CURVE_STEP) days.push(day);
  return [...days, until];
}
