import { exp, ln } from "./exact.js";
import { normalUpperTail } from "./normal-tail.js";
import type { Distribution } from "./quantile-functions.js";

const LN_ROOT_TWO_PI = 0.9189385332046727;

/** Log density of a distribution at a value, natural logarithm; -Infinity where it has none. */
export function lnDensityAt(d: Distribution, x: number): number {
  if ("low" in d && (x < d.low || x > d.high)) return Number.NEGATIVE_INFINITY;
  switch (d.family) {
    case "uniform":
      return -ln(d.high - d.low);
    case "logUniform":
      return -ln(x) - ln(ln(d.high) - ln(d.low));
    case "triangular":
      return lnTriangle(d, x);
    case "normal":
      return lnNormal(x, d.mean, d.sd);
    case "truncatedNormal":
      return lnNormal(x, d.mean, d.sd) - lnMass(d, d.low, d.high);
    case "logNormal":
      return x > 0 ? lnNormal(ln(x), d.mean, d.sd) - ln(x) : Number.NEGATIVE_INFINITY;
    case "truncatedLogNormal":
      if (!(x > 0)) return Number.NEGATIVE_INFINITY;
      return lnNormal(ln(x), d.mean, d.sd) - ln(x) - lnMass(d, ln(d.low), ln(d.high));
    case "weibull": {
      if (!(x > 0)) return Number.NEGATIVE_INFINITY;
      const logRatio = ln(x / d.scale);
      return ln(d.shape / d.scale) + (d.shape - 1) * logRatio - exp(d.shape * logRatio);
    }
  }
}

function lnNormal(x: number, mean: number, sd: number): number {
  const z = (x - mean) / sd;
  return -(z * z) / 2 - ln(sd) - LN_ROOT_TWO_PI;
}

/** Log share of a normal that lies between two values, taken from the side of the nearer tail. */
function lnMass({ mean, sd }: { readonly mean: number; readonly sd: number }, low: number, high: number) {
  const [a, b] = [(low - mean) / sd, (high - mean) / sd];
  return ln(a + b > 0 ? normalUpperTail(a) - normalUpperTail(b) : normalUpperTail(-b) - normalUpperTail(-a));
}

function lnTriangle({ low, peak, high }: Extract<Distribution, { family: "triangular" }>, x: number): number {
  const rising = x < peak;
  const height = rising ? (x - low) / (peak - low) : high > peak ? (high - x) / (high - peak) : 1;
  return ln((2 * height) / (high - low));
}
