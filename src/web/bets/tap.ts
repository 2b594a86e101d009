import { FIRST } from "./code.js";

/** Provinces that are bet on: the first ones in order, and the last. */
export interface Bets {
  readonly first: readonly string[];
  readonly last: string | null;
}

/** The bets after a tap on a province: taken back if it was one, else the next that is missing. */
export function withTap({ first, last }: Bets, id: string, hasLast: boolean): Bets {
  if (first.includes(id)) return { first: first.filter((other) => other !== id), last };
  if (last === id) return { first, last: null };
  if (first.length < FIRST) return { first: [...first, id], last };
  return { first, last: hasLast ? id : last };
}
