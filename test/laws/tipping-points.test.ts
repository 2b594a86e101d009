import { describe, expect, test } from "vitest";
import { rootOf } from "../../src/analysis/root.js";
import { isStable } from "../../src/analysis/stability.js";
import { Model } from "../../src/engine/model.js";
import { mechanisms } from "../../src/model/mechanisms/index.js";
import { effectiveSectors } from "../../src/model/mechanisms/sectors.js";
import { securityWeight } from "../../src/model/mechanisms/stance.js";
import { valuesByMechanism } from "../../src/model/registry.js";
import { inputsOf, manyWith } from "../model/small-world.js";

// Theory against simulation: where the laws of src/model/README.md say that a regime tips, the model must tip.

const YEAR = 365;

/** A model of like provinces with a few mechanisms on. */
function worldOf(n: number, on: readonly string[], values: Readonly<Record<string, number>>, years: number) {
  const localities = manyWith(n, {});
  const off = new Set(
    mechanisms.filter(({ name, structural }) => !structural && !on.includes(name)).map(({ name }) => name),
  );
  return new Model({
    mechanisms,
    inputs: inputsOf(localities),
    agents: localities,
    grid: { from: 0, until: years * YEAR, step: 7, steps: Math.floor((years * YEAR) / 7) },
    regimes: [{ fromStep: 0, values: valuesByMechanism(values), off }],
  });
}

describe("herding with equal fits", () => {
  const variety = (pull: number) => {
    const values = { "sectors.sharpness": 4, "sectors.herding": pull / 4, "sectors.fit": 0 };
    const model = worldOf(2000, ["sectors"], values, 20);
    model.run(1);
    return model.world.column(effectiveSectors)[0];
  };

  test("leaves an even mixture of the eight sectors alone while beta h is a tenth below 8", () => {
    expect(variety(7.2)).toBeGreaterThan(7);
  });

  test("breaks it up when beta h is a tenth above 8", () => {
    expect(variety(8.8)).toBeLessThan(2);
  });
});

describe("the pendulum of crackdowns", () => {
  const DISPOSITION = 0.8;
  const chi = 6;
  const rest = { pace: 1 / 180, notice: 1 / 120, risk: 1 / 365, seen: 1 / 365, weight: 1 / 120 };
  const logistic = (x: number) => 1 / (1 + Math.exp(-x));
  const weightAt = (level: number, backlash: number) => logistic(-1 + backlash * (level - 0.5));

  /** Whether the rest point of like provinces is stable: level, belief, risk, risk as seen, weight. */
  const isCalm = (theta: number, backlash: number) => {
    const level = rootOf(
      (l) => {
        const crackdown = Math.max(0, 2 * weightAt(l, backlash) - 1);
        return l - logistic(DISPOSITION + theta * l - chi * crackdown);
      },
      0,
      1,
    );
    const w = weightAt(level, backlash);
    const slope = level * (1 - level);
    return isStable(
      [
        [-rest.pace, rest.pace * slope * theta, 0, 0, w > 0.5 ? -rest.pace * slope * 2 * chi : 0],
        [rest.notice, -rest.notice, 0, 0, 0],
        [rest.risk, 0, -rest.risk, 0, 0],
        [0, 0, rest.seen, -rest.seen, 0],
        [0, 0, 0, rest.weight * w * (1 - w) * backlash, -rest.weight],
      ].map((row) => row.map((each) => each * YEAR)),
    );
  };

  /** Swing of the weight over the last twenty of a hundred years. */
  const swing = (theta: number, backlash: number) => {
    const values = {
      "race.tournament": theta,
      "race.disposition": DISPOSITION,
      "stance.backlash": backlash,
      "risk.lag": 365,
    };
    const model = worldOf(5, ["race", "risk", "stance", "crackdown"], values, 100);
    const weight = model.world.column(securityWeight);
    const late: number[] = [];
    model.run(0, 0, { step: ({ from }) => void (from > 80 * YEAR && late.push(weight[0])) });
    return Math.max(...late) - Math.min(...late);
  };

  const inTheory = (theta: number) => rootOf((b) => (isCalm(theta, b) ? -1 : 1), 3, 15);
  const inTheModel = (theta: number) => rootOf((b) => swing(theta, b) - 0.02, 3, 15, 9);

  test.each([0, 1.5, 3])(
    "begins to swing within a tenth of the reaction at which the rest point turns unstable, at theta %f",
    (theta) => {
      expect(inTheModel(theta) / inTheory(theta)).toBeGreaterThan(0.9);
      expect(inTheModel(theta) / inTheory(theta)).toBeLessThan(1.1);
    },
  );

  test("needs less of a reaction the stronger the tournament", () => {
    const critical = [0, 1.5, 3].map(inTheory);
    expect(critical[1]).toBeLessThan(critical[0]);
    expect(critical[2]).toBeLessThan(critical[1]);
  });
});
