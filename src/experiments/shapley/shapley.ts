import type { Scenario } from "../../scenario/scenario.js";
import { type Grounds, groundsOf } from "../explain/grounds.js";
import { type Spread, spreadOf } from "../explain/spread.js";
import { type Maker, valuesBy } from "../jobs/index.js";
import type { Measure } from "../measures/index.js";
import { type CoalitionValues, coalitionsOf, runCoalitions } from "./coalitions.js";
import { shapleySplit } from "./split.js";

/** What one mechanism has to do with an outcome, each as a mean over the seeds. */
export interface PlayerShare {
  readonly mechanism: string;
  readonly grounds: Grounds;
  /** Its share of the difference between all on and all off. */
  readonly shapley: Spread;
  /** What it brings about when the other players are off. */
  readonly alone: Spread;
  /** What is lost when it alone is switched off. */
  readonly last: Spread;
}

/** An outcome split among mechanisms, exactly: every coalition was run for every seed. */
export interface ShapleyResult {
  readonly scenario: Scenario;
  readonly measure: Measure;
  readonly players: readonly PlayerShare[];
  readonly seeds: readonly number[];
  readonly values: CoalitionValues;
  /** Shares in each run: `byRun[run][player]`. */
  readonly byRun: readonly (readonly number[])[];
  readonly allOn: Spread;
  readonly allOff: Spread;
  /** All on less all off, in pairs of runs with the same seed. */
  readonly difference: Spread;
}

/** Splits an outcome of a scenario among some of its mechanisms. */
export function splitOutcome(
  scenario: Scenario,
  players: readonly string[],
  measure: Measure,
  onRun: (done: number) => void = () => {},
): ShapleyResult {
  return shapleyOf(scenario, players, measure, runCoalitions(scenario, players, measure, onRun));
}

/** The same, whoever makes the runs. */
export async function splitOutcomeBy(
  maker: Maker,
  scenario: Scenario,
  players: readonly string[],
  measure: Measure,
  onRun?: (done: number) => void,
): Promise<ShapleyResult> {
  const values = await valuesBy(maker, coalitionsOf(scenario, players), measure, onRun);
  return shapleyOf(scenario, players, measure, values);
}

/** The split that follows from the values of all coalitions. */
function shapleyOf(
  scenario: Scenario,
  players: readonly string[],
  measure: Measure,
  values: CoalitionValues,
): ShapleyResult {
  const seeds = Array.from({ length: scenario.runs }, (_, run) => scenario.seed + run);
  const games = seeds.map((_, run) => values.map((each) => each[run]));
  const byRun = games.map((game) => shapleySplit(game, players.length));
  const all = values.length - 1;
  const over = (of: (game: readonly number[], run: number) => number) => spreadOf(games.map(of)) as Spread;
  return {
    ...{ scenario, measure, seeds, values, byRun },
    players: players.map((mechanism, i) => ({
      mechanism,
      grounds: groundsOf(scenario, mechanism),
      shapley: over((_, run) => byRun[run][i]),
      alone: over((game) => game[1 << i] - game[0]),
      last: over((game) => game[all] - game[all ^ (1 << i)]),
    })),
    allOn: over((game) => game[all]),
    allOff: over((game) => game[0]),
    difference: over((game) => game[all] - game[0]),
  };
}
