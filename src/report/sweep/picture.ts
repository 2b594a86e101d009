import {
  type Chart,
  type Frame,
  type SweepEdge,
  type SweepSide,
  type SweepStretch,
  sweepCurve,
  sweepMargins,
  sweepPlane,
} from "../../charts/index.js";
import type { Grid, Response, Side } from "../../experiments/responses/index.js";
import type { Experiment } from "../../experiments/sweep/experiment.js";
import { number } from "../explain/words.js";
import { factorName, outcomeWords, valueText } from "../factor-names.js";

/** Single runs are drawn as long as a point has no more of them. */
const MOST_RUNS = 60;

/** What every picture of one outcome of a sweep is asked for. */
interface Base extends Frame {
  readonly id: string;
  readonly outcome: string;
  readonly unit: string;
  readonly runs: number;
}

/** The picture of how one outcome answers to what an experiment varies. */
export function sweepPicture(
  { design }: Experiment,
  outcome: string,
  response: Response,
  frame: Frame,
): Chart {
  const { title, unit } = outcomeWords(outcome, frame.language);
  const base = { ...frame, id: `sweep-${outcome}`, outcome: title, unit, runs: design.replicates };
  switch (response.kind) {
    case "lines":
      return curveOf(response, base);
    case "plane":
      return planeOf(response, base);
    case "margins":
      return sweepMargins({
        ...{ ...base, points: design.points.length },
        panels: response.margins.map(({ side, levels }) => ({ side: shortened(sideOf(side, base)), levels })),
      });
  }
}

function sideOf({ path, values, isNumeric, own }: Side, { language }: Frame): SweepSide {
  const index = own === null ? -1 : values.indexOf(own);
  return {
    ...{ id: path, name: factorName(path, language) },
    texts: values.map((value) => valueText(value, language)),
    numbers: isNumeric ? values.map(Number) : null,
    own: isNumeric && own !== null ? Number(own) : index < 0 ? null : index,
  };
}

/** Numbers of a small panel, which often stand for stretches, with three digits. */
function shortened(side: SweepSide): SweepSide {
  return side.numbers === null ? side : { ...side, texts: side.numbers.map(number) };
}

function curveOf({ x, y, levels, runs, regimes }: Grid, base: Base): Chart {
  const { language } = base;
  const areDrawn = base.runs > 1 && base.runs <= MOST_RUNS;
  return sweepCurve({
    ...{ ...base, x: sideOf(x, base), by: y && factorName(y.path, language) },
    lines: levels.map((own, line) => ({
      ...{ id: y === null ? "" : String(y.values[line]), levels: own },
      name: y === null ? "" : `${factorName(y.path, language)} ${valueText(y.values[line], language)}`,
      runs: areDrawn ? runs[line] : [],
    })),
    stretches: stretchesOf(regimes),
    groups: regimes.splits.map(({ x: at, y: line, split }) => ({ line, at, means: [split.low, split.high] })),
  });
}

/** Stretches to be marked, each once, however many lines have it. */
function stretchesOf({ jumps, onsets, partings }: Grid["regimes"]): SweepStretch[] {
  const steps = (kind: "jump" | "onset", at: readonly number[]) =>
    [...new Set(at)].map((from) => ({ kind, from, to: from + 1 }));
  return [
    ...partings.map(({ from, to }) => ({ kind: "parting" as const, from, to })),
    ...steps("jump", jumps.map(({ jump }) => jump.at)), // biome-ignore format: a line
    ...steps("onset", onsets.map(({ onset }) => onset.at)), // biome-ignore format: a line
  ];
}

function planeOf({ x, y, levels, regimes }: Grid & { readonly y: Side }, base: Base): Chart {
  return sweepPlane({
    ...{ ...base, x: sideOf(x, base), y: sideOf(y, base), cells: levels },
    edges: edgesOf(regimes),
    groups: regimes.splits,
  });
}

function edgesOf({ jumps, onsets }: Grid["regimes"]): SweepEdge[] {
  const edge = (kind: SweepEdge["kind"], over: "x" | "y", line: number, at: number): SweepEdge =>
    over === "x" ? { kind, x: at, y: line, towards: "right" } : { kind, x: line, y: at, towards: "above" };
  return [
    ...onsets.map(({ over, line, onset }) => edge("onset", over, line, onset.at)),
    ...jumps.map(({ over, line, jump }) => edge("jump", over, line, jump.at)),
  ];
}
