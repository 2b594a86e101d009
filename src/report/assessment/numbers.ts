import type { PairedDifference } from "../../experiments/assessment/scores/paired.js";

/** A number with so many digits after the point; a dash for none, a sign of infinity for a probability of nought. */
export function decimals(value: number | null, digits: number): string {
  if (value === null || Number.isNaN(value)) return "–";
  if (!Number.isFinite(value)) return value < 0 ? "−∞" : "∞";
  return value.toFixed(digits).replace("-", "−");
}

/** A number with so many significant digits. */
export function significant(value: number | null, digits: number): string {
  if (value === null || !Number.isFinite(value)) return decimals(value, 0);
  return String(Number(value.toPrecision(digits))).replace("-", "−");
}

/** A share in per cent, with so many digits after the point where there are any but nought. */
export function percent(share: number, digits = 0): string {
  return `${Number((100 * share).toFixed(digits))}%`;
}

/** A difference with its standard error; a sign in front of what is more. */
export function withError({ mean, standardError }: PairedDifference, digits: number): string {
  return `${mean > 0 ? "+" : ""}${decimals(mean, digits)} ± ${decimals(standardError, digits)}`;
}
