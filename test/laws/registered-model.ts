/** The five parameters of the registered model, at their posterior means. */
export interface Five {
  /** Hazard of an average province under the full force of the plan, per day. */
  readonly lam0: number;
  readonly bU: number;
  /** Half-life of attention, days. */
  readonly H: number;
  /** Mean draft of an average province, days. */
  readonly m0: number;
  readonly gU: number;
}

export const posteriorMeans: Five = { lam0: 0.005, bU: 0.99, H: 320, m0: 129, gU: 1.1 };

/** Probability that a province of university capacity U has decided by day t. */
export function decidedBy(t: number, U: number, { lam0, bU, H }: Five): number {
  const heard = (H / Math.LN2) * (1 - 2 ** (-t / H));
  return 1 - Math.exp(-lam0 * Math.exp(bU * U) * heard);
}

/**
 * Probability that it has published by day t: the law of the decision convolved with a gamma draft of shape 2, by
 * Simpson's rule.
 */
export function publishedBy(t: number, U: number, five: Five): number {
  return expectedOver(t, U, five, (decided) => draftedWithin(t - decided, U, five));
}

/** Mean of a function of the day of decision over decisions before day t, which count 0 if they never come. */
export function expectedOver(
  t: number,
  U: number,
  five: Five,
  of: (decided: number) => number,
  panels = 4000,
): number {
  const { lam0, bU, H } = five;
  const density = (u: number) => lam0 * Math.exp(bU * U) * 2 ** (-u / H) * (1 - decidedBy(u, U, five));
  return simpson((u) => density(u) * of(u), 0, t, panels);
}

/** Distribution function of the draft: gamma of shape 2 and mean m0 exp(gU U). */
export function draftedWithin(days: number, U: number, { m0, gU }: Five): number {
  if (days <= 0) return 0;
  const x = (2 * days) / (m0 * Math.exp(gU * U));
  return 1 - Math.exp(-x) * (1 + x);
}

/** Simpson's rule with an even number of panels. */
export function simpson(f: (x: number) => number, from: number, to: number, panels: number): number {
  const h = (to - from) / panels;
  let sum = f(from) + f(to);
  for (let k = 1; k < panels; k++) sum += (k % 2 === 1 ? 4 : 2) * f(from + k * h);
  return (sum * h) / 3;
}
