/** Memberships nearly 0 or 1 are made so: below 0.0001 and above 0.9999, as the R package does. */
export function settled(memberships: readonly number[]): number[] {
  return memberships.map((value) => (value < 0.0001 ? 0 : value > 0.9999 ? 1 : value));
}

/** Is x the anchor, up to a relative 1.5e-8? Decides which branch a value on an anchor belongs to. */
function isAt(x: number, anchor: number): boolean {
  const difference = Math.abs(x - anchor);
  return difference < 1.490116e-8 * (Math.abs(x) > 1.490116e-8 ? Math.abs(x) : 1);
}

/** Is x below the anchor or on it? */
export function upTo(x: number, anchor: number): boolean {
  return x < anchor || isAt(x, anchor);
}
