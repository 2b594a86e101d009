import { settingsOf } from "../experiments/calibration/index.js";
import { fromPosterior, lostDifferences, type ParametersOfRun } from "../experiments/compare/index.js";
import { fitIn } from "../node/calibration/calibration-files.js";
import { InputError } from "../node/input-error.js";
import { fitHash } from "../report/calibration/files.js";
import type { PosteriorSource } from "../report/compare/summary.js";
import type { Scenario } from "../scenario/scenario.js";

/** Parameters for each pair of runs from the main reading of a fit, and where they come from. */
export function posteriorFor(
  scenarios: readonly Scenario[],
  folder: string,
): { readonly parameters: ParametersOfRun; readonly source: PosteriorSource } {
  const fit = fitIn(folder);
  const { free, id } = fit.calibration;
  const paths = free.flatMap(({ path, tied }) => [path, ...tied]);
  const lost = lostDifferences(scenarios, paths);
  if (lost.length > 0)
    throw new InputError(
      `--posterior ${folder}: the scenarios differ in ${lost.join(", ")}, which the fit would set alike in all of them. Allowed: scenarios that differ in what the fit leaves fixed; take that difference out, or calibrate with it fixed.`,
    );
  const draws = fit.fitted[0].draws.map(({ values }) => settingsOf(free, values));
  return {
    parameters: fromPosterior(draws, scenarios[0].runs),
    source: { fit: fitHash(fit), folder, calibration: id, draws: draws.length, parameters: paths },
  };
}
