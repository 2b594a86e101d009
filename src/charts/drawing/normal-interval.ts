/** Half the width of a 95% interval, by its standard error. */
export function halfWidth(error: number): number {
  return 1.959964 * error;
}

/** The ends of the 95% interval of a mean; without an error both are the mean. */
export function normalInterval(mean: number, error: number | null): [number, number] {
  const half = halfWidth(error ?? 0);
  return [mean - half, mean + half];
}
