import {
  type Background,
  type Jump,
  jumpsOf,
  LEAST_RUNS,
  LEAST_VALUES,
  type LineRuns,
  type Onset,
  onsetsOf,
  type Parting,
  partingsOf,
  rangeOfMeans,
  type Split,
  splitOf,
  stepsOf,
} from "../../analysis/regimes/index.js";
import { meansOf } from "../sensitivity/point-means.js";
import type { Side } from "./side.js";

/** Where an outcome changes its regime over one factor or two, as far as the runs can tell. */
export interface Regimes {
  /** Jumps along lines: over values of x, or over those of y; `line` is the number of the other's value. */
  readonly jumps: readonly { readonly over: "x" | "y"; readonly line: number; readonly jump: Jump }[];
  /** Steps in which an outcome leaves its rest, but for those in or beside which it jumps. */
  readonly onsets: readonly { readonly over: "x" | "y"; readonly line: number; readonly onset: Onset }[];
  /** Points whose runs end in two groups, by the numbers of their values. */
  readonly splits: readonly { readonly x: number; readonly y: number; readonly split: Split }[];
  /** Stretches of x over which the first and the last line part. */
  readonly partings: readonly Parting[];
  /** The step with the greatest difference and its share of the range of all means; null if nothing differs. */
  readonly steepest: {
    readonly over: "x" | "y";
    readonly line: number;
    readonly at: number;
    readonly share: number;
  } | null;
  /** Whether steps could be judged, and whether groups of runs could be. */
  readonly judged: { readonly steps: boolean; readonly groups: boolean };
}

/** Runs over one or two sides, `[y][x][run]`. */
export type GridRuns = readonly LineRuns[];

/** Looks for changes of regime along every line of a grid; partings are looked for where `isLines`. */
export function regimesOf(runs: GridRuns, x: Side, y: Side | null, isLines: boolean): Regimes {
  const range = rangeOfMeans(runs);
  const lines = [
    ...linesOver("x", x, runs),
    ...(y === null || isLines ? [] : linesOver("y", y, turned(runs))),
  ];
  const steps = lines.reduce((sum, { runs: own }) => sum + stepsOf(own.length), 0);
  const spread = rangeOfRuns(runs);
  const n = runs[0][0].length;
  const changes = lines.map((line) => changesAlong(line, { range, steps }));
  return {
    jumps: changes.flatMap(({ jumps }) => jumps),
    onsets: changes.flatMap(({ onsets }) => onsets),
    splits: runs.flatMap((row, b) =>
      row.flatMap((values, a) => {
        const split = splitOf(values, spread);
        return split === null ? [] : [{ x: a, y: b, split }];
      }),
    ),
    partings:
      isLines && y !== null && x.isNumeric
        ? partingsOf(runs[0], runs[runs.length - 1], { range, steps: x.values.length })
        : [],
    steepest: steepestOf(lines, range),
    judged: {
      steps: n > 1 && lines.some(({ xs }) => xs.length >= LEAST_VALUES),
      groups: n >= LEAST_RUNS,
    },
  };
}

function rangeOfRuns(runs: GridRuns): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of runs.flat(2)) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return most - least;
}

interface Line {
  readonly over: "x" | "y";
  readonly line: number;
  readonly xs: readonly number[];
  readonly runs: LineRuns;
}

function changesAlong({ over, line, xs, runs }: Line, background: Background) {
  const jumps = jumpsOf(xs, runs, background);
  const onsets = onsetsOf(xs, runs, background).filter(({ at }) =>
    jumps.every((jump) => Math.abs(jump.at - at) > 1),
  );
  return {
    jumps: jumps.map((jump) => ({ over, line, jump })),
    onsets: onsets.map((onset) => ({ over, line, onset })),
  };
}

/** The lines over a side whose values have distances. */
function linesOver(over: "x" | "y", side: Side, runs: GridRuns): Line[] {
  if (!side.isNumeric) return [];
  return runs.map((own, line) => ({ over, line, xs: side.values.map(Number), runs: own }));
}

function turned(runs: GridRuns): LineRuns[] {
  return runs[0].map((_, a) => runs.map((row) => row[a]));
}

function steepestOf(lines: readonly Line[], range: number): Regimes["steepest"] {
  if (!(range > 0)) return null;
  const steps = lines.flatMap(({ over, line, runs }) => {
    const means = meansOf(runs);
    return means
      .slice(1)
      .map((value, at) => ({ over, line, at, share: Math.abs(value - means[at]) / range }));
  });
  return steps.reduce<Regimes["steepest"]>(
    (most, each) => (most === null || each.share > most.share ? each : most),
    null,
  );
}
