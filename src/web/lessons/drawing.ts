/** A curve drawn by hand: its height at so many days, evenly spread from the first to the last. */
export const KNOTS = 13;

/** Nothing drawn yet. */
export const flat: readonly number[] = Array.from({ length: KNOTS }, () => 0);

/** The curve with one height changed, kept between 0 and `top`; if it only rises, the others give way. */
export function withHeight(
  drawing: readonly number[],
  knot: number,
  height: number,
  { top, onlyRises }: { readonly top: number; readonly onlyRises: boolean },
): number[] {
  const kept = Math.min(Math.max(height, 0), top);
  return drawing.map((other, k) => {
    if (k === knot) return kept;
    if (!onlyRises) return other;
    return k < knot ? Math.min(other, kept) : Math.max(other, kept);
  });
}

/** Day of a knot. */
export function dayOfKnot(knot: number, from: number, until: number): number {
  return from + ((until - from) * knot) / (KNOTS - 1);
}

/** The knot nearest to a day. */
export function knotAt(day: number, from: number, until: number): number {
  const knot = Math.round(((day - from) / (until - from)) * (KNOTS - 1));
  return Math.min(Math.max(knot, 0), KNOTS - 1);
}

/** First day on which the curve reaches a height, between knots on a straight line; Infinity = never. */
export function dayReached(drawing: readonly number[], height: number, from: number, until: number): number {
  const knot = drawing.findIndex((each) => each >= height);
  if (knot < 0) return Number.POSITIVE_INFINITY;
  if (knot === 0) return from;
  const [before, after] = [drawing[knot - 1]!, drawing[knot]!];
  const share = (height - before) / (after - before);
  return dayOfKnot(knot - 1 + share, from, until);
}
