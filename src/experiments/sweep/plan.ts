import { type Design, makeDesign } from "../designs/index.js";
import { type Experiment, runsOf } from "./experiment.js";

/** Version of the layout of plans and of chunks. */
export const PLAN_SCHEMA = 1;

/** An experiment cut into chunks, as a file keeps it: enough for anybody with this version to make any chunk of it. */
export interface Plan {
  readonly schema: typeof PLAN_SCHEMA;
  /** Version of the program, without which nothing would be the same to the bit, and SHA-256 of its data. */
  readonly version: string;
  readonly dataHash: string;
  readonly experiment: Omit<Experiment, "design">;
  readonly design: KeptDesign;
  readonly runs: number;
  readonly chunkRuns: number;
}

/** A design without its points where these can be made again from the rest. */
export type KeptDesign = Omit<Design, "points"> & { readonly points: Design["points"] | null };

/** What a plan is made by. */
export interface Maker {
  readonly version: string;
  readonly dataHash: string;
}

/** Cuts an experiment. */
export function planOf(experiment: Experiment, chunkRuns: number, { version, dataHash }: Maker): Plan {
  const { id, title, scenario, outcomes, design } = experiment;
  return {
    schema: PLAN_SCHEMA,
    ...{ version, dataHash, experiment: { id, title, scenario, outcomes }, design: kept(design) },
    runs: runsOf(experiment),
    chunkRuns,
  };
}

/** The experiment of a plan. */
export function experimentOf({ experiment, design }: Plan): Experiment {
  return { ...experiment, design: restored(design) };
}

/** The best of many Latin hypercubes takes time to find, and a list that has grown has an order of its own. */
function kept(design: Design): KeptDesign {
  const { generator, factors, replicates, seed, commonRandomNumbers, hash, points } = design;
  const head = { generator, factors, replicates, seed, commonRandomNumbers, hash };
  const isQuick = generator.kind !== "latin-hypercube";
  return { ...head, points: isQuick && made(design).hash === hash ? null : points };
}

function restored(design: KeptDesign): Design {
  return design.points === null ? made(design) : { ...design, points: design.points };
}

function made({ factors, generator, replicates, seed, commonRandomNumbers }: Omit<Design, "points">): Design {
  return makeDesign(factors, generator, { replicates, seed, commonRandomNumbers });
}
