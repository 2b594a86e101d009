/** Shares of pairs by what becomes of them, 0 to 1; they add up to one. */
export interface TurnShares {
  readonly gained: number;
  readonly lower: number;
  readonly same: number;
  readonly neither: number;
  readonly higher: number;
  readonly lost: number;
}
