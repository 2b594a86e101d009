import type { World } from "../engine/world.js";
import type { Attribution } from "../model/attribution.js";
import type { Inputs } from "../model/inputs.js";
import { tier } from "../model/mechanisms/ambition.js";
import { draftDays, tailoring } from "../model/mechanisms/drafting.js";
import { breadth, categories, openedDay } from "../model/mechanisms/instruments.js";
import { exposure } from "../model/mechanisms/peers.js";
import { intensity, policyCount } from "../model/mechanisms/policies.js";
import { decidedDay, publishedDay } from "../model/mechanisms/publication.js";
import { liberalisation } from "../model/mechanisms/race.js";
import { target } from "../model/mechanisms/targets.js";

/** What is kept of each province at the end of each run. */
const kept = {
  /** Day of the decision; Infinity = none by the end of the run. */
  decided: decidedDay,
  /** Day of publication: the time of adoption; Infinity = none by the end of the run. */
  published: publishedDay,
  draft: draftDays,
  tailoring,
  exposure,
  policies: policyCount,
  intensity,
  breadth,
  liberalisation,
  target,
  tier,
} as const;

export type Outcome = keyof typeof kept;

/** Outcomes of an ensemble: arrays of runs x provinces, run after run. */
export class Outcomes {
  readonly runs: number;
  readonly provinces: number;
  readonly values: Readonly<Record<Outcome, Float64Array>>;
  /** Day on which each category of instruments is first used, by category. */
  readonly opened: readonly Float64Array[];
  readonly causes: readonly string[];
  /** Share of each cause in the hazard of the decision, by cause. */
  readonly share: readonly Float64Array[];
  /** Hazard accumulated until the decision, or the end, by cause. */
  readonly accumulated: readonly Float64Array[];
  /** Index of the rival that weighed most when the province decided; -1 = none. */
  readonly leader: Int32Array;
  /** Share of that rival in the exposure to rivals' plans. */
  readonly leaderShare: Float64Array;

  constructor(runs: number, provinces: number, causes: readonly string[]) {
    const cells = () => new Float64Array(runs * provinces);
    this.runs = runs;
    this.provinces = provinces;
    this.values = Object.fromEntries(Object.keys(kept).map((name) => [name, cells()])) as Record<
      Outcome,
      Float64Array
    >;
    this.opened = categories.map(cells);
    this.causes = causes;
    this.share = causes.map(cells);
    this.accumulated = causes.map(cells);
    this.leader = new Int32Array(runs * provinces);
    this.leaderShare = cells();
  }

  /** Takes in a run that has just ended. What would happen after the last day has not happened. */
  take(run: number, world: World<Inputs>, attribution: Attribution): void {
    const at = run * this.provinces;
    const { until } = world.grid;
    for (const name of Object.keys(kept) as Outcome[]) this.values[name].set(world.column(kept[name]), at);
    categories.forEach((category, c) => {
      this.opened[c].set(world.column(openedDay[category]), at);
    });
    this.causes.forEach((_, k) => {
      this.share[k].set(attribution.share[k], at);
      this.accumulated[k].set(attribution.accumulated[k], at);
    });
    this.leader.set(attribution.leader, at);
    this.leaderShare.set(attribution.leaderShare, at);
    for (const days of [this.values.decided, this.values.published, ...this.opened])
      censor(days, at, this.provinces, until);
  }

  /** The values of one province in all runs. */
  ofProvince(values: ArrayLike<number>, province: number): number[] {
    return spaced(values, province, this.provinces, this.runs);
  }

  /** The values of all provinces in one run. */
  ofRun(values: ArrayLike<number>, run: number): number[] {
    return spaced(values, run * this.provinces, 1, this.provinces);
  }
}

function censor(days: Float64Array, at: number, length: number, until: number): void {
  for (let k = at; k < at + length; k++) if (days[k] > until) days[k] = Number.POSITIVE_INFINITY;
}

/** So many values, from one place on and then every `stride` places; a loop, since `Array.from` takes five times as long. */
function spaced(values: ArrayLike<number>, from: number, stride: number, count: number): number[] {
  const there: number[] = [];
  for (let k = 0; k < count; k++) there.push(values[from + k * stride]);
  return there;
}
