/** Quantiles over the runs at each time: arrays as long as the list of times they belong to. */
export interface Band {
  readonly q10: readonly number[];
  readonly q25: readonly number[];
  readonly q50: readonly number[];
  readonly q75: readonly number[];
  readonly q90: readonly number[];
}

/**
 * Median and 80% interval over the runs. For dates null means "not within the time simulated": a run without the event
 * counts as later than any date, so that a province most runs leave out has the middle null.
 */
export interface Interval {
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
}
