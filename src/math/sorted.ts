/** Longest array for which insertion beats leaving compiled code for the sort of the machine. */
const SHORT = 64;

/** A copy of numbers (no NaN) in ascending order; Infinity comes last. */
export function sorted(values: Float64Array): Float64Array {
  const copy = values.slice();
  return copy.length > SHORT ? copy.sort() : insert(copy);
}

function insert(values: Float64Array): Float64Array {
  for (let k = 1; k < values.length; k++) {
    const value = values[k];
    let at = k;
    for (; at > 0 && values[at - 1] > value; at--) values[at] = values[at - 1];
    values[at] = value;
  }
  return values;
}
