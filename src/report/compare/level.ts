import { plain } from "./durations.js";

/** A level with a place more than a difference of its size has, so that the two can be set beside each other. */
export function level(value: number | null): string {
  if (value === null) return "-";
  const size = Math.abs(value);
  return size >= 100 ? value.toFixed(0) : size >= 1 ? value.toFixed(1) : plain(value);
}

/** Most digits that count in one of two levels. */
const MOST_DIGITS = 6;

/** Two levels as above, with as many digits more as it takes to tell them apart if they differ. */
export function levelsApart(one: number | null, other: number | null): [string, string] {
  const [a, b] = [level(one), level(other)];
  if (a !== b || one === null || other === null || one === other) return [a, b];
  for (let digits = 3; digits <= MOST_DIGITS; digits++) {
    const [x, y] = [one, other].map((each) => each.toPrecision(digits));
    if (x !== y) return [x, y];
  }
  return [a, b];
}
