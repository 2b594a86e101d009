import {
  type Aim,
  type NextSize,
  type Sensitivity,
  sensitivityTable,
} from "../../experiments/sensitivity/index.js";
import type { Experiment } from "../../experiments/sweep/experiment.js";
import type { Table } from "../../math/table.js";
import { csvOf } from "../csv.js";
import { sha256Of } from "../result-hash.js";

/** The sample that was analysed: where it lies and the hash of its table of runs. */
export interface Sample {
  readonly folder: string;
  readonly resultHash: string;
}

/** What was aimed at, and whether it was reached. */
export interface ReachedGoal {
  readonly aim: Aim;
  readonly next: Extract<NextSize, { readonly done: true }>;
}

/** An analysis of sensitivity ready to be written down. */
export interface SensitivityAccount {
  readonly experiment: Experiment;
  readonly analyses: readonly Sensitivity[];
  readonly goal: ReachedGoal | null;
  readonly sample: Sample;
  /** Whether the sample was analysed as one of no design. */
  readonly given: boolean;
  readonly table: Table;
  /** SHA-256 over the table of indices. */
  readonly hash: string;
}

/** The account of analyses of one sample. */
export function sensitivityAccount(
  analysed: Pick<SensitivityAccount, "experiment" | "analyses" | "goal" | "sample" | "given">,
): SensitivityAccount {
  const table = sensitivityTable(analysed.analyses);
  return { ...analysed, table, hash: sha256Of(csvOf(table)) };
}
