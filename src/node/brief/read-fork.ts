import { alterations } from "../../experiments/fork/index.js";
import type { ComparisonResult, ForkedPast } from "../../report/brief/comparison/parts.js";
import type { Change } from "../../scenario/scenario.js";
import { readComparison } from "./read-comparison.js";
import { type ResultsManifest, refuse } from "./results-manifest.js";

/** A fork as its folder holds it: a comparison whose only difference of rules is a change. */
export function readFork(manifest: ResultsManifest): ComparisonResult {
  const result = readComparison(manifest);
  const [{ baseline, scenario, ...effect }] = result.effects;
  const { at, past } = forkIn(manifest);
  const change = scenario.scenario.changes.find(
    (each) => each.at === at && !baseline.scenario.changes.some((other) => isSame(each, other)),
  );
  if (change === undefined) return refuse(manifest.where, `fork: the fork has no change on ${at}`);
  const rules = alterations(baseline.scenario, change);
  return { ...result, effects: [{ ...effect, baseline, scenario, rules }], fork: { at, past } };
}

const isSame = ({ from: _, ...one }: Change, { from: __, ...other }: Change) =>
  JSON.stringify(one) === JSON.stringify(other);

function forkIn({ where, values }: ResultsManifest): { readonly at: string; readonly past: ForkedPast } {
  const { change, past } = (values.fork ?? {}) as {
    readonly change?: { readonly at?: unknown };
    readonly past?: Partial<ForkedPast>;
  };
  const { date, ...counts } = past ?? {};
  const { before, events, values: compared } = counts;
  const isWhole = [before, events, compared].every((each) => typeof each === "number");
  if (typeof change?.at !== "string" || typeof date !== "string" || !isWhole)
    return refuse(where, "fork: its change or its past is missing");
  return { at: change.at, past: past as ForkedPast };
}
