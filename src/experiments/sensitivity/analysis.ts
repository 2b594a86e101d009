import type {
  GivenFirstOrder,
  MorrisIndex,
  NoiseShares,
  PawnIndex,
  SobolIndices,
} from "../../analysis/sensitivity/index.js";
import type { LoneEffect } from "./effects.js";

/** How an outcome depends on what a design varies. */
export interface Sensitivity {
  /** Name of the outcome. */
  readonly outcome: string;
  readonly points: number;
  readonly replicates: number;
  readonly seed: number;
  readonly commonRandomNumbers: boolean;
  /** Over all runs. */
  readonly mean: number;
  readonly sd: number;
  /** What part of the variance is chance; undefined of single runs, or if nothing varies. */
  readonly noise: NoiseShares | undefined;
  readonly findings: Indices;
}

/** The indices that the design is for; `constant` if the outcome never changes. */
export type Indices =
  | { readonly kind: "constant" }
  | { readonly kind: "morris"; readonly trajectories: number; readonly rows: readonly MorrisRow[] }
  | ({ readonly kind: "sobol" } & SobolFindings)
  | { readonly kind: "one-at-a-time"; readonly base: number; readonly rows: readonly LoneEffect[] }
  | { readonly kind: "given"; readonly rows: readonly GivenRow[] };

export interface MorrisRow extends MorrisIndex {
  readonly name: string;
}

export interface SobolFindings {
  readonly names: readonly string[];
  /** Number of base points. */
  readonly bases: number;
  readonly indices: SobolIndices;
  /** What is left of the indices when the variance that chance adds is taken away; null where it cannot be told. */
  readonly withoutChance: { readonly first: readonly number[]; readonly total: readonly number[] } | null;
}

/** One factor of any sample. */
export interface GivenRow {
  readonly name: string;
  readonly first: GivenFirstOrder;
  readonly pawn: PawnIndex;
  /** Median distance below which 95% of factors lie that do nothing. */
  readonly pawnByChance: number;
}
