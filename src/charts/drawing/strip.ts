/** A stretch of time in a strip: the deeper its shade (0 to 1), the stronger; with a text where there is room. */
export interface StripCell {
  readonly from: number;
  readonly to: number;
  readonly shade: number;
  readonly text: string;
}

/** A row of stretches along the time axis, with its name at the left edge. */
export interface Strip {
  readonly name: string;
  readonly colour: string;
  readonly cells: readonly StripCell[];
}
