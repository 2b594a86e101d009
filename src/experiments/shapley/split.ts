/**
 * Shapley's split of what a coalition of players brings about (Shapley 1953). `values[c]` is the value of the coalition
 * c, in which player i takes part if bit i of c is set; there are 2^k of them. The share of a player is the mean, over
 * all orders in which players can join, of what its joining adds:
 *
 *     phi_i = sum over S without i of |S|! (k - |S| - 1)! / k! * (v(S + i) - v(S))
 *
 * It is the only split whose shares add up to v(all) - v(none), that treats equals alike, gives nothing to who never
 * adds anything, and adds up over games.
 */
export function shapleySplit(values: ArrayLike<number>, players: number): number[] {
  const weights = weightsOf(players);
  return Array.from({ length: players }, (_, i) => {
    let share = 0;
    for (let c = 0; c < values.length; c++)
      if (!has(c, i)) share += weights[sizeOf(c)] * (values[c | (1 << i)] - values[c]);
    return share;
  });
}

/** Share of the orders in which exactly the members of a coalition of s others join before a player, for s = 0 ... k - 1. */
function weightsOf(players: number): number[] {
  const weights: number[] = [];
  for (let s = 0; s < players; s++) weights.push(1 / (players * choose(players - 1, s)));
  return weights;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

/** Whether a player takes part in a coalition. */
export function has(coalition: number, player: number): boolean {
  return (coalition & (1 << player)) !== 0;
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let left = coalition; left > 0; left &= left - 1) size += 1;
  return size;
}
