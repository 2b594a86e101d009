import type { Table } from "../../math/table.js";
import type { Ensemble } from "../ensemble.js";
import { runFigures } from "../figures.js";
import { type NamedFigures, optionalFigures } from "../optional-figures.js";

/** One row a run: its summary figures. */
export function runsTable(ensemble: Ensemble): Table {
  const { scenario, seeds, steps } = ensemble;
  const optional = optionalFigures(ensemble);
  const figures: NamedFigures[] = runFigures(ensemble).map((each, run) => ({ ...each, ...optional[run] }));
  const names = Object.keys(figures[0]);
  return {
    columns: ["run", "scenario", "rep", "seed", "steps", ...names],
    rows: figures.map((figure, run) => [
      run + 1,
      scenario.id,
      0,
      seeds[run],
      steps,
      ...names.map((name) => figure[name]),
    ]),
  };
}
