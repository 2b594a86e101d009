import { evidenceAbout, posteriorMode } from "../../analysis/samplers/index.js";
import { normal } from "../../math/normal.js";
import { openStream } from "../../math/random.js";
import type { ProvinceHistory } from "../../model/likelihood/history.js";
import { freeParameter, settingsOf, valuesAt } from "../calibration/index.js";
import { withOverrides } from "../designs/index.js";
import { type Fitted, thinned } from "./fitted.js";
import { type Refit, targetOf } from "./refit.js";
import { Simulator } from "./simulator.js";

/** The two accounts of why plans spread: a signal that all hear, or that and rivals' plans. */
export const accounts = ["trend", "contagion"] as const;
export type Account = (typeof accounts)[number];

const PEERS = "peers.weight";

/** Both models of the days of plans: with everybody for himself, and with rivals watched; the free parameters that bear on plans. */
export function accountsOf({ scenario, history, free }: Fitted): Readonly<Record<Account, Refit>> {
  const plans = history.map(({ plan }): ProvinceHistory => ({ plan, policies: null, breadth: null }));
  const bearing = free.filter(({ path }) => path !== PEERS && !/^(policies|instruments)\./.test(path));
  const alone = withOverrides(scenario, { "mechanisms.peers": 0 });
  const watching = withOverrides(scenario, { "mechanisms.rivals": 1, "mechanisms.peers": 1 });
  return {
    trend: { scenario: alone, history: plans, free: bearing },
    contagion: { scenario: watching, history: plans, free: [...bearing, freeParameter(PEERS)] },
  };
}

/** Log of the probability of plans under a model, over that under the other: contagion over trend. */
export function logBayesFactor(
  models: Readonly<Record<Account, Refit>>,
  history: readonly ProvinceHistory[],
  draws: number,
  name: string,
): number {
  const [trend, contagion] = accounts.map((account) => {
    const target = targetOf({ ...models[account], history });
    return evidenceAbout(target, posteriorMode(target), draws, `${name}/${account}`).logEvidence;
  });
  return contagion - trend;
}

const FIRST_SEED = 2_000_001;

/**
 * Simulates plans from each account, with the posterior's parameters and, for contagion, a weight of rivals from its
 * prior, and asks which account the evidence prefers: for data sets `from` to before `to`, of which even ones are trends.
 */
export function tellApart(fitted: Fitted, from: number, to: number, draws: number): number[] {
  const models = accountsOf(fitted);
  const simulators = {
    trend: new Simulator(models.trend.scenario),
    contagion: new Simulator(models.contagion.scenario),
  };
  const plain = thinned(fitted.draws, Math.max(1, Math.min(fitted.draws.length, 997)));
  const peers = freeParameter(PEERS);
  return Array.from({ length: to - from }, (_, k) => {
    const d = from + k;
    const account = accounts[d % 2];
    const name = `assess/contagion/${d}`;
    const [weight] = valuesAt([peers], [normal(openStream(name))]);
    const settings = {
      ...settingsOf(fitted.free, plain[(d * 61) % plain.length]),
      ...(account === "contagion" ? { [PEERS]: weight } : {}),
    };
    const drawn = simulators[account].draw(settings, FIRST_SEED + d);
    const data = simulators[account].observe(drawn, models.trend.history);
    return logBayesFactor(models, data, draws, name);
  });
}
