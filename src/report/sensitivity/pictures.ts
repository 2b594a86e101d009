import { type Estimate, halfWidth } from "../../analysis/sensitivity/index.js";
import {
  type Chart,
  type Frame,
  morrisPlot,
  sensitivityIndices,
  type TornadoStep,
  tornado,
} from "../../charts/index.js";
import type { Value } from "../../experiments/designs/index.js";
import type { Indices, LoneEffect, Sensitivity } from "../../experiments/sensitivity/index.js";
import { factorName, outcomeWords, valueText } from "../factor-names.js";

/** More rows than this do not fit on one picture; those that matter most are drawn. */
const MOST_ROWS = 30;

/** The picture of an analysis, the factors that matter most first; none if the outcome never changes. */
export function sensitivityPictures(sensitivity: Sensitivity, frame: Frame): Chart[] {
  const { findings, outcome } = sensitivity;
  const picture = pictureOf(sensitivity, findings, frame);
  return picture === undefined ? [] : [{ ...picture, id: `${picture.id}-${outcome}` }];
}

function pictureOf(sensitivity: Sensitivity, findings: Indices, frame: Frame): Chart | undefined {
  switch (findings.kind) {
    case "constant":
      return undefined;
    case "morris":
      return morrisPicture(sensitivity, findings, frame);
    case "one-at-a-time":
      return tornadoPicture(sensitivity, findings, frame);
    default:
      return indicesPicture(sensitivity, findings, frame);
  }
}

type Of<K extends Indices["kind"]> = Extract<Indices, { kind: K }>;

function morrisPicture({ outcome }: Sensitivity, { rows, trajectories }: Of<"morris">, frame: Frame): Chart {
  const { title, unit } = outcomeWords(outcome, frame.language);
  const points = first(rows, ({ muStar }) => muStar.value).map(({ name, mu, muStar, sigma }) => ({
    ...{ id: name, name: factorName(name, frame.language), muStar: ranged(muStar), mu, sigma },
  }));
  return morrisPlot({ ...frame, outcome: title, unit, trajectories, points });
}

function indicesPicture(
  { outcome, points, noise }: Sensitivity,
  findings: Of<"sobol"> | Of<"given">,
  frame: Frame,
): Chart {
  const { title } = outcomeWords(outcome, frame.language);
  const named = (id: string) => ({ id, name: factorName(id, frame.language) });
  if (findings.kind === "given") {
    const rows = first(findings.rows, (row) => row.first.value).map((row) => ({
      ...named(row.name),
      ...{ first: ranged(row.first), total: null, byChance: row.first.byChance },
    }));
    return sensitivityIndices({ ...frame, outcome: title, points, rows });
  }
  const { names, bases, indices, withoutChance } = findings;
  const byChance = withoutChance && noise ? noise.ofMean / indices.variance : null;
  const all = names.map((name, k) => ({
    ...named(name),
    ...{ first: ranged(indices.first[k]), total: ranged(indices.total[k]), byChance },
  }));
  const rows = first(all, ({ total }) => total.value);
  return sensitivityIndices({ ...frame, outcome: title, points: bases, rows });
}

function tornadoPicture(
  { outcome, replicates }: Sensitivity,
  { base, rows }: Of<"one-at-a-time">,
  frame: Frame,
): Chart {
  const { title, unit } = outcomeWords(outcome, frame.language);
  const drawn = first(rows, ({ swing }) => swing).map((row) => ({
    id: row.name,
    name: factorName(row.name, frame.language),
    steps: row.steps.map((step) => stepOf(row, step, frame)),
  }));
  return tornado({ ...frame, outcome: title, unit, base, runs: replicates, rows: drawn });
}

function stepOf({ base }: LoneEffect, step: LoneEffect["steps"][number], { language }: Frame): TornadoStep {
  const half = halfWidth(step.effect) ?? 0;
  const label = valueText(step.value, language);
  return {
    label,
    side: sideOf(step.value, base),
    value: step.mean,
    low: step.mean - half,
    high: step.mean + half,
  };
}

function sideOf(value: Value, base: Value): TornadoStep["side"] {
  if (typeof value !== "number" || typeof base !== "number") return "other";
  return value < base ? "below" : "above";
}

/** The rows with the largest numbers, the largest first. */
function first<T>(rows: readonly T[], of: (row: T) => number): T[] {
  return [...rows].sort((a, b) => of(b) - of(a)).slice(0, MOST_ROWS);
}

function ranged(estimate: Estimate): { value: number; low: number; high: number } {
  const half = halfWidth(estimate) ?? 0;
  return { value: estimate.value, low: estimate.value - half, high: estimate.value + half };
}
