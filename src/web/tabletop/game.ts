import { ROUNDS } from "./rounds.js";

/** What a group can do in a round: nothing, publish a plan of its own, or open a pilot zone. Each of the last two once. */
export const CHOICES = ["wait", "publish", "zone"] as const;
export type Choice = (typeof CHOICES)[number];

/** A game as far as it has been played. Plain data. */
export interface Game {
  /** Ids of the provinces that groups play. */
  readonly players: readonly string[];
  /** Luck of all other provinces. */
  readonly seed: number;
  /** Rounds, each with one choice for each player. */
  readonly rounds: readonly (readonly Choice[])[];
}

/** Six groups, unlike in strength, and in what the provinces really did: soon, late or never. */
export const FIRST_GAME: Game = { players: ["GZ", "ZJ", "GD", "HB", "HE", "BJ"], seed: 7, rounds: [] };

export function isOver({ rounds }: Game): boolean {
  return rounds.length >= ROUNDS;
}

/** May this player still choose this? A plan and a zone are for good. */
export function mayChoose({ rounds }: Game, player: number, choice: Choice): boolean {
  return choice === "wait" || roundOf(rounds, player, choice) < 0;
}

/** The round in which a player did something; -1 = in none. */
export function roundOf(rounds: Game["rounds"], player: number, choice: Choice): number {
  return rounds.findIndex((choices) => choices[player] === choice);
}
