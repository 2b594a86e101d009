import { observedOf } from "../scenario/observed.js";
import type { Scenario } from "../scenario/scenario.js";
import { unitOf } from "../scenario/units.js";

/** A province whose observed plan is early or late beside the simulated ones. */
export interface Surprise {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly how: "later" | "sooner";
}

/** Probability, in each tail, below which an observed day counts as a surprise. */
const TAIL = 0.1;

/** Observed plans outside the simulated 80% interval; `daysOf` gives a province's days in all runs, Infinity = none. */
export function surprisesOf(
  scenario: Scenario,
  localities: readonly { readonly id: string }[],
  daysOf: (province: number) => readonly number[],
): Surprise[] {
  const observed = observedOf(scenario);
  return localities.flatMap(({ id }, i) => {
    const row = observed.get(id);
    const place = unitOf(scenario, id);
    if (!row || !place) return [];
    const days = daysOf(i);
    const day = row.day ?? Number.POSITIVE_INFINITY;
    const sooner = days.filter((each) => each < day).length / days.length;
    const later = days.filter((each) => each > day).length / days.length;
    const how =
      later <= TAIL && sooner > 0.5 ? "later" : sooner <= TAIL && later > 0.5 ? "sooner" : undefined;
    return how ? [{ id, en: place.en, zh: place.zhShort, how }] : [];
  });
}
