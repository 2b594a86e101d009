/**
 * Least squares by modified Gram-Schmidt: the fitted values of y on the columns. A column that is, but for `tolerance`
 * of its length, a combination of earlier ones is left out.
 */
export function leastSquaresFit(
  columns: readonly Float64Array[],
  y: Float64Array,
  tolerance: number,
): Float64Array {
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const rest = remainderOf(remainderOf(column, basis), basis);
    const length = norm(rest);
    if (length > tolerance * norm(column)) basis.push(rest.map((value) => value / length));
  }
  const residual = remainderOf(remainderOf(y, basis), basis);
  return y.map((value, i) => value - residual[i]);
}

/** What is left of a vector after taking out its parts along an orthonormal basis. */
function remainderOf(vector: Float64Array, basis: readonly Float64Array[]): Float64Array {
  return basis.reduce((rest, direction) => {
    const part = rest.reduce((sum, value, i) => sum + value * direction[i], 0);
    return rest.map((value, i) => value - part * direction[i]);
  }, vector);
}

function norm(vector: Float64Array): number {
  return Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
}
