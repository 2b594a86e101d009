import type { Calibration, DataReading } from "../../experiments/calibration/calibration.js";
import type { FittedReading } from "../../experiments/calibration/fitted.js";
import type { Table } from "../../math/table.js";

/** Draws: chain, number, a column for each free parameter, log densities of prior and data. */
export function drawsTable({ free }: Calibration, { draws }: FittedReading): Table {
  return {
    columns: ["chain", "draw", ...free.map(({ path }) => path), "log_prior", "log_likelihood"],
    rows: draws.map(({ chain, draw, values, logPrior, logLikelihood }) => [
      ...[chain + 1, draw + 1, ...values],
      ...[logPrior, logLikelihood],
    ]),
  };
}

/** What each province adds to the log-likelihood of each draw. */
export function pointwiseTable({ scenario }: DataReading, { draws }: FittedReading): Table {
  return {
    columns: ["chain", "draw", ...scenario.provinces],
    rows: draws.map(({ chain, draw, pointwise }) => [chain + 1, draw + 1, ...(pointwise ?? [])]),
  };
}

/** One row for each parameter: posterior beside prior, and how far to trust the sampler. */
export function posteriorTable({ summaries }: FittedReading): Table {
  return {
    columns: [
      ...["parameter", "mean", "sd", "q05", "q50", "q95", "prior_mean", "prior_sd", "contraction"],
      ...["r_hat", "bulk_ess", "tail_ess", "mcse_mean", "mcse_sd", "draws"],
    ],
    rows: summaries.map((each) => [
      ...[each.path, each.mean, each.sd, each.q05, each.q50, each.q95],
      ...[each.priorMean, each.priorSd, each.contraction, each.rHat, each.bulkSize, each.tailSize],
      ...[each.meanError, each.sdError, each.draws],
    ]),
  };
}

/** One row for each generation of the sampler. */
export function generationsTable({ generations }: FittedReading): Table {
  return {
    columns: ["generation", "level", "particles", "tried", "effective_size", "acceptance", "log_evidence"],
    rows: generations.map((each) => [
      ...[each.generation, each.level, each.particles, each.tried],
      ...[each.size, each.acceptance, each.logEvidence],
    ]),
  };
}
