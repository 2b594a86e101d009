import { describe } from "../../analysis/moments.js";
import type { Cell } from "../../math/table.js";
import { columnName, type SweepColumn } from "./columns.js";
import type { Experiment } from "./experiment.js";
import { rowsOf } from "./row-groups.js";

/** Columns of the summary before and after those of the factors. */
const BEFORE = ["point"];
const AFTER = ["outcome", "n", "mean", "sd", "se", "q05", "q25", "q50", "q75", "q95"];

/** Names of the columns of a summary. */
export function summaryColumns({ design }: Experiment): string[] {
  return [...BEFORE, ...design.factors.map(({ path }) => path), ...AFTER];
}

/** Sums the runs of each point up, from rows that come in the order of the points; those of one point are held at a time. */
export class PointSummaries {
  readonly #experiment: Experiment;
  /** Number of the point whose runs are held, and its outcomes, in pieces. */
  #point = 0;
  #pending: SweepColumn[][] = [];

  constructor(experiment: Experiment) {
    this.#experiment = experiment;
  }

  /** Takes rows in, and gives the rows of the summary of the points that are over. */
  add(columns: readonly SweepColumn[]): Cell[][] {
    const points = columns[1].values as Float64Array;
    const outcomes = columns.slice(columns.length - this.#experiment.outcomes.length);
    const rows: Cell[][] = [];
    for (let from = 0; from < points.length; ) {
      let to = from + 1;
      while (to < points.length && points[to] === points[from]) to += 1;
      if (this.#point !== points[from]) rows.push(...this.rest());
      this.#point = points[from];
      this.#pending.push(outcomes.map((column) => rowsOf(column, from, to)));
      from = to;
    }
    return rows;
  }

  /** The summary of the last point. */
  rest(): Cell[][] {
    const pieces = this.#pending;
    this.#pending = [];
    if (pieces.length === 0) return [];
    const { design, outcomes } = this.#experiment;
    const varied = design.points[this.#point - 1].map(
      (value): Cell => (typeof value === "boolean" ? String(value) : value),
    );
    return outcomes.map((outcome, m) => {
      const values = pieces.flatMap((piece) => Array.from(piece[m].values as Float64Array));
      return [this.#point, ...varied, columnName(outcome), ...figuresOf(values)];
    });
  }
}

/** n, mean, standard deviation (of the sample), standard error of the mean, and quantiles. */
function figuresOf(values: readonly number[]): Cell[] {
  const { mean, sd, q05, q25, q50, q75, q95 } = describe(values);
  const n = values.length;
  return [
    n,
    mean,
    n > 1 ? sd : null,
    n > 1 && sd !== null ? sd / Math.sqrt(n) : null,
    q05,
    q25,
    q50,
    q75,
    q95,
  ];
}
