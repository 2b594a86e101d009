import { describe, expect, test } from "vitest";
import { runEnsemble } from "../../../src/experiments/ensemble.js";
import { actingOn } from "../../../src/experiments/explain/acting.js";
import { switchable } from "../../../src/experiments/explain/switching.js";
import { runFigures } from "../../../src/experiments/figures.js";
import { measures } from "../../../src/experiments/measures/index.js";
import { moving } from "../../../src/experiments/shapley/screen.js";
import { splitOutcome } from "../../../src/experiments/shapley/shapley.js";
import { has, shapleySplit } from "../../../src/experiments/shapley/split.js";
import { shipped } from "../../scenarios/shipped.js";

const baseline = { ...shipped("baseline"), runs: 12, seed: 3 };
const measure = (name: string) => measures.find((each) => each.name === name)!;
const adopters = measure("adopters");
const players = ["signals", "peers", "reception", "drafting"];
const result = splitOutcome(baseline, players, adopters);

describe("an outcome split among mechanisms", () => {
  test("has shares that add up to all on less all off, in every single run", () => {
    result.byRun.forEach((shares, run) => {
      const sum = shares.reduce((total, share) => total + share, 0);
      expect(sum).toBeCloseTo(result.values[15][run] - result.values[0][run], 10);
    });
    const total = result.players.reduce((sum, { shapley }) => sum + shapley.mean, 0);
    expect(total).toBeCloseTo(result.difference.mean, 10);
  });

  test("is the split of the mean outcomes, as Shapley's value adds up over games", () => {
    const means = result.values.map((each) => each.reduce((sum, value) => sum + value, 0) / each.length);
    shapleySplit(means, players.length).forEach((share, i) => {
      expect(result.players[i].shapley.mean).toBeCloseTo(share, 10);
    });
  });

  test("gives exactly nothing, without error, to a mechanism whose parameters are zero", () => {
    const { shapley, alone, last } = result.players[2];
    expect([shapley.mean, shapley.error, alone.mean, last.mean]).toEqual([0, 0, 0, 0]);
  });

  test("does not depend on the order in which the mechanisms are named", () => {
    const turned = splitOutcome(baseline, [...players].reverse(), adopters);
    players.forEach((_, i) => {
      expect(turned.players[3 - i].shapley.mean).toBeCloseTo(result.players[i].shapley.mean, 10);
    });
  });

  test("starts from nobody: with the centre and rivals off nobody is pushed, so rivals alone bring about nothing", () => {
    result.values.forEach((each, coalition) => {
      if (!has(coalition, 0)) expect(each.every((value) => value === 0)).toBe(true);
    });
    expect(result.players[1].alone.mean).toBe(0);
    expect(result.players[1].last.mean).toBeGreaterThan(0);
  });

  test("has with all on the outcomes that `run` reports for the same seeds", () => {
    const figures = runFigures(runEnsemble(baseline));
    expect([...result.values[15]]).toEqual(figures.map(({ adopters }) => adopters));
    const race = measure("liberalisation-mean");
    const levels = splitOutcome(baseline, ["race"], race).values[1];
    figures.forEach(({ liberalisation_mean }, run) => {
      expect(levels[run]).toBeCloseTo(liberalisation_mean, 12);
    });
  });
});

test("the median day of a scenario in which nobody moves is its last day", () => {
  const { allOff } = splitOutcome({ ...baseline, runs: 2 }, ["signals"], measure("median-day"));
  expect(allOff.mean).toBe(2123);
});

describe("mechanisms that can act on an outcome", () => {
  test("are found from what they read and write, through others", () => {
    expect(actingOn(baseline, adopters.from)).toEqual(players);
    expect(actingOn(baseline, measure("breadth-mean").from)).toEqual([...players, "policies", "instruments"]);
    expect(actingOn(baseline, measure("targets-sum").from)).toEqual(["targets"]);
  });

  test("are only those that the scenario uses, and all that really move a date", () => {
    expect(actingOn(shipped("core"), adopters.from)).toEqual(["signals", "reception", "drafting"]);
    const days = measure("mean-day");
    const others = switchable(baseline).filter((name) => !players.includes(name));
    expect(others).toContain("race");
    for (const name of others)
      expect(splitOutcome({ ...baseline, runs: 3 }, [name], days).difference.mean).toBe(0);
  });
});

test("of many mechanisms those are players that move the outcome, alone or where the others are on", () => {
  expect(moving(baseline, switchable(baseline), measure("mean-day"))).toEqual([
    "signals",
    "peers",
    "drafting",
  ]);
});
