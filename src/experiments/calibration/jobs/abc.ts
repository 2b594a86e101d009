import {
  abcAscent,
  type PilotRun,
  type Population,
  type SimulatedTarget,
  sieveOf,
  sifted,
} from "../../../analysis/samplers/index.js";
import { type Nearer, nearer } from "../abc/nearer.js";
import type { AbcSizes } from "../calibration.js";
import { climbed } from "./collected.js";
import type { Job, Steps } from "./job.js";

/** What approximate Bayesian computation comes to. */
export interface AbcSample extends Nearer {
  readonly generations: readonly Population[];
}

/** Runs of a job. */
const BATCH = 500;

/** Runs from the prior weigh the statistics; then thresholds close in on the data; then draws are adjusted. */
export function* abcSteps(
  dimension: number,
  observed: readonly number[],
  sizes: AbcSizes,
  name: string,
): Steps<AbcSample> {
  const sieve = sieveOf(yield* pilotSteps(sizes.pilot));
  const target = sifted({ dimension, simulate: () => [] }, observed, sieve);
  const generations: Population[] = [];
  const last = yield* climbed(ascentOf(target, sizes, name), {
    batch: BATCH,
    job: (plan, from, to): Job => ({ kind: "abc", plan, sieve, from, to }),
    stage: ({ generation, threshold }) => ({
      name: "generation",
      generation,
      level: generation === 0 ? null : threshold,
    }),
    onGeneration: (population) => void generations.push(population),
  });
  return { generations, ...nearer(last, target.observed, name) };
}

/** Thresholds fall until few proposals come near enough. */
export function ascentOf(
  target: SimulatedTarget,
  { particles, quantile, leastAcceptance }: AbcSizes,
  name: string,
) {
  return abcAscent(target, particles, { goal: 0, quantile, leastAcceptance }, name);
}

function* pilotSteps(runs: number): Steps<readonly PilotRun[]> {
  const jobs: Job[] = [];
  for (let from = 0; from < runs; from += BATCH)
    jobs.push({ kind: "pilot", from, to: Math.min(from + BATCH, runs) });
  const stage = { name: "pilot", generation: 0, level: null } as const;
  return ((yield { stage, jobs }) as readonly (readonly PilotRun[])[]).flat();
}
