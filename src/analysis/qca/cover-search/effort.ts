/**
 * Work that may still be done on a chart. A unit is about what it takes to look at one set or column from all sides, some
 * microseconds; a search costs the same on every machine.
 */
export interface Effort {
  left: number;
}

/** Takes from the effort; answers whether there was any left. */
export function spend(effort: Effort, work: number): boolean {
  if (effort.left <= 0) return false;
  effort.left -= work;
  return true;
}

/** Was it all used up, so that a search ended early? */
export function isSpent(effort: Effort): boolean {
  return effort.left <= 0;
}
