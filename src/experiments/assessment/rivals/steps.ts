import { coxBaseline, coxRegression, kaplanMeier, survivalAt } from "../../../analysis/survival/index.js";
import { forecastWithoutDensity, type Rival } from "./rival.js";

/** The shares that were seen, without any model. */
export const kaplanMeierShares: Rival = {
  ...{ id: "kaplan-meier", tellsApart: false, looksAhead: false },
  name: { en: "Kaplan-Meier", zh: "Kaplan-Meier" },
  learn: ({ times }) => {
    const curve = kaplanMeier(times);
    return (asked) => forecastWithoutDensity((day) => 1 - survivalAt(curve, day), asked);
  },
};

export const coxByUniversity: Rival = {
  ...{ id: "cox-u", tellsApart: true, looksAhead: false },
  name: { en: "Cox, by university", zh: "Cox，按高校" },
  learn: ({ times, university }) => {
    const fit = coxRegression(times, { university });
    return (asked) => {
      const steps = coxBaseline(fit, { university: asked.university });
      const share = (day: number) => 1 - (steps.findLast(({ time }) => time <= day)?.survival ?? 1);
      return forecastWithoutDensity(share, asked);
    };
  },
};
