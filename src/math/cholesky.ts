/** A matrix as its rows. */
export type Matrix = readonly (readonly number[])[];

/** Share of a diagonal element that must be left as pivot; less means that a column repeats the others. */
const SMALLEST_PIVOT = 1e-12;

/**
 * The lower triangle L with L L' equal to a symmetric matrix, after Cholesky; null when the matrix is not positive
 * definite, or so nearly singular that its inverse would be rounding error.
 */
export function cholesky(matrix: Matrix): number[][] | null {
  const lower = matrix.map((row) => row.map(() => 0));
  for (let j = 0; j < matrix.length; j++) {
    const pivot = matrix[j][j] - partialDot(lower[j], lower[j], j);
    if (!(pivot > SMALLEST_PIVOT * matrix[j][j])) return null;
    lower[j][j] = Math.sqrt(pivot);
    for (let i = j + 1; i < matrix.length; i++)
      lower[i][j] = (matrix[i][j] - partialDot(lower[i], lower[j], j)) / lower[j][j];
  }
  return lower;
}

/** Solves L L' x = b. */
export function solveCholesky(lower: Matrix, b: readonly number[]): number[] {
  const n = lower.length;
  const x = [...b];
  for (let i = 0; i < n; i++) x[i] = (x[i] - partialDot(lower[i], x, i)) / lower[i][i];
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] -= lower[k][i] * x[k];
    x[i] /= lower[i][i];
  }
  return x;
}

/** Inverse of a symmetric positive definite matrix; null where `cholesky` is. */
export function inverseOf(matrix: Matrix): number[][] | null {
  const lower = cholesky(matrix);
  if (!lower) return null;
  return matrix.map((_, i) =>
    solveCholesky(
      lower,
      matrix.map((_, j) => (i === j ? 1 : 0)),
    ),
  );
}

/** b' A^-1 b for a symmetric positive definite A; null where `cholesky` is. */
export function quadraticForm(matrix: Matrix, b: readonly number[]): number | null {
  const lower = cholesky(matrix);
  return lower && partialDot(b, solveCholesky(lower, b), b.length);
}

/** Sum of the first `length` products. */
function partialDot(a: readonly number[], b: readonly number[], length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += a[k] * b[k];
  return sum;
}
