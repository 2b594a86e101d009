/** Powers of two from 2^-exponent to 2^exponent, all exact. */
export function powersOfTwo(exponent: number): Float64Array {
  const powers = new Float64Array(2 * exponent + 1).fill(1);
  for (let k = 1; k <= exponent; k++) {
    powers[exponent + k] = powers[exponent + k - 1] * 2;
    powers[exponent - k] = powers[exponent - k + 1] / 2;
  }
  return powers;
}
