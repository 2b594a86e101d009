import { mean } from "simple-statistics";
import { beforeAll, expect, test } from "vitest";
import { type Ensemble, runEnsemble } from "../../src/experiments/ensemble.js";
import { runFigures } from "../../src/experiments/figures.js";
import { shipped } from "./shipped.js";

// What the `notice` of each shipped scenario says comes out, over 300 paired seeds.

const RUNS = 300;
const ensemble = (id: string): Ensemble => runEnsemble({ ...shipped(id), runs: RUNS });

const meanOf = (of: Ensemble, figure: "adopters" | "liberalisation_mean" | "peers_share") =>
  mean(runFigures(of).flatMap((each) => each[figure] ?? []));

const province = (of: Ensemble, id: string, values: keyof Ensemble["outcomes"]["values"]) =>
  of.outcomes.ofProvince(
    of.outcomes.values[values],
    of.localities.findIndex((each) => each.id === id),
  );

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

let baseline: Ensemble;
beforeAll(() => {
  baseline = ensemble("baseline");
});

test("the baseline has about as many adopters as were observed, and openness rises and falls back", () => {
  expect(meanOf(baseline, "adopters")).toBeGreaterThan(23);
  expect(meanOf(baseline, "adopters")).toBeLessThan(26);
  const { mean: course } = baseline.series.courses.find(({ column }) => column.name === "liberalisation") ?? {
    mean: [],
  };
  const [first, peak, last] = [course[0], Math.max(...course), course[baseline.series.days.length - 1]];
  expect(peak).toBeGreaterThan(1.5 * first);
  expect(last).toBeLessThan(0.85 * peak);
});

test("without competition there is about one plan fewer and a third less openness", () => {
  const other = ensemble("no-competition");
  const fewer = meanOf(baseline, "adopters") - meanOf(other, "adopters");
  expect(fewer).toBeGreaterThan(0.5);
  expect(fewer).toBeLessThan(1.5);
  const less = 1 - meanOf(other, "liberalisation_mean") / meanOf(baseline, "liberalisation_mean");
  expect(less).toBeGreaterThan(0.28);
  expect(less).toBeLessThan(0.42);
});

test("without a centre one pioneer moves almost nobody", () => {
  const other = ensemble("no-centre");
  expect(meanOf(other, "adopters")).toBeLessThan(3);
  expect(province(other, "GZ", "published").every((day) => day === 70)).toBe(true);
});

test("with equal capacity there are about three plans more", () => {
  const more = meanOf(ensemble("equal-capacity"), "adopters") - meanOf(baseline, "adopters");
  expect(more).toBeGreaterThan(2);
  expect(more).toBeLessThan(4.5);
});

test("a plan two years later moves every adoption by two years, and nothing happens before", () => {
  const other = ensemble("late-centre");
  const early = province(baseline, "GD", "decided");
  const late = province(other, "GD", "decided");
  // A step of a week knows days only to within itself: the plan falls on day 730, in the step from day 728.
  expect(Math.min(...other.outcomes.values.decided)).toBeGreaterThanOrEqual(728);
  const shift = median(late) - median(early);
  expect(shift).toBeGreaterThan(690);
  expect(shift).toBeLessThan(770);
});

test("a strong tournament keeps openness rising after the signal has faded, and changes no plan", () => {
  const other = ensemble("strong-tournament");
  expect(meanOf(other, "liberalisation_mean")).toBeGreaterThan(0.8);
  expect(other.outcomes.values.published).toEqual(baseline.outcomes.values.published);
});

test("a drive of one log unit makes Guangxi's day 251 and its 20 policies ordinary", () => {
  const other = ensemble("guangxi-agency");
  const days = province(other, "GX", "published");
  const policies = province(other, "GX", "intensity");
  const share = (values: readonly number[], test: (value: number) => boolean) =>
    values.filter(test).length / values.length;
  expect(share(province(baseline, "GX", "intensity"), (count) => count >= 20)).toBeLessThan(0.05);
  expect(share(policies, (count) => count >= 20)).toBeGreaterThan(0.25);
  expect(share(days, (day) => day <= 251)).toBeGreaterThan(0.4);
});

test("slack delays Beijing's median plan by about a year and leaves its drafting time alone", () => {
  const other = ensemble("beijing-slack");
  const delay = median(province(other, "BJ", "published")) - median(province(baseline, "BJ", "published"));
  expect(delay).toBeGreaterThan(200);
  expect(delay).toBeLessThan(550);
  expect(province(other, "BJ", "draft")).toEqual(province(baseline, "BJ", "draft"));
});

test("the core has neither peers nor policies", () => {
  const core = ensemble("core");
  expect(core.outcomes.causes).toEqual(["centre"]);
  expect(mean(runFigures(core).map(({ mean_intensity }) => mean_intensity))).toBe(0);
});
