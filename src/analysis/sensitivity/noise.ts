import { mean, variance } from "simple-statistics";
import { type Estimate, type Resamples, withErrors } from "./bootstrap.js";

/** Parts of the variance of y over all runs. They can come out below 0 by chance. */
export interface NoiseShares {
  /** Variance of y. */
  readonly variance: number;
  /** Share that the values of the factors bring about. */
  readonly factors: Estimate;
  /** Share that luck common to all points brings about; null where points have luck of their own. */
  readonly seeds: Estimate | null;
  /** Share of what is left: luck that works differently at different points. */
  readonly noise: Estimate;
  /** Variance that luck alone leaves in the mean of one point's runs. */
  readonly ofMean: number;
}

/**
 * How much of the variance of y is chance, by analysis of variance of replicated points: nested where every run has its
 * own seed, crossed (points by seeds, one run a cell) where all points share the seeds. `y[point][replicate]`; resamples
 * are of points. Undefined for single runs, or if y does not vary.
 */
export function noiseShares(
  y: readonly (readonly number[])[],
  isCommon: boolean,
  resamples: Resamples = [],
): NoiseShares | undefined {
  if (y.length < 2 || y[0].length < 2) return undefined;
  const of = isCommon ? crossed : nested;
  const parts = of(y);
  const total = parts.factors + parts.seeds + parts.noise;
  if (!(total > 0)) return undefined;
  const shares = (each: Parts) => {
    const sum = each.factors + each.seeds + each.noise;
    return [each.factors / sum, each.seeds / sum, each.noise / sum];
  };
  const again = resamples.map((rows) => shares(of(rows.map((row) => y[row]))));
  const [factors, seeds, noise] = withErrors(
    shares(parts),
    again.filter((each) => each.every(Number.isFinite)),
  );
  const ofMean = parts.noise / y[0].length;
  return { variance: total, factors, seeds: isCommon ? seeds : null, noise, ofMean };
}

interface Parts {
  readonly factors: number;
  readonly seeds: number;
  readonly noise: number;
}

/** Each point has runs of its own. */
function nested(y: readonly (readonly number[])[]): Parts {
  const replicates = y[0].length;
  const noise = mean(y.map((runs) => sampled(runs)));
  return { factors: sampled(y.map((runs) => mean([...runs]))) - noise / replicates, seeds: 0, noise };
}

/** All points have the same seeds: what is left beside points and seeds is how differently luck works. */
function crossed(y: readonly (readonly number[])[]): Parts {
  const [points, replicates] = [y.length, y[0].length];
  const rows = y.map((runs) => mean([...runs]));
  const columns = y[0].map((_, r) => mean(y.map((runs) => runs[r])));
  const centre = mean(rows);
  const rest = y.reduce(
    (sum, runs, k) =>
      sum + runs.reduce((part, value, r) => part + squared(value - rows[k] - columns[r] + centre), 0),
    0,
  );
  const noise = rest / ((points - 1) * (replicates - 1));
  return {
    factors: sampled(rows) - noise / replicates,
    seeds: sampled(columns) - noise / points,
    noise,
  };
}

function sampled(values: readonly number[]): number {
  return (variance([...values]) * values.length) / (values.length - 1);
}

function squared(x: number): number {
  return x * x;
}
