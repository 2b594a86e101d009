import type { Cell, Table } from "../../math/table.js";
import type { Contrast } from "./contrast.js";
import {
  type Differences,
  differenceOf,
  type Effect,
  type Pair,
  restrictedDifferenceOf,
  type Turn,
  turnOf,
} from "./effect.js";
import type { FigureKind } from "./figure-effects.js";

/** The metric under which the effects on provinces stand. */
const PROVINCE_METRIC = "toa_days";

/** One row a scenario and province, and one a scenario and figure of the country: the effect over the pairs. */
export function compareTable(contrasts: readonly Contrast[]): Table {
  return {
    columns: [
      ...["scenario", "baseline", "province", "metric", "baseline_mean", "scenario_mean"],
      ...["delta_mean", "delta_mcse", "delta_q05", "delta_q10", "delta_q50", "delta_q90", "delta_q95"],
      ...["restricted_mean", "restricted_mcse", "restricted_q10", "restricted_q50", "restricted_q90"],
      ...["share_earlier", "share_later", "share_lower", "share_higher"],
      ...["share_same", "share_neither", "share_gained", "share_lost", "share_flipped", "n_both", "n_pairs"],
    ],
    rows: contrasts.flatMap((contrast) => [...provinceRows(contrast), ...figureRows(contrast)]),
  };
}

function provinceRows({ baseline, scenario, provinces }: Contrast): Cell[][] {
  return provinces.map(({ id, effect }) => [
    ...[scenario.scenario.id, baseline.scenario.id, id, PROVINCE_METRIC, null, null],
    ...effectCells(effect, "event"),
  ]);
}

function figureRows({ baseline, scenario, figures }: Contrast): Cell[][] {
  return figures.map(({ figure, kind, baselineMean, scenarioMean, effect }) => [
    ...[scenario.scenario.id, baseline.scenario.id, null, figure, baselineMean, scenarioMean],
    ...effectCells(effect, kind),
  ]);
}

function effectCells(effect: Effect, kind: FigureKind): Cell[] {
  const { difference, restricted, pairs, turns } = effect;
  const share = (turn: Turn) => turns[turn] / pairs;
  const moved = [share("lower"), share("higher")];
  return [
    ...differenceCells(difference, ["mean", "error", "q05", "q10", "q50", "q90", "q95"]),
    ...differenceCells(restricted, ["mean", "error", "q10", "q50", "q90"]),
    ...(kind === "level" ? [null, null, ...moved] : [...moved, null, null]),
    ...[share("same"), share("neither"), share("gained"), share("lost")],
    (turns.gained + turns.lost) / pairs,
    ...[difference?.n ?? 0, pairs],
  ];
}

function differenceCells(of: Differences | null, names: readonly (keyof Differences)[]): Cell[] {
  return names.map((name) => of?.[name] ?? null);
}

const words = {
  lower: "earlier",
  higher: "later",
  same: "same",
  neither: "neither",
  gained: "gained",
  lost: "lost",
} as const;

/** One row a pair and province: both days, and what became of the day. */
export function effectsTable(contrasts: readonly Contrast[]): Table {
  return {
    columns: [
      ...["run", "scenario", "baseline", "rep", "seed", "province"],
      ...["baseline_toa_days", "toa_days", "delta_days", "restricted_delta_days", "change"],
    ],
    rows: contrasts.flatMap(({ baseline, scenario, provinces }) =>
      overPairs(baseline.seeds, (run, seed) =>
        provinces.map(({ id, pairs }) =>
          pairRow(
            [run + 1, scenario.scenario.id, baseline.scenario.id, 0, seed, id],
            pairs[run],
            baseline.until,
          ),
        ),
      ),
    ),
  };
}

/** Fills up a row; there are many, so nothing is copied. */
function pairRow(row: Cell[], pair: Pair, last: number): Cell[] {
  row.push(pair.baseline, pair.scenario, differenceOf(pair));
  row.push(restrictedDifferenceOf(pair, last), words[turnOf(pair)]);
  return row;
}

/** One row a pair and figure of the country. */
export function figureEffectsTable(contrasts: readonly Contrast[]): Table {
  const values = (pair: Pair): Cell[] => [pair.baseline, pair.scenario, differenceOf(pair)];
  return {
    columns: [
      "run",
      "scenario",
      "baseline",
      "rep",
      "seed",
      "metric",
      "baseline_value",
      "scenario_value",
      "delta",
    ],
    rows: contrasts.flatMap(({ baseline, scenario, figures }) =>
      overPairs(baseline.seeds, (run, seed) =>
        figures.map(({ figure, pairs }) => [
          ...[run + 1, scenario.scenario.id, baseline.scenario.id, 0, seed, figure],
          ...values(pairs[run]),
        ]),
      ),
    ),
  };
}

function overPairs(seeds: readonly number[], rows: (run: number, seed: number) => Cell[][]): Cell[][] {
  return seeds.flatMap((seed, run) => rows(run, seed));
}
