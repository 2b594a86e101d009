import { mean } from "simple-statistics";
import { ascending, quantilesOf } from "../../../analysis/quantile.js";
import { observedOf } from "../../../scenario/observed.js";
import type { RunResult } from "./result.js";

/** Figures of the observed history by name, as `runs.csv` has them of runs; none unless all units were observed. */
export function observedFigures({
  scenario,
  localities,
  until,
}: RunResult): ReadonlyMap<string, number | null> {
  const rows = [...observedOf(scenario).values()];
  if (rows.length === 0 || rows.length !== localities.length) return new Map();
  const days = ascending(
    rows.map(({ day }) => (day === null || day > until ? Number.POSITIVE_INFINITY : day)),
  );
  const there = days.filter(Number.isFinite);
  return new Map<string, number | null>([
    ["adopters", there.length],
    ["first_adopter", there[0] ?? null],
    ["t50", quantilesOf(days, [0.5])[0]],
    ["mean_toa", there.length > 0 ? mean(there) : null],
    ["mean_intensity", meanIfAll(rows.map(({ intensity }) => intensity))],
    ["mean_breadth", meanIfAll(rows.map(({ breadth }) => breadth))],
  ]);
}

/** The mean of values of which none is missing; null otherwise. */
function meanIfAll(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  return there.length === values.length ? mean(there) : null;
}
