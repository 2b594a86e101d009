import { exp, ln, power } from "./exact.js";
import { normalQuantile } from "./normal.js";
import { normalUpperTail } from "./normal-tail.js";

/**
 * Distributions by their quantile functions, which turn a point of the unit interval into a value: a design has one
 * coordinate for each factor, and neighbouring coordinates give neighbouring values.
 */
export type Distribution =
  | { readonly family: "uniform"; readonly low: number; readonly high: number }
  /** The logarithm is uniform; both ends are positive. */
  | { readonly family: "logUniform"; readonly low: number; readonly high: number }
  | { readonly family: "triangular"; readonly low: number; readonly peak: number; readonly high: number }
  | { readonly family: "normal"; readonly mean: number; readonly sd: number }
  | ({ readonly family: "truncatedNormal" } & Truncated)
  /** `mean` and `sd` are those of the logarithm. */
  | { readonly family: "logNormal"; readonly mean: number; readonly sd: number }
  /** `mean` and `sd` are those of the logarithm, `low` and `high` (0 <= low < high) those of the value. */
  | ({ readonly family: "truncatedLogNormal" } & Truncated)
  | { readonly family: "weibull"; readonly shape: number; readonly scale: number };

interface Truncated {
  readonly mean: number;
  readonly sd: number;
  readonly low: number;
  readonly high: number;
}

/** The value below which a share u of the distribution lies, 0 <= u <= 1; infinite at the ends where it is unbounded. */
export function quantileAt(d: Distribution, u: number): number {
  switch (d.family) {
    case "uniform":
      return d.low + u * (d.high - d.low);
    case "logUniform":
      return within(exp(ln(d.low) + u * (ln(d.high) - ln(d.low))), d);
    case "triangular":
      return triangular(d, u);
    case "normal":
      return d.mean + d.sd * normalQuantile(u);
    case "truncatedNormal":
      return within(truncated(d, u), d);
    case "logNormal":
      return exp(d.mean + d.sd * normalQuantile(u));
    case "truncatedLogNormal":
      return within(exp(truncated({ ...d, low: ln(d.low), high: ln(d.high) }, u)), d);
    case "weibull":
      return d.scale * power(-ln(1 - u), 1 / d.shape);
  }
}

/** Rounding must not carry a value out of the range. */
function within(value: number, { low, high }: { readonly low: number; readonly high: number }): number {
  return Math.min(Math.max(value, low), high);
}

type Triangle = Extract<Distribution, { family: "triangular" }>;

function triangular({ low, peak, high }: Triangle, u: number): number {
  const width = high - low;
  const rising = peak - low;
  return u * width < rising
    ? low + Math.sqrt(u * width * rising)
    : high - Math.sqrt((1 - u) * width * (high - peak));
}

/**
 * Taken from the side of the nearer tail, so that ends far from the mean lose few digits: the quantile has nine of them at
 * 6 standard deviations, five at 8 and none beyond.
 */
function truncated({ mean, sd, low, high }: Truncated, u: number): number {
  const [a, b] = [(low - mean) / sd, (high - mean) / sd];
  if (a + b > 0) return mean - sd * between(-b, -a, 1 - u);
  return mean + sd * between(a, b, u);
}

function between(a: number, b: number, u: number): number {
  const [below, above] = [normalUpperTail(-a), normalUpperTail(-b)];
  return normalQuantile(below + u * (above - below));
}
