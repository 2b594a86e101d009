/**
 * A parameter is declared once, beside the mechanism that uses it. Schema, sliders, sweeps, priors and the tables of
 * the documents are all derived from this declaration.
 */
export interface Parameter {
  /** The symbol used in the formulas, e.g. `lam0`. */
  readonly symbol: string;
  /** Unit in words: `per day`, `days`, `per SD`, `share`. */
  readonly unit: string;
  /** Smallest and largest admissible value, both included. */
  readonly range: readonly [number, number];
  /** Default value. */
  readonly value: number;
  /** What it means, in one clause. */
  readonly meaning: string;
  /** Where the value comes from. */
  readonly source: string;
  /** How sure we are of it. */
  readonly status: Status;
  /** True if it acts only when a run begins, so that a dated change of it does nothing. */
  readonly atStart?: boolean;
  /** True if it is a strength by which its mechanism acts: with all of them at 0 it changes nothing of any other. */
  readonly strength?: boolean;
  /** Prior distribution for calibration; without one the parameter is not free. */
  readonly prior?: Prior;
}

/**
 * `estimated`: identified by the data. `weak`: the data say something, but little. `default`: a documented choice that
 * no datum here can confirm.
 */
export type Status = "estimated" | "weak" | "default";

/** Priors in the units of the parameter; the `sd` of a `logNormal` is that of the logarithm. */
export type Prior =
  | { readonly family: "normal"; readonly mean: number; readonly sd: number }
  | { readonly family: "logNormal"; readonly median: number; readonly sd: number }
  | { readonly family: "halfNormal"; readonly sd: number }
  | { readonly family: "uniform"; readonly low: number; readonly high: number };

/** Parameters of one mechanism by name. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** One value for each declared parameter. */
export type Values<P extends Parameters> = { readonly [K in keyof P]: number };
