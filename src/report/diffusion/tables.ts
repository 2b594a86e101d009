import { categories, categoryCounts } from "../../analysis/diffusion/index.js";
import type { Estimate } from "../../analysis/survival/index.js";
import { exp } from "../../math/exact.js";
import type { Cell, Table } from "../../math/table.js";
import type { DiffusionResult } from "./result.js";

const Z = 1.959963984540054;

/** All tables of a result by file name; those without a row are left out. */
export function diffusionTables(result: DiffusionResult): ReadonlyMap<string, Table> {
  const tables = new Map([
    ["survival", survivalTable(result)],
    ["log_rank", logRankTable(result)],
    ["hazard", hazardTable(result)],
    ["adopters", adoptersTable(result)],
    ["categories", categoriesTable(result)],
    ["cox", coxTable(result)],
    ["hazard_regression", hazardRegressionTable(result)],
    ["bass", bassTable(result)],
    ["moran", moranTable(result)],
  ]);
  return new Map([...tables].filter(([, { rows }]) => rows.length > 0));
}

function survivalTable({ curves, groups }: DiffusionResult): Table {
  return {
    columns: [
      ...["group", "time", "at_risk", "events", "censored"],
      ...["survival", "survival_se_log", "survival_lower", "survival_upper"],
      ...["cumulative_hazard", "cumulative_hazard_se"],
    ],
    rows: [curves, ...groups].flatMap(({ group, survival, hazard }) =>
      survival.map((step, k): Cell[] => [
        ...[group ?? "", step.time, step.atRisk, step.events, step.censored],
        ...[step.survival, step.standardError, step.lower, step.upper],
        ...[hazard[k].cumulativeHazard, hazard[k].standardError],
      ]),
    ),
  };
}

function logRankTable({ logRank, groups }: DiffusionResult): Table {
  return {
    columns: ["group", "n", "observed", "expected", "chi_square", "df", "p"],
    rows: (logRank?.groups ?? []).map(({ n, observed, expected }, g): Cell[] => [
      ...[groups[g].group, n, observed, expected],
      ...[logRank!.chiSquare, logRank!.df, logRank!.p],
    ]),
  };
}

function hazardTable({ hazard }: DiffusionResult): Table {
  return {
    columns: ["period", "from_time", "to_time", "at_risk", "events", "hazard", "lower", "upper"],
    rows: hazard.map(({ period, from, to, atRisk, events, hazard: h, lower, upper }) => [
      ...[period, from, to, atRisk, events],
      ...[h, lower, upper],
    ]),
  };
}

function adoptersTable({ sample, categories: found, exposure }: DiffusionResult): Table {
  const { cases, times, grouping } = sample;
  return {
    columns: ["case", "time", "event", "group", "category", "exposure", "threshold"],
    rows: cases.map((name, k): Cell[] => [
      ...[name, times[k].time, times[k].event ? 1 : 0],
      ...[grouping?.of[k] ?? null, found?.of[k] ?? null],
      ...[exposure?.[k] ?? null, times[k].event ? (exposure?.[k] ?? null) : null],
    ]),
  };
}

/** Limits are the last time (by rank: the last share of adopters) that belongs to a category. */
function categoriesTable({ categories: found, sample }: DiffusionResult): Table {
  const columns = ["rule", "category", "cases", "share_of_all", "limit"];
  if (found === null) return { columns, rows: [] };
  const counts = categoryCounts(found);
  const rows = categories.map((category, k): Cell[] => [
    ...[found.rule, category, counts[category]],
    ...[counts[category] / sample.cases.length, found.limits[k] ?? null],
  ]);
  return { columns, rows };
}

const estimateColumns = ["term", "estimate", "standard_error", "z", "p", "ratio", "lower", "upper"];

/** A coefficient, and what it multiplies hazard (or odds) by, with its 95% interval. */
const estimateCells = ({ name, estimate, standardError, z, p }: Estimate): Cell[] => [
  ...[name, estimate, standardError, z, p, exp(estimate)],
  ...[exp(estimate - Z * standardError), exp(estimate + Z * standardError)],
];

function coxTable({ regressions: { cox, proportionality } }: DiffusionResult): Table {
  return {
    columns: ["ties", ...estimateColumns, "proportional_p"],
    rows: (cox?.estimates ?? []).map((each, k) => [
      cox!.data.ties,
      ...estimateCells(each),
      proportionality[k].p,
    ]),
  };
}

function hazardRegressionTable({ regressions: { hazards } }: DiffusionResult): Table {
  return {
    columns: ["link", ...estimateColumns, "log_likelihood", "aic", "periods", "events"],
    rows: hazards.flatMap(({ link, estimates, logLikelihood, aic, n, events }) =>
      estimates.map((each) => [link, ...estimateCells(each), logLikelihood, aic, n, events]),
    ),
  };
}

function bassTable({ bass }: DiffusionResult): Table {
  return {
    columns: ["parameter", "estimate", "lower", "upper", "log_likelihood"],
    rows: (bass?.intervals ?? []).map(({ parameter, estimate, lower, upper }) => [
      ...[parameter, estimate, lower, upper],
      bass!.fit.logLikelihood,
    ]),
  };
}

function moranTable({ clustering }: DiffusionResult): Table {
  return {
    columns: ["of", "n", "moran_i", "expected", "variance", "z", "p_greater", "p_two_sided", "p_shuffled"],
    rows: clustering.map(({ of, n, i, expected, variance, z, pGreater, pTwoSided, pShuffled }) => [
      ...[of, n, i, expected, variance, z],
      ...[pGreater, pTwoSided, pShuffled],
    ]),
  };
}
