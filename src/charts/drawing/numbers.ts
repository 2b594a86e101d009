/** A share between 0 and 1 as a whole number of per cent. */
export function percent(share: number): number {
  return Math.round(share * 100);
}

/** At most this many decimals, without trailing noughts. */
export function shortNumber(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}

/** A number as a picture writes it: with a minus, which is as wide as a plus, where a program writes a hyphen. */
export function withMinus(number: string): string {
  return number.replace(/^-/, "−");
}

/** The last value of a list that must not be empty. */
export function last(values: readonly number[]): number {
  const value = values[values.length - 1];
  if (value === undefined) throw new Error("A chart's series is empty; it needs at least one value.");
  return value;
}

/** A number with about three digits that count, as a picture writes it. */
export function threeDigits(value: number): string {
  return withMinus(Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3))));
}
