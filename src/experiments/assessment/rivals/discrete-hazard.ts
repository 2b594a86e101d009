import type { Covariates } from "../../../analysis/survival/index.js";
import { hazardAt, hazardRegression, personPeriods } from "../../../analysis/survival/index.js";
import { ln } from "../../../math/exact.js";
import { type Asked, forecastWithoutDensity, type Rival, type RivalData } from "./rival.js";

/** Length of a period, days: a quarter. */
const PERIOD = 91;

/** Probability of a plan in each period without one, with a hazard that follows a power of time. */
function discrete(withUniversity: boolean): Rival["learn"] {
  return ({ times, university }: RivalData) => {
    const rows = personPeriods(
      times.map(({ time, event }) => ({ time: Math.max(1, Math.ceil(time / PERIOD)), event })),
    );
    const covariates: Covariates = {
      time: rows.map(({ period }) => ln(period)),
      ...(withUniversity ? { university: rows.map(({ subject }) => university[subject]) } : {}),
    };
    const fit = hazardRegression(
      rows.map(({ event }) => event),
      covariates,
      "cloglog",
    );
    return (asked: Asked) => {
      const periods = Math.ceil(asked.horizon / PERIOD);
      const below = [0];
      for (let k = 1; k <= periods; k++) {
        const values = [ln(k), ...(withUniversity ? [asked.university] : [])];
        below.push(below[k - 1] + (1 - below[k - 1]) * hazardAt(fit, values));
      }
      return forecastWithoutDensity((day) => between(below, day / PERIOD), asked);
    };
  };
}

function between(values: readonly number[], at: number): number {
  const k = Math.min(Math.floor(at), values.length - 2);
  return values[k] + (at - k) * (values[k + 1] - values[k]);
}

export const discreteHazard: Rival = {
  ...{ id: "discrete-hazard", tellsApart: false, looksAhead: true },
  name: { en: "discrete hazard", zh: "离散风险" },
  learn: discrete(false),
};

export const discreteHazardByUniversity: Rival = {
  ...{ id: "discrete-hazard-u", tellsApart: true, looksAhead: true },
  name: { en: "discrete hazard, by university", zh: "离散风险，按高校" },
  learn: discrete(true),
};
