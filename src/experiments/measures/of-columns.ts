import type { Column, OutcomeName } from "../../engine/column.js";
import { mechanisms } from "../../model/mechanisms/index.js";
import { snake } from "../tables/cells.js";
import { type Measure, meanOf } from "./measure.js";

/**
 * A measure for every column that its mechanism declares to be an outcome: what it stands at when the run ends, the mean
 * over provinces where each has its own. Nothing else needs to be written for a new one.
 */
export const columnMeasures: readonly Measure[] = mechanisms
  .flatMap(({ writes }) => writes)
  .flatMap((column) => (column.outcome ? [measureOf(column, column.outcome)] : []));

function measureOf(column: Column, { en, zh, zhUnit }: OutcomeName): Measure {
  const figure = snake(column.name);
  return {
    name: figure.replaceAll("_", "-"),
    figure,
    title: { en: `${en} at the end`, zh: `期末${zh}` },
    unit: { en: column.unit, zh: zhUnit },
    from: [column],
    of: (world) => meanOf(world.column(column)),
  };
}
