import type { Ascent, Collected, Population } from "../../../analysis/samplers/index.js";
import type { Job, Numbered, Stage, Steps } from "./job.js";

/** Proposals after which a generation gives up, for each particle wanted. */
const MOST_TRIES = 10_000;
/** A later round asks for so much more than what the acceptance so far calls for. */
const MARGIN = 1.1;

/** How a generation is asked for. */
export interface Asking<Plan> {
  /** Proposals of one job. */
  readonly batch: number;
  job(plan: Plan, from: number, to: number): Job;
  stage(plan: Plan): Stage;
  /** Hears of each generation. */
  onGeneration?(population: Population): void;
}

/** Climbs to the end, generation by generation, with proposals that others work out. */
export function* climbed<Plan>(ascent: Ascent<Plan>, asking: Asking<Plan>): Steps<Population> {
  let population: Population | null = null;
  for (;;) {
    const plan = ascent.plan(population);
    if (plan === null) break;
    const { accepted, tried } = yield* collected(ascent.particles, plan, asking);
    population = ascent.close(plan, accepted, tried);
    asking.onGeneration?.(population);
  }
  if (population === null) throw new RangeError("a sampler had nothing to climb");
  return population;
}

/**
 * The first n accepted proposals in the order of their numbers. What is asked for in a round follows from the rounds
 * before, never from who works how fast.
 */
function* collected<Plan>(n: number, plan: Plan, asking: Asking<Plan>): Steps<Collected> {
  const accepted: Numbered[] = [];
  let asked = 0;
  while (accepted.length < n) {
    if (asked >= MOST_TRIES * n) throw new RangeError(hopeless(accepted.length, asked));
    const upTo = nextEnd(n, accepted.length, asked, asking.batch);
    const jobs: Job[] = [];
    for (let from = asked; from < upTo; from += asking.batch)
      jobs.push(asking.job(plan, from, Math.min(from + asking.batch, upTo)));
    const results = (yield { stage: asking.stage(plan), jobs }) as readonly (readonly Numbered[])[];
    accepted.push(...results.flat());
    asked = upTo;
  }
  const first = accepted.slice(0, n);
  return { accepted: first.map(([, proposed]) => proposed), tried: first[n - 1][0] + 1 };
}

/** At first as many as are wanted, then as many as the acceptance so far calls for, at most tenfold. */
function nextEnd(n: number, accepted: number, asked: number, batch: number): number {
  if (asked === 0) return n;
  const rate = Math.max(accepted, 1) / asked;
  return asked + Math.min(9 * asked, Math.ceil((MARGIN * (n - accepted)) / rate / batch) * batch);
}

function hopeless(accepted: number, asked: number): string {
  return `only ${accepted} of ${asked} proposals were possible at all; the likelihood is zero, or the distance too large, almost everywhere under the prior`;
}
