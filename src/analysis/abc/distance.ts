/** Euclidean distance of statistics from the observed ones, each difference times its weight. */
export function distanceOf(
  statistics: readonly number[],
  observed: readonly number[],
  weights: readonly number[],
): number {
  let squares = 0;
  for (let s = 0; s < observed.length; s++) {
    const difference = weights[s] * (statistics[s] - observed[s]);
    squares += difference * difference;
  }
  return Math.sqrt(squares);
}
