import { spearman } from "../../analysis/rank-correlation.js";
import { densityAt, kernelDensity } from "../../analysis/weighted/normal-kernel.js";
import {
  type Chart,
  evidenceAscent,
  type Frame,
  type Marginal,
  posteriorMarginals,
  posteriorPairs,
} from "../../charts/index.js";
import type { FittedReading, ParameterSummary } from "../../experiments/calibration/fitted.js";
import type { FreeParameter } from "../../experiments/calibration/space.js";
import { lnDensityAt } from "../../math/densities.js";
import { exp } from "../../math/exact.js";
import { quantileAt } from "../../math/quantile-functions.js";
import { registry } from "../../model/registry.js";
import { factorName } from "../factor-names.js";
import type { Fit } from "./fit.js";

/** Points of a density, and draws of a scatter plot. */
const [POINTS, DOTS] = [160, 600];

/** Pictures of the main reading, and of the evidence of all. */
export function fitPictures({ calibration, fitted }: Fit, frame: Frame): Chart[] {
  const { free } = calibration;
  const [main] = fitted;
  return [
    marginalsPicture({ calibration, fitted }, frame),
    ...(free.length > 1 ? [pairsOf(main, free, frame)] : []),
    ...(main.logEvidence === null ? [] : [evidenceOf(fitted, frame)]),
  ];
}

/** Posterior over prior of each parameter, under the main reading; of the first so many of them. */
export function marginalsPicture(
  { calibration: { free }, fitted: [main] }: Pick<Fit, "calibration" | "fitted">,
  frame: Frame,
  most = free.length,
): Chart {
  const marginals = free
    .slice(0, most)
    .map((each, k) =>
      marginalOf(each, factorName(each.path, frame.language), main.summaries[k], valuesOf(main, k)),
    );
  return posteriorMarginals({ ...frame, draws: main.draws.length, marginals });
}

function valuesOf({ draws }: FittedReading, k: number): number[] {
  return draws.map(({ values }) => values[k]);
}

function marginalOf(
  { path, prior }: FreeParameter,
  name: string,
  { mean, q05, q95, contraction }: ParameterSummary,
  values: readonly number[],
): Marginal {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))];
  const low = Math.min(quantileAt(prior, 0.02), at(0.002));
  const high = Math.max(quantileAt(prior, 0.97), at(0.998));
  const xs = Array.from({ length: POINTS }, (_, k) => low + (k / (POINTS - 1)) * (high - low));
  const density = kernelDensity(
    values.map((value) => [value]),
    values.map(() => 1 / values.length),
    "silverman",
  );
  return {
    ...{ id: path, name, unit: registry.get(path)?.unit ?? "", at: xs },
    prior: xs.map((x) => exp(lnDensityAt(prior, x))),
    posterior: xs.map((x) => densityAt(density, [x])),
    ...{ mean, low: q05 ?? mean, high: q95 ?? mean, contraction },
  };
}

function pairsOf(main: FittedReading, free: readonly FreeParameter[], frame: Frame): Chart {
  const all = free.map((_, k) => valuesOf(main, k));
  const each = Math.max(1, Math.ceil(main.draws.length / DOTS));
  const parameters = free.map(({ path }, k) => ({
    ...{ id: path, name: factorName(path, frame.language) },
    values: all[k].filter((_, draw) => draw % each === 0),
  }));
  const correlations = all.map((one) => all.map((other) => spearman(one, other) ?? 0));
  return posteriorPairs({ ...frame, parameters, correlations });
}

function evidenceOf(fitted: readonly FittedReading[], frame: Frame): Chart {
  const paths = fitted.map(({ reading, generations }) => ({
    ...{ id: reading, name: reading },
    points: generations.map(({ level, logEvidence }) => ({
      power: level ?? 0,
      logEvidence: logEvidence ?? Number.NaN,
    })),
  }));
  return evidenceAscent({ ...frame, paths });
}
