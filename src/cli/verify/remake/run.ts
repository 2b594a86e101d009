import type { Ensemble, Keeping } from "../../../experiments/ensemble.js";
import { ensembleBy } from "../../../experiments/jobs/index.js";
import { savedScenario } from "../../../node/saved-scenarios.js";
import { withMaker } from "../../../node/threads/makers.js";
import { runFiles } from "../../../report/result-files.js";
import { resultHash } from "../../../report/result-hash.js";
import type { Scenario } from "../../../scenario/scenario.js";
import { hasCharts, type Order, type Remade } from "./remake.js";

/** Makes a run again. */
export async function remakeRun(order: Order): Promise<Remade> {
  const { text, where } = order.saved;
  return await runAgain(savedScenario(text, where), order);
}

/** Makes the runs of a scenario, with the tables that the list of files wants. */
export async function runAgain(scenario: Scenario, order: Omit<Order, "saved">): Promise<Remade> {
  const has = (ending: string) => order.files.some((path) => /^runs\./.test(path) && path.endsWith(ending));
  const wanted = {
    language: order.language,
    charts: hasCharts(order),
    everything: order.files.some((path) => path.startsWith("province_steps.")),
    formats: (["csv", "json"] as const).filter((format) => has(`.${format}`)),
    byteOrderMark: false,
    circumstances: order.circumstances,
  };
  const ensemble = await simulated(scenario, wanted.everything, order.threads);
  return {
    what: `all ${scenario.runs} runs of ${scenario.id}`,
    files: runFiles(ensemble, resultHash(ensemble), wanted, () => []),
  };
}

async function simulated(scenario: Scenario, full: boolean, threads?: number): Promise<Ensemble> {
  const keeping: Keeping = { closeness: full ? "every-province" : "spread", courses: true };
  return await withMaker(threads, (maker) => ensembleBy(maker, scenario, keeping));
}
