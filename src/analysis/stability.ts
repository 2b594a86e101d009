/** A square matrix, row after row. */
type Matrix = readonly (readonly number[])[];

/** Whether all eigenvalues of a matrix have negative real parts (Routh and Hurwitz, on its characteristic polynomial). */
export function isStable(jacobian: Matrix): boolean {
  const c = characteristic(jacobian);
  const n = jacobian.length;
  return Array.from({ length: n }, (_, m) => m + 1).every((order) => {
    const minor = Array.from({ length: order }, (_, i) =>
      Array.from({ length: order }, (_, j) => c[2 * (i + 1) - (j + 1)] ?? 0),
    );
    return determinant(minor) > 0;
  });
}

/** Coefficients of the characteristic polynomial, from the highest power down (Faddeev and LeVerrier). */
function characteristic(a: Matrix): number[] {
  const coefficients = [1];
  let m: Matrix = a.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  for (let k = 1; k <= a.length; k++) {
    const product = a.map((row) => row.map((_, j) => row.reduce((sum, each, l) => sum + each * m[l][j], 0)));
    const next = -product.reduce((sum, row, i) => sum + row[i], 0) / k;
    coefficients.push(next);
    m = product.map((row, i) => row.map((each, j) => each + (i === j ? next : 0)));
  }
  return coefficients;
}

/** By expansion along the first row. */
function determinant(matrix: Matrix): number {
  if (matrix.length === 0) return 1;
  return matrix[0].reduce((sum, each, j) => {
    const minor = matrix.slice(1).map((row) => row.filter((_, k) => k !== j));
    return sum + (j % 2 === 0 ? 1 : -1) * each * determinant(minor);
  }, 0);
}
