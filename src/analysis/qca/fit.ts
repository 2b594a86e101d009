/** How well a set is sufficient for the outcome; null where the ratio has no denominator. */
export interface SufficiencyFit {
  /** Inclusion (consistency): sum min(x, y) / sum x. */
  readonly inclS: number | null;
  /** Proportional reduction in inconsistency: what is left of inclusion when x is not also in the absence of y. */
  readonly PRI: number | null;
  /** Raw coverage: sum min(x, y) / sum y. */
  readonly covS: number | null;
}

/** How well a set is necessary for the outcome; null where the ratio has no denominator. */
export interface NecessityFit {
  /** Inclusion: sum min(x, y) / sum y. */
  readonly inclN: number | null;
  /** Relevance of necessity, low for sets that nearly every case is in: sum (1 - x) / sum (1 - min(x, y)). */
  readonly RoN: number | null;
  /** Coverage: sum min(x, y) / sum x. */
  readonly covN: number | null;
}

/** a / b, or null when there is nothing to divide by. */
export function ratio(a: number, b: number): number | null {
  return b === 0 ? null : a / b;
}

/** Sufficiency of x for y: Ragin (2006) for inclusion and coverage, Schneider & Wagemann (2012, 242) for PRI. */
export function sufficiency(x: Float64Array, y: Float64Array): SufficiencyFit {
  let [sumX, sumY, both, all] = [0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const meet = Math.min(x[i], y[i]);
    sumX += x[i];
    sumY += y[i];
    both += meet;
    all += Math.min(meet, 1 - y[i]);
  }
  return { inclS: ratio(both, sumX), PRI: ratio(both - all, sumX - all), covS: ratio(both, sumY) };
}

/** Necessity of x for y: Ragin (2006), and Schneider & Wagemann (2012, 236) for the relevance. */
export function necessity(x: Float64Array, y: Float64Array): NecessityFit {
  let [sumX, sumY, both] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    sumX += x[i];
    sumY += y[i];
    both += Math.min(x[i], y[i]);
  }
  return {
    inclN: ratio(both, sumY),
    RoN: ratio(x.length - sumX, x.length - both),
    covN: ratio(both, sumX),
  };
}

/**
 * Unique coverage of set `k` among sets: what it covers of y and no other does, sum min(x, y) - sum min(x, others, y),
 * as a share of sum y.
 */
export function uniqueCoverage(sets: readonly Float64Array[], y: Float64Array): (number | null)[] {
  const shared = sets.map(() => 0);
  const raw = sets.map(() => 0);
  let sumY = 0;
  for (let i = 0; i < y.length; i++) {
    sumY += y[i];
    const [first, second] = twoLargest(sets, i);
    sets.forEach((set, k) => {
      const others = set[i] === first ? second : first;
      raw[k] += Math.min(set[i], y[i]);
      shared[k] += Math.min(set[i], others, y[i]);
    });
  }
  return sets.map((_, k) => ratio(raw[k] - shared[k], sumY));
}

/** The largest and the second largest membership of case `i`; the same twice when two sets share the largest. */
function twoLargest(sets: readonly Float64Array[], i: number): readonly [number, number] {
  let [first, second] = [0, 0];
  for (const set of sets) {
    const value = set[i];
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  return [first, second];
}
