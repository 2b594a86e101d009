import { bassAt, fitBass } from "../../../analysis/diffusion/index.js";
import {
  cureAt,
  cureRegression,
  type FamilyName,
  failureTimeAt,
  failureTimeRegression,
} from "../../../analysis/survival/index.js";
import type { Bilingual } from "../../../data/provinces.js";
import { exp } from "../../../math/exact.js";
import { forecastFrom, type Rival } from "./rival.js";

const even = (family: FamilyName, id: string, name: Bilingual): Rival => ({
  ...{ id, name, tellsApart: false, looksAhead: true },
  learn: ({ times }) => {
    const fit = failureTimeRegression(times, {}, family);
    return (asked) => forecastFrom((day) => failureTimeAt(fit, day), asked, exp);
  },
});

/** The null of all: everybody at one constant hazard. */
export const constantHazard = even("exponential", "constant-hazard", {
  en: "constant hazard (null)",
  zh: "不变风险（基准模型）",
});

export const weibull = even("weibull", "weibull", { en: "Weibull", zh: "Weibull" });

export const weibullByUniversity: Rival = {
  ...{ id: "weibull-u", tellsApart: true, looksAhead: true },
  name: { en: "Weibull, by university", zh: "Weibull，按高校" },
  learn: ({ times, university }) => {
    const fit = failureTimeRegression(times, { university }, "weibull");
    return (asked) => forecastFrom((day) => failureTimeAt(fit, day, [asked.university]), asked, exp);
  },
};

/** The best model that treats provinces alike. */
export const cure: Rival = {
  ...{ id: "cure", tellsApart: false, looksAhead: true },
  name: { en: "lognormal with never-adopters (best null)", zh: "lognormal，含从不采纳者（最好的基准模型）" },
  learn: ({ times }) => {
    const fit = cureRegression(times);
    return (asked) => forecastFrom((day) => cureAt(fit, day), asked, exp);
  },
};

export const cureByUniversity: Rival = {
  ...{ id: "cure-u", tellsApart: true, looksAhead: true },
  name: { en: "lognormal with never-adopters, by university", zh: "lognormal，含从不采纳者，按高校" },
  learn: ({ times, university }) => {
    const fit = cureRegression(times, { university }, { university });
    return (asked) =>
      forecastFrom((day) => cureAt(fit, day, [asked.university], [asked.university]), asked, exp);
  },
};

/** Diffusion without provinces. */
export const bass: Rival = {
  ...{ id: "bass", tellsApart: false, looksAhead: true },
  name: { en: "Bass", zh: "Bass" },
  learn: ({ times }) => {
    const fit = fitBass(times);
    return (asked) => forecastFrom((day) => bassAt(fit, day), asked, exp);
  },
};
