import { normalQuantile } from "../math/normal.js";

/**
 * Quantile of Student's t for p from 0.5 on and whole degrees of freedom from 1 on, by Hill's expansion (Algorithm 396,
 * Communications of the ACM 13, 1970): four digits or more.
 */
export function studentQuantile(p: number, df: number): number {
  const tails = 2 * (1 - p);
  if (df === 1) return 1 / Math.tan((tails * Math.PI) / 2);
  if (df === 2) return Math.sqrt(2 / (tails * (2 - tails)) - 2);
  const a = 1 / (df - 0.5);
  const b = 48 / (a * a);
  const c = (((20700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * df;
  const y = (d * tails) ** (2 / df);
  return Math.sqrt(df * (y > 0.05 + a ? middle(tails, df, [a, b, c, d]) : outer(y, df, d)));
}

/** The expansion around the normal quantile. */
function middle(tails: number, df: number, [a, b, c, d]: readonly [number, number, number, number]): number {
  const x = normalQuantile(tails / 2);
  const square = x * x;
  const wider = c + (df < 5 ? 0.3 * (df - 4.5) * (x + 0.6) : 0);
  const scale = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + wider;
  const sum = ((0.4 * square + 6.3) * square + 36) * square + 94.5;
  const root = ((sum / scale - square - 3) / b + 1) * x;
  return Math.expm1(a * root * root);
}

/** The expansion far out. */
function outer(y: number, df: number, d: number): number {
  const first = 1 / (((df + 6) / (df * y) - 0.089 * d - 0.822) * (df + 2) * 3) + 0.5 / (df + 4);
  return ((first * y - 1) * (df + 1)) / (df + 2) + 1 / y;
}
