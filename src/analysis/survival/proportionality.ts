import { quadraticForm } from "../../math/cholesky.js";
import { type CoxFit, deathTerms } from "./cox.js";
import { sumOf } from "./cox-ties.js";
import { type ChiSquareTest, chiSquareTest } from "./estimate.js";
import { kaplanMeier } from "./kaplan-meier.js";

/** A test that the coefficients of some covariates do not change with time. */
export interface ProportionalityTest extends ChiSquareTest {
  readonly covariates: readonly string[];
}

/**
 * Score tests of proportional hazards (Grambsch & Therneau 1994, in the exact form of R's survival 3): the model is
 * widened by each covariate times g, where g = 1 - S(t-) of all subjects, and the slope at the fit is set against its
 * information. Returns one test for each group of covariates (each alone unless said otherwise), then one for all.
 */
export function proportionality(fit: CoxFit, groups?: readonly (readonly string[])[]): ProportionalityTest[] {
  const { names } = fit.data;
  const asked = [...(groups ?? names.map((name) => [name])), names];
  const { information, gradient } = widened(fit);
  return asked.map((covariates) => {
    const kept = [...names.keys(), ...covariates.map((name) => names.length + positionOf(name, names))];
    const chiSquare = quadraticForm(
      kept.map((i) => kept.map((j) => information[i][j])),
      kept.map((i) => gradient[i]),
    );
    return { covariates, ...chiSquareTest(chiSquare ?? Number.NaN, covariates.length) };
  });
}

/** Slope and information of the model with every covariate twice: as it is, and times g less its mean. */
function widened(fit: CoxFit): { information: number[][]; gradient: number[] } {
  const { data, estimates } = fit;
  const coefficients = estimates.map(({ estimate }) => estimate);
  const terms = deathTerms(data, coefficients);
  const g = courses(fit);
  const width = data.names.length;
  const [plain, once, twice] = [0, 1, 2].map((power) =>
    sumOf(
      terms,
      width,
      g.map((v) => v ** power),
    ),
  );
  const top = plain.information.map((row, i) => [...row, ...once.information[i]]);
  const bottom = once.information.map((row, i) => [...row, ...twice.information[i]]);
  return { information: [...top, ...bottom], gradient: [...plain.gradient.map(() => 0), ...once.gradient] };
}

/** g at each time of events, less its mean over the events. */
function courses({ data }: CoxFit): number[] {
  const curve = kaplanMeier(data.times);
  const before = data.deaths.map(
    ({ time }) => 1 - (curve.findLast((step) => step.time < time)?.survival ?? 1),
  );
  const events = data.deaths.reduce((sum, { dying }) => sum + dying.length, 0);
  const mean = before.reduce((sum, v, k) => sum + v * data.deaths[k].dying.length, 0) / events;
  return before.map((v) => v - mean);
}

function positionOf(name: string, names: readonly string[]): number {
  const position = names.indexOf(name);
  if (position < 0)
    throw new RangeError(`proportionality: no covariate is called "${name}"; there are ${names.join(", ")}`);
  return position;
}
