import { mean } from "simple-statistics";
import type { Background, LineRuns } from "./jumps.js";
import { meanInterval } from "./mean.js";

/** A stretch of a parameter over which two lines part that agree outside of it. */
export interface Parting {
  /** Numbers of the first and the last value at which they differ, from 0. */
  readonly from: number;
  readonly to: number;
  /** Greatest difference, second line less first, with half of its 95% interval. */
  readonly size: number;
  readonly half: number;
}

/** Lines differ where they do by more than chance and by this part of the range of all means. */
const OF_RANGE = 0.1;
const RISK = 0.05;

/**
 * Where two lines part that agree elsewhere, as the ends of runs do between the two folds of a curve when one line begins
 * low and the other high. Differences are taken within pairs of runs with the same luck. Lines that differ everywhere are
 * two lines, and no fold.
 */
export function partingsOf(first: LineRuns, second: LineRuns, { range, steps }: Background): Parting[] {
  if ((first[0]?.length ?? 0) < 2 || !(range > 0)) return [];
  const pairs = first.map((runs, k) => runs.map((value, r) => second[k][r] - value));
  const stretches: Parting[] = [];
  pairs.forEach((differences, k) => {
    const { mean: size, half } = meanInterval(differences);
    const strict = meanInterval(differences, RISK / steps).half ?? 0;
    if (Math.abs(size) <= strict || Math.abs(size) < OF_RANGE * range) return;
    const before = stretches.at(-1);
    const goesOn = before !== undefined && before.to === k - 1 && before.size > 0 === size > 0;
    const widest = goesOn && Math.abs(before.size) > Math.abs(size) ? before : { size, half: half ?? 0 };
    if (goesOn) stretches.pop();
    stretches.push({ from: goesOn ? before.from : k, to: k, size: widest.size, half: widest.half });
  });
  return stretches.some(({ from, to }) => from === 0 && to === pairs.length - 1) ? [] : stretches;
}

/** The greatest less the least of the means of lines. */
export function rangeOfMeans(lines: readonly LineRuns[]): number {
  const means = lines.flatMap((line) => line.map((runs) => mean(runs as number[])));
  return Math.max(...means) - Math.min(...means);
}
