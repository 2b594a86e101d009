import { type Factor, numberOf, runAt, type Value } from "../designs/index.js";
import type { Batch } from "./batch.js";
import { type Experiment, measuresOf } from "./experiment.js";

/** A column of a sweep's table, one value a run. */
export type SweepColumn =
  /** Whole numbers. */
  | { readonly name: string; readonly kind: "whole"; readonly values: Float64Array }
  | { readonly name: string; readonly kind: "number"; readonly values: Float64Array }
  | { readonly name: string; readonly kind: "switch"; readonly values: readonly boolean[] }
  | { readonly name: string; readonly kind: "word"; readonly values: readonly string[] };

/**
 * The rows of a sweep's table for a batch, column by column: run and point (from 1), rep (from 1), seed, what is varied,
 * by its path, and the outcomes in snake case.
 */
export function columnsOf(experiment: Experiment, { from, to, outcomes }: Batch): SweepColumn[] {
  const { design } = experiment;
  const runs = Array.from({ length: to - from }, (_, k) => runAt(design, from + k));
  const whole = (name: string, of: (k: number) => number): SweepColumn => ({
    name,
    kind: "whole",
    values: Float64Array.from(runs, (_, k) => of(k)),
  });
  return [
    whole("run", (k) => from + k + 1),
    whole("point", (k) => runs[k].point + 1),
    whole("rep", (k) => runs[k].replicate + 1),
    whole("seed", (k) => runs[k].seed),
    ...design.factors.map((factor, f) =>
      varied(
        factor,
        runs.map(({ point }) => design.points[point][f]),
      ),
    ),
    ...measuresOf(experiment).map(
      ({ name }, m): SweepColumn => ({ name: columnName(name), kind: "number", values: outcomes[m] }),
    ),
  ];
}

/** The column of an outcome: `mean-day` is `mean_day` in a table. */
export function columnName(measure: string): string {
  return measure.replaceAll("-", "_");
}

/** The kind of a column is that of all values of its factor, so that all chunks agree. */
function varied(factor: Factor, values: readonly Value[]): SweepColumn {
  const { path: name, variation } = factor;
  const all = variation.kind === "list" ? variation.values : [];
  if (all.length > 0 && all.every((value) => typeof value === "boolean"))
    return { name, kind: "switch", values: values.map(Boolean) };
  if (all.some((value) => typeof value === "string"))
    return { name, kind: "word", values: values.map(String) };
  return { name, kind: "number", values: Float64Array.from(values, (value) => numberOf(factor, value)) };
}
