import type { Model } from "../../engine/model.js";
import { together } from "../../engine/together.js";
import { Attribution } from "../../model/attribution.js";
import type { Inputs } from "../../model/inputs.js";
import { draftDays } from "../../model/mechanisms/drafting.js";
import { decidedDay, publishedDay } from "../../model/mechanisms/publication.js";
import { censored, type Dates } from "./but-for.js";
import { clocksOf } from "./clock.js";
import { HazardCourse } from "./hazard-course.js";

/** A rival, and its share of the exposure to rivals' plans. */
export interface Leader {
  readonly id: string;
  readonly share: number;
}

/** A run of which one province is told in full. */
export interface FirstRun {
  readonly seed: number;
  /** Accumulated hazard at which the province decides. */
  readonly clock: number;
  /** Days of decision and publication; Infinity = not by the end. */
  readonly decided: number;
  readonly published: number;
  /** Days of drafting that luck has in store, also for a plan that is never decided. */
  readonly draft: number;
  readonly course: HazardCourse;
  /** Share of each cause in the hazard on the day of the decision; null without one. */
  readonly share: readonly number[] | null;
  /** Whose plan weighed most when the province decided; null if nobody's was out. */
  readonly leader: Leader | null;
}

/** What was seen of one province in many runs. */
export interface WatchedRuns {
  readonly causes: readonly string[];
  readonly first: FirstRun;
  readonly dates: Dates;
  /** Clock of the province in each run. */
  readonly clocks: Float64Array;
  /** Shares of the causes in the hazard of the decision, of each run that has one. */
  readonly onTheDay: readonly (readonly number[])[];
  /** The same of the hazard accumulated until then. */
  readonly accumulated: readonly (readonly number[])[];
}

/** Runs a model for these seeds and watches one province; in the first run, step by step. */
export function watchRuns(
  model: Model<Inputs>,
  province: number,
  seeds: readonly number[],
  onRun: () => void = () => {},
): WatchedRuns {
  const { world } = model;
  const attribution = new Attribution(world);
  const course = new HazardCourse(world, province);
  const at = (columns: readonly Float64Array[]) => columns.map((values) => values[province]);
  const dates = { decided: new Float64Array(seeds.length), published: new Float64Array(seeds.length) };
  const onTheDay: number[][] = [];
  const accumulated: number[][] = [];
  const firsts: FirstRun[] = [];
  seeds.forEach((seed, run) => {
    model.run(seed, 0, run === 0 ? together([attribution, course]) : attribution);
    const decided = censored(world.column(decidedDay)[province], world.grid.until);
    const published = censored(world.column(publishedDay)[province], world.grid.until);
    dates.decided[run] = decided;
    dates.published[run] = published;
    if (Number.isFinite(decided)) {
      onTheDay.push(at(attribution.share));
      accumulated.push(shares(at(attribution.accumulated)));
    }
    if (run === 0)
      firsts.push({ seed, decided, published, course, ...detailsOf(model, attribution, province, seed) });
    onRun();
  });
  const clocks = Float64Array.from(seeds, (seed) => clocksOf(world.inputs.localities, seed)[province]);
  return { causes: attribution.causes, first: firsts[0], dates, clocks, onTheDay, accumulated };
}

function detailsOf({ world }: Model<Inputs>, attribution: Attribution, province: number, seed: number) {
  const { localities } = world.inputs;
  const isDecided = world.column(decidedDay)[province] <= world.grid.until;
  const leader = attribution.leader[province];
  return {
    clock: clocksOf(localities, seed)[province],
    draft: world.column(draftDays)[province],
    share: isDecided ? attribution.share.map((values) => values[province]) : null,
    leader:
      isDecided && leader >= 0
        ? { id: localities[leader].id, share: attribution.leaderShare[province] }
        : null,
  };
}

function shares(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => (total > 0 ? value / total : 0));
}
