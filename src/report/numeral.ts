/** Longest decimal that is easier to read than a fraction. */
const LONGEST = 8;

/** A value of a parameter as one would write it down, exactly: 1/700 rather than 0.0014285714285714286. */
export function numeral(value: number): string {
  const decimal = String(value);
  const inverse = Math.round(1 / value);
  return decimal.length > LONGEST && 1 / inverse === value ? `1/${inverse}` : decimal;
}
