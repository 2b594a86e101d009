/** One step of a survival curve; bounds are null once nobody is left. */
export interface StepPoint {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  readonly survival: number;
  readonly lower: number | null;
  readonly upper: number | null;
}
