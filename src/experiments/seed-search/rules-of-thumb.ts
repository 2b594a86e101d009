import { openStream } from "../../math/random.js";
import { shuffled } from "../../math/shuffled.js";
import type { Traits } from "../../model/inputs.js";
import { localitiesOf } from "../../scenario/localities.js";
import type { Scenario } from "../../scenario/scenario.js";

/** Ways to choose pilots without trying them. */
export const rules = ["enterprise", "university", "power"] as const satisfies readonly (keyof Traits)[];
export type Rule = (typeof rules)[number];

/** The k candidates with most of a trait; of equals those that the scenario lists first. */
export function strongest(
  rule: Rule,
  candidates: readonly string[],
  k: number,
  scenario: Scenario,
): string[] {
  const traits = new Map(localitiesOf(scenario).map(({ id, traits }) => [id, traits[rule]]));
  const of = (id: string) => traits.get(id) ?? Number.NEGATIVE_INFINITY;
  return candidates
    .map((id, place) => ({ id, place }))
    .sort((a, b) => of(b.id) - of(a.id) || a.place - b.place)
    .slice(0, k)
    .map(({ id }) => id);
}

/** Sets of k candidates drawn at random, independently, so that two may be alike; the same for the same seed. */
export function randomSets(candidates: readonly string[], k: number, sets: number, seed: number): string[][] {
  const stream = openStream(`${seed}/seed-search/random-sets`);
  return Array.from({ length: sets }, () => shuffled(candidates, stream).slice(0, k));
}
