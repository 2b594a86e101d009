import { type Bets, FIRST } from "./code.js";

/** How often a province was named. */
export interface Named {
  readonly id: string;
  /** Students who have it among the first three, and as the last. */
  readonly first: number;
  readonly last: number;
}

/** How well a class has guessed. */
export interface ClassScore {
  /** Mean number of first movers guessed, of three. */
  readonly meanHits: number;
  /** Students with 0, 1, 2 and 3 of them. */
  readonly byHits: readonly number[];
  /** Students who have the last one right. */
  readonly lastRight: number;
  /** What blind guessing gives in the mean. */
  readonly blindHits: number;
}

/** How often each of these provinces was named, in their order. */
export function tally(bets: readonly Bets[], ids: readonly string[]): Named[] {
  return ids.map((id) => ({
    id,
    first: bets.filter(({ first }) => first.includes(id)).length,
    last: bets.filter(({ last }) => last === id).length,
  }));
}

/** Scores bets, at least one, against what happened: `order` lists those that moved, the first one first, of `all` provinces. */
export function scoreClass(bets: readonly Bets[], order: readonly string[], all: number): ClassScore {
  const leaders = order.slice(0, FIRST);
  const hits = bets.map(({ first }) => first.filter((id) => leaders.includes(id)).length);
  const sum = hits.reduce((a, b) => a + b, 0);
  return {
    meanHits: sum / bets.length,
    byHits: Array.from({ length: FIRST + 1 }, (_, n) => hits.filter((each) => each === n).length),
    lastRight: bets.filter(({ last }) => last === order.at(-1)).length,
    // Each of three guesses is right with a probability of three in all.
    blindHits: (FIRST * FIRST) / all,
  };
}
