import { normal } from "../../math/normal.js";
import { openStream } from "../../math/random.js";
import { settingsOf, valuesAt } from "../calibration/index.js";
import type { History } from "../history-statistics/index.js";
import { drawsOf, type Fitted, type Settings } from "./fitted.js";
import { among, observedIn } from "./observed.js";
import { type CheckedStatistic, predictiveCheck } from "./predictive-check.js";
import { Simulator } from "./simulator.js";

const [POSTERIOR_SEED, PRIOR_SEED] = [1, 100_001];

/** Histories that a model simulates at these settings, one each, of the provinces that were observed. */
export function simulatedAt(fitted: Fitted, settings: readonly Settings[], firstSeed: number): History[] {
  const simulator = new Simulator(fitted.scenario);
  const { at } = observedIn(fitted);
  return settings.map((each, s) => among(simulator.draw(each, firstSeed + s), at));
}

/** The observed history among those that the fitted model simulates. */
export function posteriorCheck(fitted: Fitted, draws: number): CheckedStatistic[] {
  const { places, history } = observedIn(fitted);
  const simulated = simulatedAt(fitted, drawsOf(fitted, draws), POSTERIOR_SEED);
  return predictiveCheck(fitted.scenario, places, history, simulated);
}

/** The observed history among those that the model simulates before it has seen any data. */
export function priorCheck(fitted: Fitted, draws: number): CheckedStatistic[] {
  const { free, scenario } = fitted;
  const { places, history } = observedIn(fitted);
  const stream = openStream("assess/prior");
  const settings = Array.from({ length: draws }, () =>
    settingsOf(
      free,
      valuesAt(
        free,
        free.map(() => normal(stream)),
      ),
    ),
  );
  return predictiveCheck(scenario, places, history, simulatedAt(fitted, settings, PRIOR_SEED));
}
