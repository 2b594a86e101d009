/** Mean of some numbers. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean, population variance and skewness. */
export function moments(values: readonly number[]): { mean: number; variance: number; skewness: number } {
  const m = mean(values);
  const variance = mean(values.map((value) => (value - m) ** 2));
  return { mean: m, variance, skewness: mean(values.map((value) => (value - m) ** 3)) / variance ** 1.5 };
}

/**
 * Largest distance between the shares of events that have come by some day and the law of their days, on a scale on
 * which 1.95 is passed once in a thousand times (Kolmogorov). Events that do not come until the last day of the watch are
 * infinite days; as many must be missing as the law says.
 */
export function kolmogorov(days: readonly number[], law: (day: number) => number, until: number): number {
  const sorted = days.filter(Number.isFinite).sort((a, b) => a - b);
  const n = days.length;
  const gaps = sorted.map((day, k) => Math.max((k + 1) / n - law(day), law(day) - k / n));
  return Math.max(Math.abs(sorted.length / n - law(until)), ...gaps) * Math.sqrt(n);
}
