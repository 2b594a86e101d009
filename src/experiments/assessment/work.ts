import type { PilotRun } from "../../analysis/samplers/index.js";
import { type CeilingPoint, ceiling } from "./ceiling.js";
import { posteriorCheck, priorCheck } from "./checks.js";
import { accountsOf, logBayesFactor, tellApart } from "./contagion.js";
import { type DataVariant, dataVariants, type WithoutProvince, withoutEach } from "./data-sensitivity.js";
import type { AssessmentEffort } from "./effort.js";
import { type ModelEvidence, modelEvidence } from "./evidence.js";
import type { Fitted } from "./fitted.js";
import { type Future, future } from "./future.js";
import type { AssessmentJob } from "./job.js";
import { type LeftOutPosterior, leftOutPosteriors } from "./left-out.js";
import { observedIn } from "./observed.js";
import { outputSensitivities, type Sensitivities } from "./output-sensitivity.js";
import { type PathwayFrequency, pathwayFrequencies } from "./pathway-frequency.js";
import { plainModel } from "./plain-model.js";
import type { CheckedStatistic } from "./predictive-check.js";
import type { RecoveredParameter } from "./recovered.js";
import { recover } from "./recovery.js";
import { type CountTables, countTables, FITTED, PLAIN, planTable, type Scored } from "./score-tables.js";
import type { PlanScores } from "./scores/plan-scores.js";
import { tableRuns } from "./table-recovery.js";

/** What the jobs of each kind come to. */
export interface JobResults {
  readonly checks: {
    readonly prior: readonly CheckedStatistic[];
    readonly fitted: readonly CheckedStatistic[];
    readonly plain: readonly CheckedStatistic[];
  };
  readonly pathways: {
    readonly fitted: readonly PathwayFrequency[];
    readonly plain: readonly PathwayFrequency[];
  };
  readonly scores: {
    readonly plans: readonly Scored<PlanScores>[];
    readonly counts: CountTables | null;
    readonly leftOut: readonly Pick<LeftOutPosterior, "province" | "k" | "refitted">[];
    readonly without: readonly WithoutProvince[];
  };
  readonly future: Future;
  readonly ceiling: readonly CeilingPoint[];
  readonly data: readonly DataVariant[];
  readonly outputs: Sensitivities;
  readonly evidence: ModelEvidence & { readonly logBayesFactor: number };
  readonly recovery: readonly (readonly RecoveredParameter[])[];
  readonly table: readonly PilotRun[];
  /** Log evidence of contagion over a trend, by data set. */
  readonly contagion: readonly number[];
}

/** Somebody who does the jobs of one assessment. */
export function assessmentWork(fitted: Fitted, effort: AssessmentEffort): (job: AssessmentJob) => unknown {
  const { draws, refit: length } = effort;
  const plain = () => plainModel(fitted, length);
  return (job): JobResults[keyof JobResults] => {
    switch (job.kind) {
      case "checks":
        return {
          prior: priorCheck(fitted, draws),
          fitted: posteriorCheck(fitted, draws),
          plain: posteriorCheck(plain(), draws),
        };
      case "pathways":
        return { fitted: pathwayFrequencies(fitted, draws), plain: pathwayFrequencies(plain(), draws) };
      case "scores":
        return scoresOf(fitted, plain(), effort);
      case "future":
        return future(fitted, job.day, length);
      case "ceiling":
        return ceiling(fitted, effort.ceiling);
      case "data":
        return dataVariants(fitted, length);
      case "evidence":
        return evidenceOf(fitted, plain(), effort);
      case "outputs":
        return outputSensitivities(fitted, draws);
      case "recovery":
        return recover(fitted, job.from, job.to, effort.recoveryChain);
      case "table":
        return tableRuns(fitted, job.from, job.to);
      case "contagion":
        return tellApart(fitted, job.from, job.to, effort.evidenceDraws);
    }
  };
}

function scoresOf(fitted: Fitted, plain: Fitted, { draws, refit }: AssessmentEffort): JobResults["scores"] {
  const { at } = observedIn(fitted);
  const models = [
    { ...FITTED, fitted },
    { ...PLAIN, fitted: plain },
  ].map((each) => ({ ...each, posteriors: leftOutPosteriors(each.fitted, at, draws, refit) }));
  const [{ posteriors }] = models;
  return {
    plans: planTable(models),
    counts: countTables(models),
    leftOut: posteriors.map(({ province, k, refitted }) => ({ province, k, refitted })),
    without: withoutEach(fitted, posteriors),
  };
}

/** The evidence of the data themselves has more draws, since everything is held against it. */
const TIMES = 5;

function evidenceOf(fitted: Fitted, plain: Fitted, { evidenceDraws }: AssessmentEffort) {
  const draws = TIMES * evidenceDraws;
  const models = accountsOf(fitted);
  return {
    ...modelEvidence(fitted, plain, draws),
    logBayesFactor: logBayesFactor(models, models.trend.history, draws, "assess/observed"),
  };
}
