import type { Found, Sign } from "../../lessons/answers.js";
import type { ComparedFigure } from "../../simulate/request.js";

/** What is kept of a comparison. */
export function foundOf({ lower, higher, same, sentence }: ComparedFigure, pairs: number): Found {
  return { pairs, lower, higher, same, sentence };
}

/** The sign of an effect: the way that more than half of the pairs turn out; null = no way has so many. */
export function signOf({ pairs, lower, higher, same }: Found): Sign | null {
  const half = pairs / 2;
  if (lower > half) return "less";
  if (higher > half) return "more";
  return same > half ? "same" : null;
}
