import { mean } from "simple-statistics";
import type { Cell, Table } from "../../math/table.js";
import { isAssumed } from "../explain/grounds.js";
import { errorOf } from "../explain/spread.js";
import type { ShapleyResult } from "./shapley.js";
import { has } from "./split.js";

/** One row a mechanism, and last all together: shares with their errors, and the two simpler questions. */
export function shapleyTable({ measure, players, difference, seeds }: ShapleyResult): Table {
  return {
    columns: [
      ...["outcome", "mechanism", "shapley", "error", "q10", "q90", "share_of_difference"],
      ...["alone", "alone_error", "last", "last_error", "rests_on", "n"],
    ],
    rows: [
      ...players.map(({ mechanism, shapley, alone, last, grounds }): Cell[] => [
        ...[measure.name, mechanism, shapley.mean, shapley.error, shapley.low, shapley.high],
        difference.mean === 0 ? null : shapley.mean / difference.mean,
        ...[alone.mean, alone.error, last.mean, last.error],
        ...[isAssumed(grounds) ? "defaults" : "estimates", seeds.length],
      ]),
      [
        ...[measure.name, "all", difference.mean, difference.error, difference.low, difference.high],
        ...[difference.mean === 0 ? null : 1, null, null, null, null, null, seeds.length],
      ],
    ],
  };
}

/** One row a coalition: which mechanisms were on, and the mean outcome. */
export function coalitionsTable({ measure, players, values, seeds }: ShapleyResult): Table {
  return {
    columns: ["outcome", ...players.map(({ mechanism }) => mechanism), "mean", "error", "n"],
    rows: values.map((each, coalition): Cell[] => [
      measure.name,
      ...players.map((_, i) => (has(coalition, i) ? 1 : 0)),
      ...[mean([...each]), errorOf([...each]), seeds.length],
    ]),
  };
}

/** One row a run: outcome with all on and all off, and the share of each mechanism. */
export function shapleyRunsTable({ scenario, players, values, byRun, seeds }: ShapleyResult): Table {
  return {
    columns: [
      ...["run", "scenario", "rep", "seed", "all_on", "all_off"],
      ...players.map(({ mechanism }) => `shapley_${mechanism}`),
    ],
    rows: seeds.map((seed, run): Cell[] => [
      ...[run + 1, scenario.id, 0, seed, values[values.length - 1][run], values[0][run]],
      ...byRun[run],
    ]),
  };
}
