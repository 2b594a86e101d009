import { type NecessityFit, necessity, type SufficiencyFit, sufficiency } from "./fit.js";

/** Where a case stands when x is claimed to be sufficient for y (Schneider & Wagemann 2012, 307). */
export type Zone =
  | "typical"
  | "deviant in degree"
  | "deviant for consistency"
  | "deviant for coverage"
  | "irrelevant";

/** One case of an XY plot. */
export interface XyPoint {
  readonly case: string;
  readonly x: number;
  readonly y: number;
  readonly zone: Zone;
}

/** All that an XY plot shows: the points, and how sufficient and how necessary x is for y. */
export interface XyPlot {
  readonly points: readonly XyPoint[];
  readonly sufficiency: SufficiencyFit;
  readonly necessity: NecessityFit;
}

/** The numbers of an XY plot of two sets. Points on or above the diagonal support sufficiency. */
export function xyPlot(cases: readonly string[], x: Float64Array, y: Float64Array): XyPlot {
  const points = cases.map((name, i) => ({ case: name, x: x[i], y: y[i], zone: zoneOf(x[i], y[i]) }));
  return { points, sufficiency: sufficiency(x, y), necessity: necessity(x, y) };
}

function zoneOf(x: number, y: number): Zone {
  if (x > 0.5) {
    if (y <= 0.5) return "deviant for consistency";
    return x <= y ? "typical" : "deviant in degree";
  }
  return y > 0.5 ? "deviant for coverage" : "irrelevant";
}
