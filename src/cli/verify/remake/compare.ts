import { comparisonBy, contrastsOf } from "../../../experiments/compare/index.js";
import { InputError } from "../../../node/input-error.js";
import { savedScenarios } from "../../../node/saved-scenarios.js";
import { withMaker } from "../../../node/threads/makers.js";
import { comparisonFiles } from "../../../report/compare/files.js";
import { comparisonHash, comparisonSummary, comparisonTables } from "../../../report/compare/summary.js";
import { isRecord } from "../../../report/picture-note/data-in-png.js";
import type { Scenario } from "../../../scenario/scenario.js";
import { posteriorFor } from "../../posterior.js";
import { hasCharts, type Order, type Remade } from "./remake.js";

/** Makes a comparison again. */
export async function remakeComparison(order: Order): Promise<Remade> {
  const scenarios = savedScenarios(order.saved.text, order.saved.where);
  const drawn = drawnFor(scenarios, order);
  const compared = await withMaker(order.threads, (maker) =>
    comparisonBy(maker, scenarios, () => {}, drawn?.parameters),
  );
  const contrasts = contrastsOf(compared);
  const tables = comparisonTables(contrasts, drawn !== undefined);
  const charts = hasCharts(order);
  const summary = comparisonSummary(contrasts, {
    ...{
      version: order.circumstances.version,
      resultHash: comparisonHash(tables),
      folder: order.folder,
      charts,
    },
    ...(drawn && { posterior: drawn.source }),
  });
  const { language } = order;
  const wanted = { language, draw: charts ? () => [] : null, circumstances: order.circumstances };
  return {
    what: `${scenarios.length} scenarios x ${scenarios[0].runs} runs`,
    files: comparisonFiles(contrasts, tables, summary, wanted),
  };
}

/** Parameters from the fit that was used, which must still be there. */
function drawnFor(scenarios: readonly Scenario[], { saved, fit }: Order) {
  const { posterior } = saved.about;
  if (!isRecord(posterior)) return undefined;
  const folder = fit ?? String(posterior.folder);
  const drawn = posteriorFor(scenarios, folder);
  if (drawn.source.fit === posterior.fit)
    return { ...drawn, source: { ...drawn.source, folder: String(posterior.folder) } };
  throw new InputError(
    `${folder}: not the fit from which ${saved.where} was made (sha256 ${String(posterior.fit)}). Allowed: that fit; name its folder with --fit.`,
  );
}
