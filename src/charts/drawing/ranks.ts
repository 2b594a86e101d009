/** Ranks from 1, equal values sharing the mean of theirs. */
export function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

/** Pearson's correlation; null when one side does not vary. */
function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const sum = (term: (i: number) => number) => xs.reduce((total, _, i) => total + term(i), 0);
  const xx = sum((i) => (xs[i]! - mx) * (xs[i]! - mx));
  const yy = sum((i) => (ys[i]! - my) * (ys[i]! - my));
  return xx > 0 && yy > 0 ? sum((i) => (xs[i]! - mx) * (ys[i]! - my)) / Math.sqrt(xx * yy) : null;
}

/** Spearman's rank correlation; null when one side does not vary. */
export function rankCorrelation(xs: readonly number[], ys: readonly number[]): number | null {
  return correlation(ranks(xs), ranks(ys));
}

/** The middle value, or the mean of the two in the middle; null of nothing. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
