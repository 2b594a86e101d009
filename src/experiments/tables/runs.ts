import type { Table } from "../../math/table.js";
import type { Ensemble } from "../ensemble.js";
import { type RunFigures, runFigures } from "../figures.js";

/** One row a run: its summary figures. */
export function runsTable(ensemble: Ensemble): Table {
  const { scenario, seeds, steps } = ensemble;
  const figures = runFigures(ensemble);
  const names = Object.keys(figures[0]) as (keyof RunFigures)[];
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
