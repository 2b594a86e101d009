/** A figure with three decimals, as QCA is reported; a dash where there is nothing to divide by. */
export function figure(value: number | null): string {
  return value === null ? "-" : value.toFixed(3);
}

/** A number as it is, without the last digits that calculations leave behind. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(6)));
}
