import { experimentOf, type Plan } from "../../../experiments/sweep/plan.js";
import { InputError } from "../../../node/input-error.js";
import { isRecord } from "../../../report/picture-note/data-in-png.js";
import type { Order, Remade } from "./remake.js";
import { sampleOf } from "./rows.js";

/** Makes all runs of the sweep again of which there is a picture. */
export async function remakeSweep({ saved: { about, where } }: Order): Promise<Remade> {
  const { plan } = about;
  if (!isRecord(plan))
    throw new InputError(
      `${where}: the sweep has too many points for its pictures to hold them. Allowed: the results folder of the sweep; name that one.`,
    );
  const experiment = experimentOf(plan as unknown as Plan);
  const { resultHash } = sampleOf(experiment);
  const content = JSON.stringify({ resultHash });
  return { what: `all ${plan.runs} runs of ${experiment.id}`, files: [{ path: "manifest.json", content }] };
}
