import type { Scenario } from "../../scenario/scenario.js";
import { type Maker, valuesBy } from "../jobs/index.js";
import type { Measure } from "../measures/index.js";
import { type Gain, gainOf, ranked, type Scored, type Towards } from "./gain.js";
import { choosing, type Step } from "./greedy.js";
import { type Rule, randomSets, rules, strongest } from "./rules-of-thumb.js";
import { choose, subsets } from "./subsets.js";
import { type SetValues, Trials } from "./trials.js";

/** What is asked: which k of the candidates move an outcome furthest. */
export interface Question {
  /** With as many runs as the search makes of each set; pilots are on, and the centre's own zones as they shall be. */
  readonly scenario: Scenario;
  readonly measure: Measure;
  /** Date on which pilots are named, `YYYY-MM-DD`. */
  readonly at: string;
  readonly candidates: readonly string[];
  readonly k: number;
  readonly towards: Towards;
  /** Runs with fresh seeds for each set that is told of. */
  readonly rescore: number;
  /** All sets of k are run if there are no more than so many. */
  readonly mostSets: number;
}

/** How a set came to be chosen. */
export type How = "greedy" | "exact" | Rule;

/** A set on seeds that had no part in choosing it, and on those that had. */
export interface Rescored {
  readonly how: How;
  readonly pilots: readonly string[];
  /** Effect on the seeds of the search; of a set chosen there it is flattered (the winner's curse). */
  readonly search: Gain;
  /** Effect on fresh seeds: the one to quote. */
  readonly fresh: Gain;
  /** What the greedy set does beyond this one, on fresh seeds. */
  readonly greedyBeyond: Gain;
}

/** Sets drawn at random, on fresh seeds. */
export interface RandomSets {
  readonly sets: readonly Scored[];
  /** Mean outcome over these sets in each run, against no pilots. */
  readonly together: Gain;
  /** The greedy set against that mean. */
  readonly greedyBeyond: Gain;
}

/** The answer, with all that was tried. */
export interface SeedSearch {
  readonly question: Question;
  readonly seeds: readonly number[];
  readonly freshSeeds: readonly number[];
  readonly steps: readonly Step[];
  /** Every set of k, the best first; null where there are too many. */
  readonly all: readonly Scored[] | null;
  readonly sets: readonly Rescored[];
  readonly random: RandomSets;
  /** Outcome in each run by set, first without any pilots; on the seeds of the search and on fresh ones. */
  readonly values: readonly {
    readonly how: How | "none";
    readonly search: Float64Array;
    readonly fresh: Float64Array;
  }[];
}

/** Random sets that are run beside the chosen ones. */
export const RANDOM_SETS = 20;

/** Sets of pilots that are run next, on the seeds of the search or on fresh ones. */
interface Needed {
  readonly on: "search" | "fresh";
  readonly sets: readonly (readonly string[])[];
}

/** Searches, and runs again what was found with seeds that the search has not seen. */
export function searchSeeds(question: Question, onRun: (done: number) => void = () => {}): SeedSearch {
  let done = 0;
  const trials = trialsOf(question, () => onRun(++done));
  const search = searching(question, trials);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

/** The same, whoever makes the runs; sets that do not depend on each other are run side by side. */
export async function searchSeedsBy(
  maker: Maker,
  question: Question,
  onRun: (done: number) => void = () => {},
): Promise<SeedSearch> {
  const trials = trialsOf(question);
  const search = searching(question, trials);
  let before = 0;
  for (let next = search.next(); ; next = search.next()) {
    if (next.done) return next.value;
    const { on, sets } = next.value;
    const missing = trials[on].missing(sets);
    const scenarios = missing.map(({ scenario }) => scenario);
    const values = await valuesBy(maker, scenarios, question.measure, (done) => onRun(before + done));
    for (const [k, { key }] of missing.entries()) trials[on].keep(key, values[k]);
    before += scenarios.reduce((sum, { runs }) => sum + runs, 0);
  }
}

function trialsOf(question: Question, onRun?: () => void): Record<Needed["on"], Trials> {
  const { scenario, rescore } = question;
  const fresh = { ...scenario, seed: scenario.seed + scenario.runs, runs: rescore };
  return {
    search: new Trials(question, onRun),
    fresh: new Trials({ ...question, scenario: fresh }, onRun),
  };
}

/** The search itself, which says what it needs before it asks for it. */
function* searching(question: Question, trials: Record<Needed["on"], Trials>): Generator<Needed, SeedSearch> {
  const { scenario, candidates, k, towards, mostSets } = question;
  const [search, fresh] = [trials.search.values, trials.fresh.values];
  yield { on: "search", sets: [[]] };
  const steps = yield* onSearch(choosing(candidates, k, search, towards));
  const winner = steps[k - 1].tried[0].pilots;
  const subsetsOf = choose(candidates.length, k) <= mostSets ? subsets(candidates, k) : null;
  const chosenBy = rules.map((how) => ({ how, pilots: strongest(how, candidates, k, scenario) }));
  yield { on: "search", sets: [...(subsetsOf ?? []), ...chosenBy.map(({ pilots }) => pilots)] };
  const all = subsetsOf && ranked(subsetsOf, search, towards);
  const chosen: { how: How; pilots: readonly string[] }[] = [
    { how: "greedy", pilots: winner },
    ...(all ? [{ how: "exact" as const, pilots: all[0].pilots }] : []),
    ...chosenBy,
  ];
  const drawn = randomSets(candidates, k, RANDOM_SETS, scenario.seed);
  yield { on: "fresh", sets: [[], ...chosen.map(({ pilots }) => pilots), ...drawn] };
  return {
    question,
    seeds: seedsFrom(scenario.seed, scenario.runs),
    freshSeeds: seedsFrom(scenario.seed + scenario.runs, question.rescore),
    ...{ steps, all, sets: chosen.map((each) => rescored(each, winner, search, fresh)) },
    random: randomly(drawn, winner, fresh, towards),
    values: [{ how: "none" as const, pilots: [] }, ...chosen].map(({ how, pilots }) => ({
      how,
      search: search(pilots),
      fresh: fresh(pilots),
    })),
  };
}

function* onSearch<T>(steps: Generator<Needed["sets"], T>): Generator<Needed, T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield { on: "search", sets: value };
  }
}

function seedsFrom(first: number, runs: number): number[] {
  return Array.from({ length: runs }, (_, run) => first + run);
}

function rescored(
  { how, pilots }: Pick<Rescored, "how" | "pilots">,
  winner: readonly string[],
  search: SetValues,
  fresh: SetValues,
): Rescored {
  return {
    ...{ how, pilots },
    search: gainOf(search(pilots), search([])),
    fresh: gainOf(fresh(pilots), fresh([])),
    greedyBeyond: gainOf(fresh(winner), fresh(pilots)),
  };
}

function randomly(
  drawn: readonly (readonly string[])[],
  winner: readonly string[],
  fresh: SetValues,
  towards: Towards,
): RandomSets {
  const values = drawn.map(fresh);
  const mean = fresh([]).map((_, run) => meanOver(values.map((each) => each[run])));
  return {
    sets: ranked(drawn, fresh, towards),
    together: gainOf(mean, fresh([])),
    greedyBeyond: gainOf(fresh(winner), mean),
  };
}

/** The mean; of numbers that are all the same exactly that number. */
function meanOver(values: readonly number[]): number {
  const [first] = values;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}

/** Runs that a search makes, or a few more: sets that turn out to be the same are run once. */
export function runsToSearch({ scenario, candidates, k, rescore, mostSets }: Question): number {
  const n = candidates.length;
  const tried = Array.from({ length: k }, (_, step) => n - step).reduce((sum, left) => sum + left, 0);
  const ways = choose(n, k);
  const searched = 1 + tried + (ways <= mostSets ? ways - (n - k + 1) : 0) + rules.length;
  return searched * scenario.runs + (1 + 2 + rules.length + RANDOM_SETS) * rescore;
}
