import type { ChainLength } from "../../analysis/samplers/index.js";

/** How much work an exact fit does. */
export interface Effort {
  /** Particles of each generation of the tempered likelihood. */
  readonly particles: number;
  readonly chains: number;
  readonly chain: ChainLength;
}

/** Enough for effective sizes above 1,000 of five parameters. */
export const USUAL_EFFORT: Effort = {
  particles: 1000,
  chains: 4,
  chain: { warmUp: 500, draws: 1000, thin: 8 },
};
