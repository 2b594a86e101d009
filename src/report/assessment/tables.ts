import type { Assessment } from "../../experiments/assessment/index.js";
import { isInside } from "../../experiments/assessment/predictive-check.js";
import type { Cell, Table } from "../../math/table.js";
import { logGain, rankedGain } from "./findings.js";
import { countTable, futureTable, planProvinceTable } from "./score-rows.js";

/** The tables of an assessment by file name. */
export function assessmentTables(assessment: Assessment): ReadonlyMap<string, Table> {
  return new Map([
    ["predictive_checks", checksTable(assessment)],
    ["pathways", pathwaysTable(assessment)],
    ["plan_scores", planTable(assessment)],
    ["plan_scores_by_province", planProvinceTable(assessment)],
    ...(assessment.scores.counts ? [["count_scores", countTable(assessment.scores.counts)] as const] : []),
    ["future_scores", futureTable(assessment)],
    ["ceiling", ceilingTable(assessment)],
    ["recovery", recoveryTable(assessment)],
    ["recovered", recoveredTable(assessment)],
    ["identifiability", identifiabilityTable(assessment)],
    ["contagion", contagionTable(assessment)],
    ["data_variants", variantsTable(assessment)],
    ["without_province", withoutTable(assessment)],
    ["outcome_sensitivity", outputsTable(assessment)],
  ]);
}

function checksTable({ checks }: Assessment): Table {
  const rows = (["prior", "fitted", "plain"] as const).flatMap((model) =>
    checks[model].map((each): Cell[] => [
      ...[model, each.statistic.aspect, each.statistic.id, each.observed, each.mean],
      ...each.quantiles,
      ...[each.pit, each.p, isInside(each) ? 1 : 0, each.verdict, each.n],
    ]),
  );
  const columns = ["model", "aspect", "statistic", "observed", "mean", "q05", "q25", "q50", "q75", "q95"];
  return { columns: [...columns, "pit", "p", "inside_90", "verdict", "n"], rows };
}

function pathwaysTable({ pathways }: Assessment): Table {
  return {
    columns: [
      ...["model", "outcome", "pathway", "published", "from_table_2", "cut", "mean", "share_reaching_cut"],
      ...["share_reaching_published", "n"],
    ],
    rows: (["fitted", "plain"] as const).flatMap((model) =>
      pathways[model].map((each): Cell[] => [
        ...[model, each.outcome, each.expression, each.published, each.recomputed, each.cut, each.mean],
        ...[each.reachesCut, each.reachesPublished, each.n],
      ]),
    ),
  };
}

function planTable({ scores: { plans } }: Assessment): Table {
  return {
    columns: [
      ...["model", "crps_days", "crps_less_kaplan_meier", "crps_se", "integrated_brier", "log_score"],
      ...[
        "log_over_best_null",
        "log_se",
        "log_score_by_period",
        "auc",
        "brier",
        "c_index",
        "tau_all",
        "tau_adopters",
      ],
    ],
    rows: plans.map(({ id, scores: s }): Cell[] => {
      const [ranked, log] = [rankedGain(plans, id), logGain(plans, id)];
      return [
        ...[id, s.crps, ranked.mean, ranked.standardError, s.integratedBrier, s.log],
        ...[log?.mean ?? null, log?.standardError ?? null, s.binned],
        ...[s.area, s.brier, s.concordance, s.tauAll, s.tauAdopters],
      ];
    }),
  };
}

function ceilingTable({ ceiling }: Assessment): Table {
  return {
    columns: ["data_set", "log_gain", "crps_skill", "c_index", "tau_all", "tau_adopters"],
    rows: ceiling.map((each, d): Cell[] => [
      ...[d + 1, each.logGain, each.skill, each.concordance, each.tauAll, each.tauAdopters],
    ]),
  };
}

function recoveryTable({ recovery }: Assessment): Table {
  return {
    columns: [
      "parameter",
      "data_sets",
      "correlation",
      "cover_50",
      "cover_90",
      "chi_square_p",
      "ranks_inside_bands",
      "ranks_outside_own_band",
    ],
    rows: recovery.map(({ path, correlation, cover50, cover90, ranks, beyondAlone, truths }): Cell[] => [
      ...[path, truths.length, correlation, cover50, cover90, ranks.p, ranks.inside ? 1 : 0, beyondAlone],
    ]),
  };
}

/** Truths and posterior means, on the scale on which the prior is standard normal. */
function recoveredTable({ recovery }: Assessment): Table {
  return {
    columns: ["parameter", "data_set", "truth", "posterior_mean"],
    rows: recovery.flatMap(({ path, truths, means }) =>
      truths.map((truth, d): Cell[] => [path, d + 1, truth, means[d]]),
    ),
  };
}

function identifiabilityTable({ identifiability: { parameters, correlations } }: Assessment): Table {
  return {
    columns: ["parameter", "contraction", "verdict", ...parameters.map(({ path }) => `correlation_${path}`)],
    rows: parameters.map(({ path, contraction, verdict }, k): Cell[] => [
      path,
      contraction,
      verdict,
      ...correlations[k],
    ]),
  };
}

function contagionTable({ contagion }: Assessment): Table {
  return {
    columns: ["truth", "data_sets", "contagion_wins", "contagion_three_times", "trend_three_times"],
    rows: contagion.rows.map((row): Cell[] => [
      ...[row.truth, row.dataSets, row.contagionWins, row.contagionClearly, row.trendClearly],
    ]),
  };
}

function variantsTable({ data, fit }: Assessment): Table {
  return {
    columns: ["variant", "parameter", "mean", "sd", "shift_in_sds"],
    rows: data.flatMap(({ id, means, sds }) =>
      fit.summaries.map(({ path, mean, sd }, k): Cell[] => [
        id,
        path,
        means[k],
        sds[k],
        (means[k] - mean) / sd,
      ]),
    ),
  };
}

function withoutTable({ scores, fit }: Assessment): Table {
  return {
    columns: ["province", ...fit.free.map(({ path }) => path)],
    rows: scores.without.map(({ province, means }): Cell[] => [fit.scenario.provinces[province], ...means]),
  };
}

function outputsTable({ outputs, fit }: Assessment): Table {
  return {
    columns: ["parameters_from", "outcome", "share_of_chance", ...fit.free.map(({ path }) => path)],
    rows: (["prior", "posterior"] as const).flatMap((when) =>
      outputs[when].map(({ id, noise, correlations }): Cell[] => [when, id, noise, ...correlations]),
    ),
  };
}
