/** A tick of an axis: where it stands and what is written there. */
export interface AxisTick {
  readonly value: number;
  readonly text: string;
}

/** Limits and ticks of an axis, in the units of the data. */
export interface AxisRange {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly AxisTick[];
}
