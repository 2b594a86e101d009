/**
 * Estimates for the example data of R's package survival (ovarian, veteran, lung, heart), against R 4.2.2 with survival
 * 3.5-3. The data are LGPL and stay outside this repository: put survival.json into ../shared/reference to run this.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { coxConcordance } from "../../src/analysis/survival/concordance.js";
import { type CoxFit, coxRegression } from "../../src/analysis/survival/cox.js";
import { coxBaseline } from "../../src/analysis/survival/cox-baseline.js";
import type { Ties } from "../../src/analysis/survival/cox-ties.js";
import type { ChiSquareTest } from "../../src/analysis/survival/estimate.js";
import { failureTimeRegression } from "../../src/analysis/survival/failure-time.js";
import type { FamilyName } from "../../src/analysis/survival/failure-time-families.js";
import { kaplanMeier } from "../../src/analysis/survival/kaplan-meier.js";
import { logRank } from "../../src/analysis/survival/log-rank.js";
import { nelsonAalen } from "../../src/analysis/survival/nelson-aalen.js";
import { proportionality } from "../../src/analysis/survival/proportionality.js";
import { restrictedMean, survivalQuantile } from "../../src/analysis/survival/survival-summary.js";
import type { SurvivalTime } from "../../src/analysis/survival/survival-time.js";

type Columns = Record<string, number[]>;

const file = new URL("../../../shared/reference/survival.json", import.meta.url);
const published = JSON.parse(readFileSync(file, "utf8"));
const { ovarian, veteran, lung, heart } = published.data as Record<string, Columns>;

const spells = (data: Columns, time: string, status: string, dead: number): SurvivalTime[] =>
  data[time].map((each, k) => ({
    time: each,
    event: data[status][k] === dead,
    ...(data.start ? { start: data.start[k] } : {}),
  }));

const samples = {
  ovarian: spells(ovarian, "futime", "fustat", 1),
  veteran: spells(veteran, "time", "status", 1),
  lung: spells(lung, "time", "status", 2),
  heart: spells(heart, "stop", "event", 1),
};

const labels = (section: { label: string }[]): string[] => section.map(({ label }) => label);

/** Splits a sample by a column, in the order R has of its levels. */
const split = (times: readonly SurvivalTime[], by: readonly unknown[], levels: readonly unknown[]) =>
  levels.map((level) => times.filter((_, k) => by[k] === level));
const cells = ["squamous", "smallcell", "adeno", "large"];

/** One number of every step, estimate or group. */
const column = <Row, Key extends keyof Row>(rows: readonly Row[], key: Key): Row[Key][] =>
  rows.map((row) => row[key]);

/** Numbers that agree to a relative 1e-9, or 1e-11 where they are nearly 0; null for what neither has. */
function close(found: readonly (number | null)[], wanted: readonly (number | null)[]): void {
  expect(found.length).toBe(wanted.length);
  found.forEach((value, k) => {
    const other = wanted[k];
    if (value === null || other === null) expect(value).toBe(other);
    else if (!(Math.abs(value - other) <= 1e-9 * Math.abs(other) + 1e-11)) expect(value).toBe(other);
  });
}

describe("the curve, its three bands, both hazards, its quartiles and its mean are R's for", () => {
  const groups: Record<string, SurvivalTime[][]> = {
    "ovarian all": [samples.ovarian],
    "ovarian by rx": split(samples.ovarian, ovarian.rx, [1, 2]),
    "veteran all": [samples.veteran],
    "veteran by celltype": split(samples.veteran, veteran.celltype, cells),
    "lung all": [samples.lung],
    "lung by sex": split(samples.lung, lung.sex, [1, 2]),
    "heart (counting process)": [samples.heart],
  };
  test.each(labels(published.km))("%s", (label: string) => {
    const km = published.km.find((each: { label: string }) => each.label === label);
    const curves = groups[label].map((group) => kaplanMeier(group));
    close(column(curves.flat(), "time"), km.time);
    close(column(curves.flat(), "atRisk"), km.n_risk);
    close(column(curves.flat(), "events"), km.n_event);
    close(column(curves.flat(), "censored"), km.n_censor);
    close(column(curves.flat(), "survival"), km.surv);
    close(column(curves.flat(), "standardError"), km.std_err_of_cumhaz_greenwood);
    for (const scale of ["plain", "log", "log-log"] as const) {
      const steps = groups[label].flatMap((group) => kaplanMeier(group, scale));
      close(column(steps, "lower"), km[`conf_${scale}`].lower);
      close(column(steps, "upper"), km[`conf_${scale}`].upper);
    }
    const together = groups[label].flatMap((group) => nelsonAalen(group));
    const inTurn = groups[label].flatMap((group) => nelsonAalen(group, "in turn"));
    close(column(together, "cumulativeHazard"), km.cumhaz_nelson_aalen);
    close(column(together, "standardError"), km.std_chaz);
    close(column(together, "survival"), km.surv_fleming_harrington);
    close(column(inTurn, "cumulativeHazard"), km.cumhaz_fh2);
    close(column(inTurn, "survival"), km.surv_fh2);
    const tables = [km.table].flat();
    const horizon = Math.max(...groups[label].flat().map(({ time }) => time));
    curves.forEach((curve, g) => {
      const quartiles = [0.25, 0.5, 0.75].map((share) => survivalQuantile(curve, share, "middle"));
      const ofGroup = (rows: (number | null)[] | (number | null)[][]) =>
        (Array.isArray(rows[0]) ? rows[g] : rows) as (number | null)[];
      close(column(quartiles, "time"), ofGroup(km.quartiles.q));
      close(column(quartiles, "lower"), ofGroup(km.quartiles.lower));
      close(column(quartiles, "upper"), ofGroup(km.quartiles.upper));
      const { mean, standardError } = restrictedMean(curve, horizon);
      close([mean, standardError], [tables[g].rmean, tables[g]["se(rmean)"]]);
    });
  });
});

test("the log-rank tests of ovarian, veteran and lung are R's, with rho 0 and 1", () => {
  const found = [
    logRank(split(samples.ovarian, ovarian.rx, [1, 2])),
    logRank(split(samples.veteran, veteran.celltype, cells)),
    logRank(split(samples.lung, lung.sex, [1, 2])),
    logRank(split(samples.lung, lung.sex, [1, 2]), 1),
  ];
  found.forEach(({ groups, chiSquare, df, p }, k) => {
    const wanted = published.logrank[k];
    close(column(groups, "observed"), wanted.obs);
    close(column(groups, "expected"), wanted.exp);
    close([chiSquare, df, p], [wanted.chisq, wanted.df, wanted.p]);
  });
});

describe("the Cox regression is R's for", () => {
  const cell = Object.fromEntries(
    cells
      .slice(1)
      .map((name) => [`cell${name}`, veteran.celltype.map((each) => (String(each) === name ? 1 : 0))]),
  );
  const { trt, karno, diagtime, age, prior } = veteran;
  const complete = lung.ph_ecog.flatMap((each, k) => (each === null ? [] : [k]));
  const kept = (values: number[]) => complete.map((k) => values[k]);
  const lungColumns = { age: kept(lung.age), sex: kept(lung.sex), ecog: kept(lung.ph_ecog) };
  const full = { trt, ...cell, karno, diagtime, age, prior };
  const fitted: Record<string, (ties: Ties) => CoxFit> = {
    "ovarian age+rx": (ties) => coxRegression(samples.ovarian, { age: ovarian.age, rx: ovarian.rx }, ties),
    "ovarian breslow": (ties) => coxRegression(samples.ovarian, { age: ovarian.age, rx: ovarian.rx }, ties),
    "veteran full": (ties) => coxRegression(samples.veteran, full, ties),
    "veteran breslow": (ties) => coxRegression(samples.veteran, full, ties),
    "veteran stratified": (ties) =>
      coxRegression(samples.veteran, { trt, karno }, ties, veteran.celltype.map(String)),
    "lung age+sex+ecog (1 row dropped for NA)": (ties) =>
      coxRegression(
        complete.map((k) => samples.lung[k]),
        lungColumns,
        ties,
      ),
    "lung breslow": (ties) =>
      coxRegression(
        complete.map((k) => samples.lung[k]),
        lungColumns,
        ties,
      ),
    "heart time-varying transplant": (ties) => {
      const { age, year, surgery, transplant } = heart;
      return coxRegression(samples.heart, { age, year, surgery, transplant: transplant.map(Number) }, ties);
    },
    "lung sex only": (ties) => coxRegression(samples.lung, { sex: lung.sex }, ties),
  };
  const triple = ({ chiSquare, df, p }: ChiSquareTest) => [chiSquare, df, p];

  test.each(labels(published.cox))("%s", (label: string) => {
    const wanted = published.cox.find((each: { label: string }) => each.label === label);
    const fit = fitted[label](wanted.ties);
    close(column(fit.estimates, "estimate"), wanted.coef);
    close(column(fit.estimates, "standardError"), wanted.se);
    close(column(fit.estimates, "z"), wanted.z);
    close(column(fit.estimates, "p"), wanted.p);
    close(fit.covariance.flat(), wanted.vcov.flat());
    close([fit.logLikelihoodNull, fit.logLikelihood], [wanted.loglik_null, wanted.loglik]);
    close(triple(fit.likelihoodRatio), wanted.lr);
    close(triple(fit.score), wanted.score);
    // R rounds Wald's statistic to two decimals.
    expect(fit.wald.chiSquare).toBeCloseTo(wanted.wald[0], 2);
    const { concordance, standardError } = coxConcordance(fit);
    close([concordance, standardError], wanted.concordance);
  });

  test.each(labels(published.cox))(
    "%s, in its baseline and its tests of proportionality",
    (label: string) => {
      const wanted = published.cox.find((each: { label: string }) => each.label === label);
      const fit = fitted[label](wanted.ties);
      const grouped = wanted.zph_rows.includes("cell")
        ? wanted.zph_rows.slice(0, -1).map((name: string) => (name === "cell" ? Object.keys(cell) : [name]))
        : undefined;
      close(proportionality(fit, grouped).flatMap(triple), wanted.zph.flat());
      const steps = coxBaseline(fit, Object.fromEntries(fit.data.names.map((name) => [name, 0])));
      const found = wanted.basehaz_time.map((time: number, k: number) => {
        const stratum = wanted.basehaz_strata?.[k] ?? "all";
        return steps.findLast((step) => step.stratum === stratum && step.time <= time)?.cumulativeHazard ?? 0;
      });
      close(found, wanted.basehaz);
    },
  );
});

test.each(Object.keys(published.weibull))("the %s regression of lung on age and sex is R's", (family) => {
  const { age, sex } = lung;
  const fit = failureTimeRegression(samples.lung, { age, sex }, family as FamilyName);
  const wanted = published.weibull[family];
  close(
    fit.estimates.slice(0, 3).map(({ estimate }) => estimate),
    wanted.coef,
  );
  close(column(fit.estimates, "standardError"), wanted.se);
  close([fit.scale, fit.logLikelihoodNull, fit.logLikelihood], [wanted.scale, ...wanted.loglik]);
});
