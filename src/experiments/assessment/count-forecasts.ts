import { breadthLaw, countLaw } from "../../model/likelihood/counts.js";
import { categories } from "../../model/mechanisms/instruments.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Fitted, Settings } from "./fitted.js";
import { type ForwardRun, forwardRuns } from "./forward.js";
import type { LeftOutPosterior } from "./left-out.js";

/** Probabilities of each number of policies, and of each breadth, of a province. */
export interface CountForecast {
  readonly policies: readonly number[];
  readonly breadth: readonly number[];
}

/** More policies than this have no probability worth a place. */
const MOST_POLICIES = 200;

/**
 * What the posteriors without a province say of its policies and instruments beforehand: forward runs draw the day of its
 * plan, and the counts that follow are averaged by their law.
 */
export function leftOutCounts(
  { scenario }: Fitted,
  posteriors: readonly LeftOutPosterior[],
): CountForecast[] {
  const runs = new Map<readonly Settings[], readonly ForwardRun[]>();
  const breadths = breadthsOf(scenario);
  return posteriors.map(({ province, draws, weights }) => {
    if (!runs.has(draws)) runs.set(draws, forwardRuns(scenario, draws, FIRST_SEED));
    const policies = new Array<number>(MOST_POLICIES + 1).fill(0);
    const breadth = new Array<number>(categories.length + 1).fill(0);
    runs.get(draws)!.forEach(({ expected }, s) => {
      const laws = breadths(draws[s]);
      const evenness = valueAt(scenario, draws[s], "policies.evenness");
      countLaw(expected[province], evenness, MOST_POLICIES).forEach((share, n) => {
        policies[n] += weights[s] * share;
        for (let b = 0; b < breadth.length; b++) breadth[b] += weights[s] * share * (laws[n][b] ?? 0);
      });
    });
    return { policies, breadth };
  });
}

const FIRST_SEED = 500_001;

function valueAt({ params }: Scenario, settings: Settings, path: string): number {
  return settings[path] ?? params[path].value;
}

/** Laws of breadth after each number of policies; worked out anew only when the shares of categories change. */
function breadthsOf(scenario: Scenario): (settings: Settings) => readonly (readonly number[])[] {
  let known: readonly number[] = [];
  let laws: readonly (readonly number[])[] = [];
  return (settings) => {
    const shares = categories.map((category) => valueAt(scenario, settings, `instruments.${category}`));
    if (shares.some((share, c) => share !== known[c]))
      laws = Array.from({ length: MOST_POLICIES + 1 }, (_, n) => breadthLaw(n, shares));
    known = shares;
    return laws;
  };
}
