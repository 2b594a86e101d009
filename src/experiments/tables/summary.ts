import { describe } from "../../analysis/moments.js";
import type { Cell, Table } from "../../math/table.js";
import type { Ensemble } from "../ensemble.js";
import { type RunFigures, runFigures } from "../figures.js";
import { snake } from "./cells.js";

/** One row a figure, an outcome, and a recorded day and course: mean, SD and quantiles over the runs. */
export function summaryTable(ensemble: Ensemble): Table {
  const { scenario, outcomes, series, steps, measured } = ensemble;
  const figures = runFigures(ensemble);
  const rows: Cell[][] = [];
  const add = (step: number, metric: string, values: readonly (number | null)[]) => {
    const { mean, sd, q05, q25, q50, q75, q95, n } = describe(values);
    rows.push([scenario.id, step, metric, mean, sd, q05, q25, q50, q75, q95, n]);
  };
  for (const name of Object.keys(figures[0]) as (keyof RunFigures)[])
    add(
      steps,
      name,
      figures.map((figure) => figure[name]),
    );
  measured.measures.forEach(({ figure }, k) => {
    add(steps, figure, [...measured.values[k]]);
  });
  series.days.forEach((day, k) => {
    const adopters = Array.from(
      { length: outcomes.runs },
      (_, run) => outcomes.ofRun(outcomes.values.published, run).filter((each) => each <= day).length,
    );
    add(series.steps[k], "cum_adopters", adopters);
    for (const { column, mean } of series.courses)
      add(
        series.steps[k],
        column.scope === "agent" ? `${snake(column.name)}_mean` : snake(column.name),
        adopters.map((_, run) => mean[run * series.days.length + k]),
      );
  });
  return {
    columns: ["scenario", "step", "metric", "mean", "sd", "q05", "q25", "q50", "q75", "q95", "n"],
    rows,
  };
}
