import type { Cell, Table } from "../../math/table.js";
import type { Ensemble } from "../ensemble.js";

/** One row a run and province: its outcomes when the run has ended, besides those of adoption. */
export function provinceOutcomesTable({ scenario, seeds, localities, byProvince }: Ensemble): Table {
  const { measures, values } = byProvince;
  return {
    columns: [...["run", "scenario", "rep", "seed", "province"], ...measures.map(({ figure }) => figure)],
    rows: seeds.flatMap((seed, run) =>
      localities.map(({ id }, i): Cell[] => [
        ...[run + 1, scenario.id, 0, seed, id],
        ...values.map((each) => each[run * localities.length + i]),
      ]),
    ),
  };
}
