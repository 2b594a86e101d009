import { type Moran, moran, moranPermutationP, type Weight } from "../../analysis/diffusion/index.js";
import { nelsonAalen, type SurvivalTime } from "../../analysis/survival/index.js";
import { openStream } from "../../math/random.js";
import { attempt } from "./regressions.js";
import type { Warning } from "./warnings.js";

/** Whether neighbours are alike in some respect. */
export interface Clustering extends Moran {
  readonly of: "event" | "time" | "residual";
  readonly n: number;
  /** Share of 999 shuffles with as much clustering. */
  readonly pShuffled: number;
}

const SHUFFLES = 999;

/**
 * Moran's I of having had the event at all, of its time among those that had it, and of the martingale residual (event
 * less cumulative hazard), which uses censored cases for what they are worth.
 */
export function clusteringOf(
  times: readonly SurvivalTime[],
  weight: Weight,
  warnings: Warning[],
): Clustering[] {
  const all = [...times.keys()];
  const had = all.filter((k) => times[k].event);
  const hazard = nelsonAalen(times);
  const expected = (time: number) => hazard.findLast((step) => step.time <= time)?.cumulativeHazard ?? 0;
  const tasks = [
    { of: "event", who: all, value: (k: number) => Number(times[k].event) },
    { of: "time", who: had, value: (k: number) => times[k].time },
    { of: "residual", who: all, value: (k: number) => Number(times[k].event) - expected(times[k].time) },
  ] as const;
  return tasks.flatMap(({ of, who, value }) => {
    const values = who.map(value);
    const among: Weight = (i, j) => weight(who[i], who[j]);
    return (
      attempt(
        `Moran (${of})`,
        () => ({
          of,
          n: who.length,
          ...moran(values, among),
          pShuffled: moranPermutationP(values, among, SHUFFLES, openStream(`diffusion moran ${of}`)),
        }),
        warnings,
      ) ?? []
    );
  });
}
