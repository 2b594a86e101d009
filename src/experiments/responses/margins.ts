import { ascending, quantilesOf } from "../../analysis/quantile.js";
import { byRank, byValue, type Classes } from "../../analysis/sensitivity/classes.js";
import { studentQuantile } from "../../analysis/student.js";
import type { Scenario } from "../../scenario/scenario.js";
import { blockSize, type Design, isDrawn, numberOf } from "../designs/index.js";
import type { Level } from "./level.js";
import { type Side, sideOf } from "./side.js";

/** An outcome over one factor, whatever the others are. */
export interface Margin {
  /** The factor; where it has too many values, those stand for stretches of equally many points. */
  readonly side: Side;
  readonly levels: readonly Level[];
}

/** So many values are kept apart; more are put together in so many stretches, of no fewer points than this each. */
const MOST_VALUES = 24;
const STRETCHES = 12;
const LEAST_POINTS = 20;

/** The margins of an outcome, `y[run]` in the order of the runs, over each factor of a design. */
export function marginsOf(design: Design, scenario: Scenario, y: ArrayLike<number>): Margin[] {
  return design.factors.map((factor, f) => {
    const x = design.points.map((point) => numberOf(factor, point[f]));
    const side = sideOf(design, scenario, f);
    const apart = byValue(x, MOST_VALUES);
    const classes = apart ?? byRank(x, stretchesOf(x.length));
    const middle = (rows: readonly number[]) => rows.reduce((sum, row) => sum + x[row], 0) / rows.length;
    return {
      side:
        apart === undefined ? { ...side, values: classes.map(middle) } : inOrderOf(design, f, side, apart),
      levels: classes.map((points) => marginal(design, points, y)),
    };
  });
}

function stretchesOf(points: number): number {
  return Math.max(3, Math.min(STRETCHES, Math.floor(points / LEAST_POINTS)));
}

/** The values of a side in the order of classes of points. */
function inOrderOf({ points }: Design, f: number, side: Side, classes: Classes): Side {
  return { ...side, values: classes.map(([first]) => points[first][f]) };
}

function marginal(design: Design, points: readonly number[], y: ArrayLike<number>): Level {
  const { replicates } = design;
  const values = new Float64Array(points.length * replicates);
  points.forEach((point, k) => {
    for (let r = 0; r < replicates; r++) values[k * replicates + r] = y[point * replicates + r];
  });
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [q10, q90] = quantilesOf(ascending(values), [0.1, 0.9]) as [number, number];
  return { runs: values.length, mean, half: halfOf(design, points, values, mean), q10, q90 };
}

/**
 * Half of a 95% interval. Where points were listed, chance alone could have been another: runs with the same luck move
 * together. Where they were drawn, other ones could have been: what was drawn together moves together; common luck comes
 * on top, so that the sum of the two is rather too wide than too narrow.
 */
function halfOf(
  design: Design,
  points: readonly number[],
  values: Float64Array,
  mean: number,
): number | null {
  const { replicates, commonRandomNumbers } = design;
  const size = blockSize(design);
  const byLuck = () => clustered(values, mean, (k) => k % replicates);
  const byDraw = () => clustered(values, mean, (k) => Math.floor(points[Math.floor(k / replicates)] / size));
  if (!isDrawn(design)) return halfFrom(byLuck());
  const [drawn, luck] = [byDraw(), commonRandomNumbers ? byLuck() : null];
  if (drawn === null || luck === null) return halfFrom(drawn);
  return Math.sqrt((halfFrom(drawn) ?? 0) ** 2 + (halfFrom(luck) ?? 0) ** 2);
}

interface Clustered {
  readonly variance: number;
  readonly blocks: number;
}

/** Variance of a mean of values of which those of one block move together; null of a single block. */
function clustered(values: Float64Array, mean: number, blockOf: (k: number) => number): Clustered | null {
  const sums = new Map<number, number>();
  values.forEach((value, k) => {
    const block = blockOf(k);
    sums.set(block, (sums.get(block) ?? 0) + value - mean);
  });
  const blocks = sums.size;
  if (blocks < 2) return null;
  const squares = [...sums.values()].reduce((sum, each) => sum + each * each, 0);
  return { variance: ((blocks / (blocks - 1)) * squares) / (values.length * values.length), blocks };
}

function halfFrom(clustered: Clustered | null): number | null {
  return clustered && studentQuantile(0.975, clustered.blocks - 1) * Math.sqrt(clustered.variance);
}
