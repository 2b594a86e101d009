import { runFork } from "../../../experiments/fork/index.js";
import { InputError } from "../../../node/input-error.js";
import { savedScenarios } from "../../../node/saved-scenarios.js";
import { comparisonHash, comparisonTables } from "../../../report/compare/summary.js";
import { forkFiles } from "../../../report/fork/files.js";
import { forkSummary } from "../../../report/fork/summary.js";
import { isRecord } from "../../../report/picture-note/data-in-png.js";
import { resultHash } from "../../../report/result-hash.js";
import { hasCharts, type Order, type Remade } from "./remake.js";

/** Makes a fork again, its past too. */
export async function remakeFork(order: Order): Promise<Remade> {
  const { saved, language } = order;
  const [base, other] = savedScenarios(saved.text, saved.where);
  const change = other?.changes.find(({ from }) => from === other.id);
  if (change === undefined)
    throw new InputError(
      `${saved.where}: the scenarios hold no change of the fork. Allowed: the manifest of a fork as yardstick wrote it; take that one.`,
    );
  const forked = runFork(base, other, change);
  const tables = comparisonTables([forked.contrast]);
  const charts = hasCharts(order);
  const about = {
    version: order.circumstances.version,
    resultHash: comparisonHash(tables),
    folder: order.folder,
    charts,
  };
  const continued = { folder: savedFolder(saved.about), resultHash: resultHash(forked.contrast.baseline) };
  const summary = forkSummary(forked, continued, about);
  const wanted = { language, draw: charts ? () => [] : null, circumstances: order.circumstances };
  return { what: `2 x ${base.runs} runs`, files: forkFiles(forked, tables, summary, wanted) };
}

/** Where the run lay that was continued. */
function savedFolder({ fork }: Order["saved"]["about"]): string {
  return isRecord(fork) ? String(fork.saved) : "";
}
