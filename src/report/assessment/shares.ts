/** A share of n with its 95% interval after Wilson (1927), which stays within 0 and 1. */
export function shareWithError(value: number, n: number): { value: number; low: number; high: number } {
  const z = 1.96;
  const middle = (value + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((value * (1 - value)) / n + (z * z) / (4 * n * n));
  return { value, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
