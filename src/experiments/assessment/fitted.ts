import type { ProvinceHistory } from "../../model/likelihood/history.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Aim, Calibration, DataReading } from "../calibration/index.js";
import {
  type FittedReading,
  type FreeParameter,
  type ParameterSummary,
  settingsOf,
} from "../calibration/index.js";

/** A fit to be assessed: a model, what it was fitted to, and draws of the posterior. */
export interface Fitted {
  readonly scenario: Scenario;
  /** One entry for each province of the scenario. */
  readonly history: readonly ProvinceHistory[];
  readonly free: readonly FreeParameter[];
  /** Values of the free parameters by draw, chain after chain. */
  readonly draws: readonly (readonly number[])[];
}

/** A fit with what its sampler said of itself. */
export interface Sampled extends Fitted {
  /** Whether it was fitted by the exact likelihood or by simulation. */
  readonly target: Aim["target"];
  readonly summaries: readonly ParameterSummary[];
  readonly logEvidence: number | null;
  readonly acceptance: readonly number[];
  readonly generations: FittedReading["generations"];
}

/** What a calibration has come to under one reading of its data. */
export function sampledFrom(
  { aim: { target }, free }: Pick<Calibration, "aim" | "free">,
  { scenario, history }: DataReading,
  { draws, summaries, logEvidence, acceptance, generations }: FittedReading,
): Sampled {
  return {
    ...{ target, scenario, history, free, summaries, logEvidence, acceptance, generations },
    draws: draws.map(({ values }) => values),
  };
}

/** Values of parameters by path. */
export type Settings = Readonly<Record<string, number>>;

/** So many draws of the posterior, evenly spaced along the chains, or all if there are fewer. */
export function drawsOf({ free, draws }: Pick<Fitted, "free" | "draws">, most: number): Settings[] {
  return thinned(draws, most).map((values) => settingsOf(free, values));
}

/** So many of a list, evenly spaced, or all of it. */
export function thinned<Item>(list: readonly Item[], most: number): Item[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, k) => list[Math.floor((k * list.length) / most)]);
}

/** Means of the posterior by path. */
export function posteriorMeans({ free, draws }: Pick<Fitted, "free" | "draws">): Settings {
  return settingsOf(
    free,
    free.map((_, k) => draws.reduce((sum, values) => sum + values[k], 0) / draws.length),
  );
}

/** Parameters by which traits of provinces bear on plans and policies. */
const COVARIATE_SLOPES = [
  "decision.university",
  "decision.enterprise",
  "drafting.university",
  "reception.authority",
  "policies.gdp",
];

/** The parameters that are left when no trait of a province matters. */
export function withoutCovariates(free: readonly FreeParameter[]): FreeParameter[] {
  return free.filter(({ path }) => !COVARIATE_SLOPES.includes(path));
}

/** The slopes of covariates that a fit leaves free, each at 0. */
export function covariatesOff(free: readonly FreeParameter[]): Settings {
  return settingsOf(
    free.filter(({ path }) => COVARIATE_SLOPES.includes(path)),
    free.map(() => 0),
  );
}
