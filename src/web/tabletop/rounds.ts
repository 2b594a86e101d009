import { LAST_DAY } from "../observed.js";

/** Rounds of a game; they share the time of observation evenly, some seven months each. */
export const ROUNDS = 10;

/** First day of a round, counted from 0, in days since the plan. */
export function startOf(round: number): number {
  return Math.round((round * LAST_DAY) / ROUNDS);
}

/** Day on which what the groups choose in a round takes effect: its middle. */
export function dayOfActs(round: number): number {
  return Math.round(((round + 0.5) * LAST_DAY) / ROUNDS);
}
