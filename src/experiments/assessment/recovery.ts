import { ascending, quantilesOf } from "../../analysis/quantile.js";
import type { ChainLength } from "../../analysis/samplers/index.js";
import { rankOf } from "../../analysis/sbc/index.js";
import { normal } from "../../math/normal.js";
import { openStream } from "../../math/random.js";
import { settingsOf, valuesAt } from "../calibration/index.js";
import type { Fitted } from "./fitted.js";
import { refit } from "./refit.js";
import { Simulator } from "./simulator.js";

/** What a fit has made of one parameter whose true value is known; all on the scale on which the prior is standard normal. */
export interface RecoveredParameter {
  readonly truth: number;
  readonly mean: number;
  readonly q05: number;
  readonly q25: number;
  readonly q75: number;
  readonly q95: number;
  /** Rank of the truth among `RANKED` draws. */
  readonly rank: number;
}

/** Draws among which a truth is ranked. */
export const RANKED = 39;

const FIRST_SEED = 1_000_001;

/**
 * Draws parameters from the prior, simulates the provinces, fits them as the data were, and compares: for data sets `from`
 * to before `to`, one row each. A data set follows from its number alone.
 */
export function recover(
  fitted: Fitted,
  from: number,
  to: number,
  chain: ChainLength,
): RecoveredParameter[][] {
  const { scenario, history, free } = fitted;
  const simulator = new Simulator(scenario);
  const length = { ...chain, warmUp: free.length * chain.warmUp, thin: free.length * chain.thin };
  return Array.from({ length: to - from }, (_, k) => {
    const name = `assess/recovery/${from + k}`;
    const stream = openStream(name);
    const truths = free.map(() => normal(stream));
    const drawn = simulator.draw(settingsOf(free, valuesAt(free, truths)), FIRST_SEED + from + k);
    const data = simulator.observe(drawn, history);
    const { scores } = refit({ scenario, history: data, free }, length, name);
    return truths.map((truth, p) =>
      recovered(
        truth,
        scores.map((draw) => draw[p]),
      ),
    );
  });
}

function recovered(truth: number, draws: readonly number[]): RecoveredParameter {
  const [q05, q25, q75, q95] = quantilesOf(ascending(draws), [0.05, 0.25, 0.75, 0.95]).map(
    (each) => each ?? Number.NaN,
  );
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  const apart = Math.floor(draws.length / RANKED);
  const ranked = Array.from({ length: RANKED }, (_, k) => draws[k * apart]);
  return { truth, mean, q05, q25, q75, q95, rank: rankOf(truth, ranked) };
}
