import type { ChainLength } from "../../analysis/samplers/index.js";
import { normal } from "../../math/normal.js";
import { openStream } from "../../math/random.js";
import { settingsOf, valuesAt } from "../calibration/index.js";
import type { Fitted } from "./fitted.js";
import { type RecoveredParameter, recovered } from "./recovered.js";
import { refit } from "./refit.js";
import { Simulator } from "./simulator.js";

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
