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
  #pending: SweepColumn[][] = [];

  constructor(experiment: Experiment) {
    this.#experiment = experiment;
  }

  /** Takes rows in, and gives the rows of the summary of the points that are over. */
  add(columns: readonly SweepColumn[]): Cell[][] {
    const points = columns[1].values as Float64Array;
    const rows: Cell[][] = [];
    for (let from = 0; from < points.length; ) {
      let to = from + 1;
      while (to < points.length && points[to] === points[from]) to += 1;
      if (this.#point() !== points[from]) rows.push(...this.rest());
      this.#pending.push(columns.map((column) => rowsOf(column, from, to)));
      from = to;
    }
    return rows;
  }

  /** The summary of the last point. */
  rest(): Cell[][] {
    const pieces = this.#pending;
    this.#pending = [];
    if (pieces.length === 0) return [];
    const [first] = pieces;
    const { design, outcomes } = this.#experiment;
    const point = (first[1].values as Float64Array)[0];
    const varied = design.points[point - 1].map(
      (value): Cell => (typeof value === "boolean" ? String(value) : value),
    );
    return outcomes.map((outcome, m) => {
      const at = first.length - outcomes.length + m;
      const values = pieces.flatMap((piece) => Array.from(piece[at].values as Float64Array));
      return [point, ...varied, columnName(outcome), ...figuresOf(values)];
    });
  }

  #point(): number | undefined {
    const values = this.#pending[0]?.[1].values as Float64Array | undefined;
    return values?.[0];
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
