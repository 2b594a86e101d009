import {
  type Concordance,
  type CoxFit,
  coxConcordance,
  coxRegression,
  type HazardFit,
  hazardRegression,
  type LinkName,
  type ProportionalityTest,
  personPeriods,
  proportionality,
  type Ties,
} from "../../analysis/survival/index.js";
import { ln } from "../../math/exact.js";
import { inPeriods } from "./periods.js";
import type { DiffusionSample } from "./sample.js";
import type { Warning } from "./warnings.js";

/** What covariates have to do with the time; null where it could not be estimated. */
export interface Regressions {
  readonly cox: CoxFit | null;
  readonly concordance: Concordance | null;
  readonly proportionality: readonly ProportionalityTest[];
  /** Discrete-time hazards with the logarithm of the period besides the covariates. */
  readonly hazards: readonly HazardFit[];
}

export const NO_REGRESSIONS: Regressions = {
  cox: null,
  concordance: null,
  proportionality: [],
  hazards: [],
};

/** More events than this for each covariate are needed before standard errors can be trusted (Peduzzi et al. 1995). */
const ENOUGH = 10;
/** A test of proportional hazards below this is reported as a warning. */
const DOUBTFUL = 0.05;

/** Cox and discrete-time hazard regressions on the covariates of the sample. */
export function regressionsOf(
  sample: DiffusionSample,
  { period, ties }: { readonly period: number; readonly ties: Ties },
  warnings: Warning[],
): Regressions {
  const covariates = Object.keys(sample.covariates).length;
  const events = sample.times.filter(({ event }) => event).length;
  if (covariates === 0) return NO_REGRESSIONS;
  if (events <= covariates) {
    warnings.push({ about: "fewEvents", fillings: { events, covariates } });
    return NO_REGRESSIONS;
  }
  if (events < ENOUGH * covariates) warnings.push({ about: "thinEvents", fillings: { events, covariates } });
  const cox = attempt("Cox", () => coxRegression(sample.times, sample.covariates, ties), warnings);
  const tests = cox === null ? [] : proportionality(cox);
  for (const { covariates: names, p } of tests.slice(0, -1))
    if (p < DOUBTFUL)
      warnings.push({ about: "notProportional", fillings: { name: names.join(", "), p: p.toFixed(3) } });
  return {
    cox,
    concordance: cox === null ? null : coxConcordance(cox),
    proportionality: tests,
    hazards: (["logit", "cloglog"] as const).flatMap(
      (link) => attempt(link, () => hazardFit(sample, period, link), warnings) ?? [],
    ),
  };
}

function hazardFit({ times, covariates }: DiffusionSample, length: number, link: LinkName): HazardFit {
  const rows = personPeriods(inPeriods(times, length));
  const spread = Object.entries(covariates).map(([name, values]) => [
    name,
    rows.map(({ subject }) => values[subject]),
  ]);
  const time = rows.some(({ period }) => period > 1)
    ? [["ln(period)", rows.map(({ period }) => ln(period))]]
    : [];
  return hazardRegression(
    rows.map(({ event }) => event),
    Object.fromEntries([...time, ...spread]),
    link,
  );
}

/** What cannot be estimated becomes a warning with its reason. */
export function attempt<Result>(what: string, estimate: () => Result, warnings: Warning[]): Result | null {
  try {
    return estimate();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const reason = cause.message.replace(/^\w+: /, "").replace(/\.$/, "");
    warnings.push({ about: "notEstimated", fillings: { what, reason } });
    return null;
  }
}
