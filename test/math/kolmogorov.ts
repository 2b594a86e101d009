/**
 * Greatest distance between the distribution of some draws and a law, times the root of their number. By chance it
 * exceeds 1.9495 in one of a thousand samples (Kolmogorov 1933).
 */
export function kolmogorov(draws: number, draw: () => number, law: (x: number) => number): number {
  const sorted = Float64Array.from({ length: draws }, draw).sort();
  const distance = sorted.reduce((most, x, k) => {
    const p = law(x);
    return Math.max(most, p - k / draws, (k + 1) / draws - p);
  }, 0);
  return distance * Math.sqrt(draws);
}
