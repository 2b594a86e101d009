import type { Scenario } from "../../scenario/scenario.js";
import { type Ensemble, type Keeping, openEnsemble, runEnsemble } from "../ensemble.js";
import type { RunSpan } from "../run-span.js";

type Numbers = Float64Array | Int32Array | Uint8Array;

/** What an ensemble keeps of some of its runs. Plain data: numbers alone. */
export interface EnsemblePart {
  /** Arrays with a stretch for each run, in one order. */
  readonly byRun: readonly Numbers[];
  /** The course of each province in each run, by column of the series; null where none is kept. */
  readonly full: readonly (Float64Array | null)[];
  /** Which sectors provinces promoted in the first of the runs; null where they choose none. */
  readonly choices: Uint8Array | null;
}

/** Makes some runs of an ensemble. Means over runs are left to who has them all. */
export function makePart(scenario: Scenario, keeping: Keeping, { from, to }: RunSpan): EnsemblePart {
  const closeness = keeping.closeness === "mean" ? "mean" : "every-province";
  const runs = { ...scenario, seed: scenario.seed + from, runs: to - from };
  const part = runEnsemble(runs, { ...keeping, closeness });
  return {
    byRun: arraysOf(part),
    full: part.series.courses.map(({ full }) => full),
    choices: part.choices?.course ?? null,
  };
}

/** Puts an ensemble together from its parts, which must come in the order of their runs: the same bits as in one go. */
export class EnsembleInParts {
  readonly #ensemble: Ensemble;
  readonly #arrays: readonly Numbers[];
  #runs = 0;

  constructor(scenario: Scenario, keeping: Keeping) {
    this.#ensemble = openEnsemble(scenario, keeping).ensemble;
    this.#arrays = arraysOf(this.#ensemble);
  }

  /** Takes the next so many runs in. */
  add({ byRun, full, choices }: EnsemblePart, runs: number): void {
    const { seeds, series } = this.#ensemble;
    this.#arrays.forEach((array, k) => {
      array.set(byRun[k], (this.#runs * array.length) / seeds.length);
    });
    series.takeFull(full, this.#runs);
    if (this.#runs === 0 && choices) this.#ensemble.choices?.course.set(choices);
    this.#runs += runs;
  }

  /** The ensemble, when all parts are in. */
  whole(): Ensemble {
    return this.#ensemble;
  }
}

/** Every array that has a stretch for each run, but for the courses of provinces; always in the same order. */
function arraysOf({ outcomes, series, measured, flows, choices, courses, byProvince }: Ensemble): Numbers[] {
  return [
    ...[...Object.values(outcomes.values), ...outcomes.opened, ...outcomes.share, ...outcomes.accumulated],
    ...[outcomes.leader, outcomes.leaderShare],
    ...series.courses.flatMap(({ mean, sd }) => [mean, sd]),
    ...[...measured.values, ...byProvince.values, ...(courses?.values ?? [])],
    ...(flows ? Object.values(flows.counts) : []),
    ...(choices ? [choices.final] : []),
  ];
}
