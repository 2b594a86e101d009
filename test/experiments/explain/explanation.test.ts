import { describe, expect, test } from "vitest";
import { runEnsemble } from "../../../src/experiments/ensemble.js";
import { clocksOf } from "../../../src/experiments/explain/clock.js";
import { type Explanation, explain } from "../../../src/experiments/explain/explanation.js";
import { groundsOf, isAssumed } from "../../../src/experiments/explain/grounds.js";
import { without } from "../../../src/experiments/explain/switching.js";
import { exp, LN2 } from "../../../src/math/exact.js";
import type { Scenario } from "../../../src/scenario/scenario.js";
import { everythingOn } from "../../laws/scenarios.js";
import { shipped } from "../../scenarios/shipped.js";

const baseline: Scenario = { ...shipped("baseline"), runs: 40 };
const guangdong = explain(baseline, "GD");
const total = ({ told }: Explanation) => told.course.totalOn(told.decided);

describe("the run that is told", () => {
  test("has accumulated exactly its clock on the day of the decision", () => {
    for (const id of ["GD", "BJ", "SH", "YN"]) {
      const explanation = explain({ ...baseline, runs: 1 }, id);
      if (Number.isFinite(explanation.told.decided))
        expect(total(explanation)).toBeCloseTo(explanation.told.clock, 9);
    }
  });

  test("has the same clock with every rule in force, as all draws have addresses", () => {
    const everything = { ...everythingOn(), runs: 1 };
    const explanation = explain(everything, "GD");
    expect(total(explanation)).toBeCloseTo(explanation.told.clock, 9);
  });

  test("follows the closed formula where only the centre pushes", () => {
    const { told } = explain({ ...shipped("core"), runs: 1 }, "GD");
    const { readiness } = told.course.parts;
    for (const day of [21, 49, 77]) {
      const heard = (320 / LN2) * (1 - exp((-LN2 * day) / 320));
      expect(told.course.totalOn(day)).toBeCloseTo(readiness * heard, 9);
    }
  });

  test("splits the hazard as `run` does in its tables", () => {
    const { outcomes, localities } = runEnsemble(baseline);
    const index = localities.findIndex(({ id }) => id === "GD");
    guangdong.causes.forEach(({ onTheDay }, k) => {
      const shares = outcomes
        .ofProvince(outcomes.share[k], index)
        .filter((_, run) => Number.isFinite(outcomes.ofProvince(outcomes.values.decided, index)[run]));
      expect(onTheDay?.n).toBe(shares.length);
      expect(onTheDay?.mean).toBeCloseTo(shares.reduce((sum, share) => sum + share, 0) / shares.length, 12);
    });
    expect([...guangdong.dates.published]).toEqual(outcomes.ofProvince(outcomes.values.published, index));
  });

  test("needs, for half the time, the hazard times what its clock is of the hazard by then; and a run with it so decides", () => {
    const half = guangdong.needed.find(({ goal }) => goal === "half")!;
    expect(half.accumulated + half.missing).toBeCloseTo(guangdong.told.clock, 12);
    const core = { ...shipped("core"), runs: 1 };
    const before = explain(core, "GD");
    const need = before.needed.find(({ goal }) => goal === "half")!;
    const rate = core.params["decision.baseRate"];
    const params = { ...core.params, "decision.baseRate": { ...rate, value: rate.value * need.factor! } };
    expect(explain({ ...core, params }, "GD").told.decided).toBeCloseTo(need.day, 1);
  });

  test("could by no factor have decided before the plan", () => {
    const year = guangdong.needed.find(({ goal }) => goal === "year")!;
    expect(year.day).toBeLessThan(0);
    expect(year.factor).toBeNull();
  });
});

test("a province that never decides is told by what factor it missed", () => {
  const seeds = Array.from({ length: 30 }, (_, k) => k + 1);
  const never = seeds.map((seed) => explain({ ...baseline, runs: 1, seed }, "NM"));
  const late = never.filter(({ told }) => !Number.isFinite(told.decided));
  expect(late.length).toBeGreaterThan(3);
  for (const { told, needed, until } of late) {
    const ever = needed.find(({ goal }) => goal === "ever")!;
    expect(ever.factor).toBeGreaterThan(1);
    expect(ever.accumulated).toBeCloseTo(told.course.totalOn(until), 12);
    expect(told.share).toBeNull();
  }
});

describe("runs without a mechanism", () => {
  test("have the same luck: without rivals' push the clock is the same and the plan is never sooner", () => {
    const peers = guangdong.butFor.find(({ mechanism }) => mechanism === "peers")!;
    expect(peers.pairs.sooner + peers.pairs.onlyWithout).toBe(0);
    expect(peers.pairs.later).toBeGreaterThan(10);
  });

  test("are those that `run` makes with the mechanism switched off", () => {
    const { outcomes } = runEnsemble({
      ...baseline,
      mechanisms: { ...baseline.mechanisms, drafting: false },
    });
    const index = baseline.provinces.indexOf("GD");
    const drafting = guangdong.butFor.find(({ mechanism }) => mechanism === "drafting")!;
    expect([...drafting.dates.published]).toEqual(outcomes.ofProvince(outcomes.values.published, index));
  });

  test("count every pair once, and one whose plan comes in one run only as no difference of days", () => {
    for (const { pairs } of guangdong.butFor) {
      const { n, later, same, sooner, onlyWith, onlyWithout, neither } = pairs;
      expect(later + same + sooner + onlyWith + onlyWithout + neither).toBe(n);
    }
    const signals = guangdong.butFor.find(({ mechanism }) => mechanism === "signals")!.pairs;
    expect(signals.delta).toBeNull();
    expect(signals.onlyWith + signals.neither).toBe(40);
  });

  test("of a mechanism whose parameters are zero change exactly nothing", () => {
    const { pairs } = guangdong.butFor.find(({ mechanism }) => mechanism === "reception")!;
    expect([pairs.later, pairs.sooner, pairs.restricted, pairs.restrictedError]).toEqual([0, 0, 0, 0]);
  });
});

test("a mechanism that is taken out is not switched on by a dated change either, and no other is touched", () => {
  const scenario = everythingOn(
    "mechanisms: { peers: off }\nchanges: [{ at: 2019-01-01, mechanisms: { peers: on, race: off } }]",
  );
  const out = without(scenario, ["peers"]);
  expect(out.mechanisms).toEqual(scenario.mechanisms);
  expect(scenario.changes[0].mechanisms).toEqual({ peers: true, race: false });
  expect(out.changes[0].mechanisms).toEqual({ peers: false, race: false });
});

test("clocks are unit exponentials: their mean over many seeds is 1", () => {
  const agents = Array.from({ length: 30 }, (_, slot) => ({ slot }));
  const clocks = Array.from({ length: 400 }, (_, seed) => [...clocksOf(agents, seed + 1)]).flat();
  expect(clocks.reduce((sum, clock) => sum + clock, 0) / clocks.length).toBeCloseTo(1, 1);
});

test("rivals' push rests on defaults alone, drafting on estimates, until a scenario moves a value", () => {
  expect(isAssumed(groundsOf(baseline, "peers"))).toBe(true);
  expect(groundsOf(baseline, "drafting")).toEqual({
    estimated: ["meanDays", "university"],
    weak: [],
    assumed: [],
  });
  const params = { ...baseline.params, "drafting.meanDays": { value: 99, from: "x" } };
  expect(groundsOf({ ...baseline, params }, "drafting").assumed).toEqual(["meanDays"]);
});
