import { cholesky, type Matrix, solveCholesky } from "../../math/cholesky.js";

/** Coefficients of linear regressions of several responses on the same statistics. */
export interface Regression {
  /** One for each response. */
  readonly intercept: readonly number[];
  /** One row for each statistic, one column for each response. */
  readonly slopes: Matrix;
}

/** Share of the trace of the normal equations that is added where a statistic repeats others. */
const RIDGE = 1e-10;

/**
 * Weighted least squares of `responses` on a constant and `statistics`, one row for each run. Statistics are centred and
 * scaled before they are squared, so that their units do not cost digits; one that is constant gets slope 0.
 */
export function regress(responses: Matrix, statistics: Matrix, weights: readonly number[]): Regression {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const meanOf = (rows: Matrix, k: number) =>
    rows.reduce((total, row, i) => total + weights[i] * row[k], 0) / sum;
  const centres = statistics[0].map((_, s) => meanOf(statistics, s));
  const squared = (x: number) => x * x;
  const spans = centres.map((centre, s) =>
    Math.sqrt(statistics.reduce((total, row, i) => total + weights[i] * squared(row[s] - centre), 0)),
  );
  const scaled = statistics.map((row) => row.map((v, s) => (spans[s] > 0 ? (v - centres[s]) / spans[s] : 0)));
  const lower = factorOf(scaled, weights);
  const means = responses[0].map((_, r) => meanOf(responses, r));
  const columns = means.map((mean, r) => {
    const products = centres.map((_, s) =>
      scaled.reduce((total, row, i) => total + weights[i] * row[s] * (responses[i][r] - mean), 0),
    );
    return solveCholesky(lower, products).map((v, s) => (spans[s] > 0 ? v / spans[s] : 0));
  });
  return {
    intercept: means.map((mean, r) => mean - columns[r].reduce((total, v, s) => total + v * centres[s], 0)),
    slopes: centres.map((_, s) => columns.map((column) => column[s])),
  };
}

/** Fitted values of a regression at one row of statistics: the semi-automatic summaries of Fearnhead & Prangle (2012). */
export function fittedAt({ intercept, slopes }: Regression, statistics: readonly number[]): number[] {
  return intercept.map((constant, r) => statistics.reduce((sum, v, s) => sum + v * slopes[s][r], constant));
}

/**
 * Local-linear adjustment (Beaumont, Zhang & Balding 2002): moves each draw to where the regression on the statistics
 * says it would have been, had the simulation hit the observed statistics.
 */
export function adjusted(
  draws: Matrix,
  statistics: Matrix,
  observed: readonly number[],
  weights: readonly number[],
): number[][] {
  const { slopes } = regress(draws, statistics, weights);
  return draws.map((draw, i) =>
    draw.map((value, r) =>
      observed.reduce((moved, goal, s) => moved - (statistics[i][s] - goal) * slopes[s][r], value),
    ),
  );
}

/** Epanechnikov's weights 1 - (d/h)^2 of draws at these distances; 0 from h on. */
export function epanechnikov(distances: readonly number[], h: number): number[] {
  return distances.map((d) => (d < h ? 1 - (d / h) * (d / h) : 0));
}

/** Cholesky factor of the normal equations, with as little of a ridge as makes it exist. */
function factorOf(scaled: Matrix, weights: readonly number[]): Matrix {
  const axes = scaled[0].map((_, s) => s);
  const products = axes.map((a) =>
    axes.map((b) => scaled.reduce((sum, row, i) => sum + weights[i] * row[a] * row[b], 0)),
  );
  for (let ridge = 0; ; ridge = ridge === 0 ? RIDGE : ridge * 10) {
    const lower = cholesky(
      products.map((row, a) => row.map((v, b) => (a === b ? v + ridge + (v > 0 ? 0 : 1) : v))),
    );
    if (lower) return lower;
  }
}
