import { type Gain, gainOf, ranked, type Scored, type Towards } from "./gain.js";
import type { SetValues } from "./trials.js";

/** One province tried beside those that have been chosen. */
export interface Tried extends Scored {
  readonly province: string;
  /** This set against the best of the step, in the same runs: how sure the choice is. */
  readonly behind: Gain;
}

/** One choice: all that could be added, the best first. */
export interface Step {
  readonly tried: readonly Tried[];
}

/**
 * Chooses k provinces one after another, each time the one that moves the mean outcome furthest beside those already
 * chosen. Every candidate is run in every step. The shortcut of lazy evaluation (CELF, Leskovec et al. 2007) is not
 * taken, because it is exact only where returns diminish (submodularity), and nothing here makes them: two pilots next
 * to each other may do more than the sum of each. For the same reason the result need not be the best set.
 *
 * Before each step it says which sets it is about to ask for, so that they can be run side by side.
 */
export function* choosing(
  candidates: readonly string[],
  k: number,
  values: SetValues,
  towards: Towards,
): Generator<readonly (readonly string[])[], Step[]> {
  const steps: Step[] = [];
  let chosen: readonly string[] = [];
  for (let step = 0; step < k; step++) {
    const left = candidates.filter((id) => !chosen.includes(id));
    yield left.map((id) => [...chosen, id]);
    const tried = stepOf(chosen, left, values, towards);
    steps.push({ tried });
    chosen = tried[0].pilots;
  }
  return steps;
}

/** The same at once, where values are at hand or made when they are asked for. */
export function greedy(
  candidates: readonly string[],
  k: number,
  values: SetValues,
  towards: Towards,
): Step[] {
  const steps = choosing(candidates, k, values, towards);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function stepOf(
  chosen: readonly string[],
  left: readonly string[],
  values: SetValues,
  towards: Towards,
): Tried[] {
  const sets = ranked(
    left.map((id) => [...chosen, id]),
    values,
    towards,
  );
  const best = values(sets[0].pilots);
  return sets.map((each) => ({
    ...each,
    province: each.pilots[chosen.length],
    behind: gainOf(values(each.pilots), best),
  }));
}
