import { answersOf, type Question } from "../answer.js";
import { calibrated, type Rule } from "../calibrate/rule.js";
import type { CutOffs } from "../cut-offs.js";
import { QcaInputError } from "../input-error.js";
import type { Memberships } from "../memberships.js";
import { prepareStudy } from "../study.js";
import { type TruthTable, truthTable } from "../truth-table.js";

/** An analysis whose thresholds and cut-offs can be moved. */
export interface Bench {
  readonly data: Memberships;
  readonly outcome: string;
  readonly conditions: readonly string[];
  /** The sets that were calibrated from raw values, and how. */
  readonly calibrated: readonly MovableSet[];
  readonly cuts: CutOffs;
  readonly question: Question;
}

/** A set that can be calibrated anew. */
export interface MovableSet {
  readonly name: string;
  /** Raw values, or their ranks. */
  readonly values: readonly number[];
  readonly rule: Rule;
}

/** What came out at other thresholds or cut-offs. */
export interface Result {
  /** The tied models, each as its paths in alphabetical order; empty where there is no solution. */
  readonly models: readonly (readonly string[])[];
  /** Why there is no solution; null where there is one. */
  readonly fault: string | null;
}

/** The data with one set calibrated by another rule; throws a `QcaInputError` if the rule is impossible. */
export function recalibrated(bench: Bench, set: MovableSet, rule: Rule): Memberships {
  const columns = { ...bench.data.columns, [set.name]: calibrated(set.values, rule) };
  return { cases: bench.data.cases, columns };
}

/** The solution of these data under these cut-offs; an analysis that fails is a result too. */
export function resultOf(bench: Bench, data: () => Memberships, cuts: CutOffs): Result {
  try {
    const study = prepareStudy(data(), bench.outcome, bench.conditions);
    const answers = answersOf(study, truthTable(study, cuts), bench.question);
    const models = answers.flatMap(({ solution }) =>
      solution.models.map(({ paths }) => paths.map(({ name }) => name).sort()),
    );
    return { models, fault: null };
  } catch (cause) {
    if (!(cause instanceof QcaInputError)) throw cause;
    const [{ where, found }] = cause.problems;
    return { models: [], fault: `${where}: ${found}` };
  }
}

/** The truth table of the analysis as it stands. */
export function tableOf(bench: Bench): TruthTable {
  return truthTable(prepareStudy(bench.data, bench.outcome, bench.conditions), bench.cuts);
}

/** Two results are the same when they have the same models, in whatever order. */
export function keyOf({ models }: Result): string {
  return [...new Set(models.map((paths) => paths.join(" + ")))].sort().join(" | ");
}
