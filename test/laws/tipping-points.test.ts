import { describe, expect, test } from "vitest";
import { rootOf } from "../../src/analysis/root.js";
import { isStable } from "../../src/analysis/stability.js";
import { Model } from "../../src/engine/model.js";
import { signal } from "../../src/model/mechanisms/central-signals.js";
import { coordination, focalPoint } from "../../src/model/mechanisms/focal-point.js";
import { mechanisms } from "../../src/model/mechanisms/index.js";
import { effectiveSectors } from "../../src/model/mechanisms/sectors.js";
import { securityWeight } from "../../src/model/mechanisms/stance.js";
import { valuesByMechanism } from "../../src/model/registry.js";
import { given } from "../model/given-columns.js";
import { inputsOf, manyWith, modelOf } from "../model/small-world.js";

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

describe("the focal point of like groups", () => {
  const DISPOSITION = -6;
  const PULL = 2;
  const STRONG = 5;

  /** Coordination after thirty years of a signal, which at first is so strong for five years that all gather. */
  const restsAt = (mutual: number, force: number, startsTogether: boolean) => {
    const heard = (day: number) => (startsTogether && day < 5 * YEAR ? STRONG : force);
    const alike = Object.fromEntries(
      ["bureaucracy", "industry", "inputs", "localities"].map((who) => [`focal-point.${who}`, 1]),
    );
    const values = {
      ...alike,
      "focal-point.mutual": mutual,
      "focal-point.disposition": DISPOSITION,
      "focal-point.signal": PULL,
    };
    const model = modelOf([given(signal, heard), focalPoint], inputsOf(manyWith(1)), values, 35 * YEAR);
    model.run(1);
    return model.world.column(coordination)[0];
  };

  const inTheModel = (mutual: number, startsTogether: boolean) =>
    rootOf((force) => restsAt(mutual, force, startsTogether) - 0.5, 0.01, STRONG, 12);

  /** Forces at which x = logistic(a + s S + m x) has its folds, at x = (1 +- sqrt(1 - 4/m))/2. */
  const inTheory = (mutual: number) =>
    [1, -1].map((sign) => {
      const x = (1 + sign * Math.sqrt(1 - 4 / mutual)) / 2;
      return (Math.log(x / (1 - x)) - mutual * x - DISPOSITION) / PULL;
    });

  test.each([5, 6, 8])(
    "gathers and lets go within a tenth of the folds of the theory, and so does the gap between them, at mC %f",
    (mutual) => {
      const [falls, gathers] = inTheory(mutual);
      const found = [inTheModel(mutual, true), inTheModel(mutual, false)];
      expect(found[0] / falls).toBeGreaterThan(0.9);
      expect(found[0] / falls).toBeLessThan(1.1);
      expect(found[1] / gathers).toBeGreaterThan(0.9);
      expect(found[1] / gathers).toBeLessThan(1.1);
      expect((found[1] - found[0]) / (gathers - falls)).toBeGreaterThan(0.9);
      expect((found[1] - found[0]) / (gathers - falls)).toBeLessThan(1.1);
    },
  );

  test("has no memory below mC 4: where it comes from does not matter, whatever the signal", () => {
    for (const force of [0.5, 1, 1.5, 2, 2.5, 3])
      expect(restsAt(3.8, force, true)).toBeCloseTo(restsAt(3.8, force, false), 3);
  });
});
