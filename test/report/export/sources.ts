import { parse } from "csv-parse/sync";
import { runEnsemble } from "../../../src/experiments/ensemble.js";
import type { Exported, Refused } from "../../../src/report/export/exported.js";
import type { ObservedSource, RunSource } from "../../../src/report/export/source.js";
import { resultHash } from "../../../src/report/result-hash.js";
import type { Scenario } from "../../../src/scenario/scenario.js";
import { shipped } from "../../scenarios/shipped.js";

/** A few runs of a scenario as a source of exports. */
export function runsOf(scenario: Scenario, runs = 2): RunSource {
  const ensemble = runEnsemble({ ...scenario, runs }, { closeness: "every-province", courses: true });
  return { kind: "run", ensemble, resultHash: resultHash(ensemble), everything: true };
}

/** The published data, as the baseline reads them. */
export const observed: ObservedSource = { kind: "observed", scenario: shipped("baseline") };

/** An export that is not refused. */
export function granted(exported: Exported | Refused): Exported {
  if ("found" in exported) throw new Error(exported.found);
  return exported;
}

/** The text of a file of an export. */
export function textOf(exported: Exported | Refused, name: string): string {
  const content = granted(exported).files.find((file) => file.name === name)?.content;
  if (content === undefined || content instanceof Uint8Array) throw new Error(`${name} is no text`);
  return typeof content === "string" ? content : [...content].join("");
}

/** The rows of a CSV file of an export, each by the names of its columns. */
export function rowsOf(exported: Exported | Refused, name: string): Record<string, string>[] {
  return parse(textOf(exported, name), { columns: true });
}
