import { describe, expect, test } from "vitest";
import { publishedSolutions } from "../../../src/data/khanal2024-published/solutions.js";
import { observedIn } from "../../../src/experiments/assessment/observed.js";
import { isInside, predictiveCheck } from "../../../src/experiments/assessment/predictive-check.js";
import { observedHistory } from "../../../src/experiments/calibration/index.js";
import { judgements, pathwayStatistics } from "../../../src/experiments/history-statistics/index.js";
import { scenarioOf } from "../../laws/scenarios.js";

const scenario = scenarioOf("mechanisms: { peers: off, race: off, targets: off, ambition: off }\n");
const { history, places } = observedIn({ scenario, history: observedHistory(scenario) });
const observedValue = (id: string) => judgements.find((each) => each.id === id)!.of(history, places);

describe("statistics of Table 2", () => {
  test("are 41, each with a name of its own", () => {
    expect(judgements).toHaveLength(41);
    expect(new Set(judgements.map(({ id }) => id)).size).toBe(41);
  });

  test.each([
    ["adopters-by-90", 2],
    ["adopters-by-177", 7],
    ["adopters-by-541", 16],
    ["adopters-by-906", 21],
    ["never", 6],
    ["first-day", 70],
    ["university-adoption", 0.57],
    ["power-adoption", 0.43],
    ["university-days", 0.42],
    ["gdp-intensity", 0.59],
    ["enterprise-intensity", 0.57],
    ["intensity-breadth", 0.86],
    ["days-intensity", 0.17],
    ["intensity-mean", 11],
    ["intensity-others", 5.3],
  ])("%s is %d, as an independent program has it", (id, value) => {
    expect(Math.abs((observedValue(id) ?? Number.NaN) - value)).toBeLessThan(0.05);
  });

  test("reproduce the printed inclusion of every pathway but one, whose two columns the article has from another table", () => {
    const printed = publishedSolutions.flatMap(({ paths }) => paths.map(({ inclS }) => inclS));
    const off = pathwayStatistics.filter(
      ({ of }, k) => Math.abs((of(history, places) ?? 0) - printed[k]) > 0.0011,
    );
    expect(off.map(({ expression }) => expression)).toEqual(["UNI*GDP*~POW"]);
  });

  test("a pathway without anybody in the outcome has inclusion 0, and speed of too few has none", () => {
    const none = {
      days: history.days.map(() => Number.POSITIVE_INFINITY),
      intensity: history.intensity,
      breadth: history.breadth,
    };
    const inclusion = (outcome: string) =>
      pathwayStatistics.find((each) => each.outcome === outcome)!.of(none, places);
    expect(inclusion("diffusion")).toBe(0);
    expect(inclusion("speed")).toBeNull();
  });
});

describe("a predictive check", () => {
  const late = { ...history, days: history.days.map((day) => day + 400) };

  test("finds what happened typical of histories like it, in the middle of its distribution", () => {
    const checks = predictiveCheck(scenario, places, history, [history, history, history]);
    expect(checks).toHaveLength(41);
    expect(checks.every(({ pit, p, verdict }) => pit === 0.5 && p === 1 && verdict === "typical")).toBe(true);
  });

  test("finds it extreme among histories that are all later", () => {
    const checks = predictiveCheck(scenario, places, history, new Array(100).fill(late));
    const first = checks.find(({ statistic }) => statistic.id === "first-day")!;
    expect([first.pit, first.verdict, isInside(first)]).toEqual([0, "extreme", false]);
  });

  test("leaves out what the model says nothing about", () => {
    const plans = scenarioOf(
      "mechanisms: { peers: off, race: off, policies: off, instruments: off, targets: off, ambition: off }\n",
    );
    const aspects = new Set(
      predictiveCheck(plans, places, history, [history]).map(({ statistic }) => statistic.aspect),
    );
    expect(aspects).toEqual(new Set(["curve", "order", "neighbours", "pathways"]));
  });
});
