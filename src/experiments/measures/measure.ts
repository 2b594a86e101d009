import type { Column } from "../../engine/column.js";
import type { World } from "../../engine/world.js";
import type { Inputs } from "../../model/inputs.js";

/** One number of a run that has ended, which must always exist: a run in which nobody moves has one too. */
export interface Measure {
  /** Kebab-case, as options of the command line have it. */
  readonly name: string;
  /** The same in snake case: its column in tables of runs and figures. */
  readonly figure: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly unit: { readonly en: string; readonly zh: string };
  /** Columns that it is read from. */
  readonly from: readonly Column[];
  of(world: World<Inputs>): number;
}

/** The mean of a column over agents, or the number of the nation. */
export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}
