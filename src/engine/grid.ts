/** The time axis of a run: days since day 0, cut into steps of equal length. */
export interface Grid {
  /** First day of the run. */
  readonly from: number;
  /** Last day: what falls later is not observed (censored). */
  readonly until: number;
  /** Length of a step in days; the last one may reach past `until`. */
  readonly step: number;
  readonly steps: number;
}

/** A step in hand: its number and the days on which it begins and ends. */
export interface Step {
  index: number;
  from: number;
  to: number;
  length: number;
}

/** Cuts the days from..until into steps. */
export function timeGrid(from: number, until: number, step: number): Grid {
  if (!(step > 0)) throw new RangeError(`a step must last longer than 0 days, not ${step}`);
  if (!(until > from))
    throw new RangeError(`a run must end after it begins, not on day ${until} after day ${from}`);
  return { from, until, step, steps: Math.ceil((until - from) / step - 1e-9) };
}
