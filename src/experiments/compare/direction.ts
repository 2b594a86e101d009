import type { Table } from "../../math/table.js";
import type { Contrast } from "./contrast.js";
import type { Effect } from "./effect.js";

/** In which direction an effect goes, over pairs that differ in parameters and luck. */
export interface Direction {
  /** Share of pairs in which the scenario has the smaller value; of a plan, in which it comes sooner or alone. */
  readonly lower: number;
  /** Share in which it has the larger value; of a plan, in which it comes later or not at all. */
  readonly higher: number;
  /**
   * Monte-Carlo standard error of the larger of the two, with one pair for and one against added, so that a direction
   * in which all of a few pairs agree is not taken for sure: sqrt(p (1 - p) / (n + 2)), p = (k + 1) / (n + 2).
   */
  readonly error: number;
  readonly pairs: number;
}

/** The direction of an effect; `isEvent` for days that come or do not. */
export function directionOf({ turns, pairs }: Effect, isEvent: boolean): Direction {
  const lower = (turns.lower + (isEvent ? turns.gained : 0)) / pairs;
  const higher = (turns.higher + (isEvent ? turns.lost : 0)) / pairs;
  const most = (Math.max(lower, higher) * pairs + 1) / (pairs + 2);
  return { lower, higher, error: Math.sqrt((most * (1 - most)) / (pairs + 2)), pairs };
}

/** Directions of the figures of the country, but for levels that no pair has on both sides, and of each province's plan. */
export function directionsTable(contrasts: readonly Contrast[]): Table {
  const row = (scenario: string, what: string, effect: Effect, isEvent: boolean) => {
    const { lower, higher, error, pairs } = directionOf(effect, isEvent);
    return [scenario, what, lower, higher, 1 - lower - higher, error, pairs];
  };
  return {
    columns: ["scenario", "what", "p_lower", "p_higher", "p_neither", "mc_error", "pairs"],
    rows: contrasts.flatMap(({ scenario: { scenario }, figures, provinces }) => [
      ...figures
        .filter(({ kind, effect }) => kind === "event" || effect.difference !== null)
        .map(({ figure, kind, effect }) => row(scenario.id, figure, effect, kind === "event")),
      ...provinces.map(({ id, effect }) => row(scenario.id, id, effect, true)),
    ]),
  };
}
