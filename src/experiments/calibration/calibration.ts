import type { ProvinceHistory } from "../../model/likelihood/history.js";
import type { Scenario, Words } from "../../scenario/scenario.js";
import type { Effort } from "./effort.js";
import type { FreeParameter } from "./space.js";

/** A calibration with nothing left open. Plain data, so that files and threads can hold it. */
export interface Calibration {
  readonly id: string;
  readonly title: Words;
  readonly question: Words | null;
  readonly aim: Aim;
  readonly free: readonly FreeParameter[];
  /** The data under each reading that is fitted, at least one, the main one first. */
  readonly readings: readonly DataReading[];
  /** All random numbers come from streams whose names begin with it. */
  readonly seed: number;
}

/** What the sampler climbs towards, and how much work that may be. */
export type Aim =
  | { readonly target: "exact"; readonly sizes: Effort }
  | { readonly target: "abc"; readonly sizes: AbcSizes };

/** How much work approximate Bayesian computation does. */
export interface AbcSizes {
  /** Particles of each generation. */
  readonly particles: number;
  /** Runs from the prior by which statistics are weighed. */
  readonly pilot: number;
  /** Share of a generation's distances that becomes the next threshold. */
  readonly quantile: number;
  /** Share of accepted proposals below which it ends. */
  readonly leastAcceptance: number;
}

/** Enough for intervals that a larger effort would move by a few hundredths of their width. */
export const USUAL_ABC: AbcSizes = { particles: 2000, pilot: 20_000, quantile: 0.5, leastAcceptance: 0.02 };

/** One way to read the data: the scenario that is fitted under it, fixed values laid in, and what it is fitted to. */
export interface DataReading {
  /** As in `beijing=pilot-zone`; `main` where nothing but the scenario says how to read. */
  readonly name: string;
  readonly scenario: Scenario;
  /** One entry for each province of the scenario. */
  readonly history: readonly ProvinceHistory[];
}

/** What the names of all random numbers of a fit begin with. */
export function streamOf({ seed }: Pick<Calibration, "seed">, { name }: DataReading): string {
  return `calibration/${seed}/${name}`;
}

/** Share of the work that a first look takes, and the fewest particles and draws that can be told anything from. */
const [QUICK, FEWEST] = [0.1, 100];

/** The same calibration with a tenth of the work. */
export function quickened(calibration: Calibration): Calibration {
  const { aim } = calibration;
  const less = (size: number) => Math.max(FEWEST, Math.round(QUICK * size));
  if (aim.target === "abc") {
    const { particles, pilot, ...rest } = aim.sizes;
    return {
      ...calibration,
      aim: { ...aim, sizes: { ...rest, particles: less(particles), pilot: less(pilot) } },
    };
  }
  const { particles, chains, chain } = aim.sizes;
  const shorter = { warmUp: less(chain.warmUp), draws: less(chain.draws), thin: chain.thin };
  return { ...calibration, aim: { ...aim, sizes: { particles: less(particles), chains, chain: shorter } } };
}
