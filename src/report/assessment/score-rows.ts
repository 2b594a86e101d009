import type { Assessment } from "../../experiments/assessment/index.js";
import type { CountTables } from "../../experiments/assessment/score-tables.js";
import type { Cell, Table } from "../../math/table.js";

/** Scores of each province under each model. */
export function planProvinceTable({ scores: { plans, leftOut }, fit }: Assessment): Table {
  return {
    columns: [
      ...["model", "province", "pareto_k", "refitted", "log_score", "log_score_by_period", "crps_days"],
      ...["probability_by_end", "restricted_mean_day", "expected_day", "pit_from", "pit_to"],
    ],
    rows: plans.flatMap(({ id, scores }, m) =>
      scores.provinces.map((score, i): Cell[] => [
        ...[id, fit.scenario.provinces[leftOut[i].province]],
        ...(m === 0 ? [leftOut[i].k, leftOut[i].refitted ? 1 : 0] : [null, null]),
        ...[score.log, score.binned, score.crps, score.probability, score.restrictedMean],
        ...[score.expectedDay, ...score.pit],
      ]),
    ),
  };
}

/** Scores of counts by model. */
export function countTable({ policies, breadth }: CountTables): Table {
  const rows = [
    ...policies.map((row) => ({ of: "policies", ...row })),
    ...(breadth ?? []).map((row) => ({ of: "breadth", ...row })),
  ];
  return {
    columns: ["outcome", "model", "ranked_score", "log_score", "cover_50", "cover_90"],
    rows: rows.map(({ of, id, scores: s }): Cell[] => [of, id, s.ranked, s.log, s.cover50, s.cover90]),
  };
}

/** Scores of forecasts of later years; empty where a model says nothing of them. */
export function futureTable({ futures }: Assessment): Table {
  return {
    columns: ["from_day", "model", "at_risk", "later", "log_score", "known_share_log_score", "brier", "auc"],
    rows: futures.flatMap(({ day, atRisk, later, knownShare, scores }) =>
      scores.map(({ id, log, brier, area }): Cell[] => [
        day,
        id,
        atRisk,
        later,
        log,
        knownShare,
        brier,
        area,
      ]),
    ),
  };
}
