import type { Table } from "../../math/table.js";
import type { Ensemble } from "../ensemble.js";
import { runFigures } from "../figures.js";
import { type NamedFigures, optionalFigures } from "../optional-figures.js";
import { allRuns, type RunSpan } from "../run-span.js";

/** One row a run: its summary figures. */
export function runsTable(ensemble: Ensemble, span: RunSpan = allRuns(ensemble)): Table {
  const { scenario, seeds, steps } = ensemble;
  const optional = optionalFigures(ensemble, span);
  const figures: NamedFigures[] = runFigures(ensemble, span).map((each, k) => ({ ...each, ...optional[k] }));
  const names = Object.keys(figures[0]);
  return {
    columns: ["run", "scenario", "rep", "seed", "steps", ...names],
    rows: figures.map((figure, k) => [
      ...[span.from + k + 1, scenario.id, 0, seeds[span.from + k], steps],
      ...names.map((name) => figure[name]),
    ]),
  };
}
