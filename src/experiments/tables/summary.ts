import { describe } from "../../analysis/moments.js";
import type { Cell, Table } from "../../math/table.js";
import type { Ensemble } from "../ensemble.js";
import { runFigures } from "../figures.js";
import { type NamedFigures, optionalFigures } from "../optional-figures.js";
import { snake } from "./cells.js";

/** One row a figure, and one a recorded day and course: mean, SD and quantiles over the runs. */
export function summaryTable(ensemble: Ensemble): Table {
  const { scenario, outcomes, series, steps } = ensemble;
  const optional = optionalFigures(ensemble);
  const figures: NamedFigures[] = runFigures(ensemble).map((each, run) => ({ ...each, ...optional[run] }));
  const rows: Cell[][] = [];
  const add = (step: number, metric: string, values: readonly (number | null)[]) => {
    const { mean, sd, q05, q25, q50, q75, q95, n } = describe(values);
    rows.push([scenario.id, step, metric, mean, sd, q05, q25, q50, q75, q95, n]);
  };
  for (const name of Object.keys(figures[0]))
    add(
      steps,
      name,
      figures.map((figure) => figure[name]),
    );
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
