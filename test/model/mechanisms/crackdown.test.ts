import { describe, expect, test } from "vitest";
import type { Column } from "../../../src/engine/column.js";
import { restraint } from "../../../src/model/feedback.js";
import { centralSignals } from "../../../src/model/mechanisms/central-signals.js";
import { campaign } from "../../../src/model/mechanisms/crackdown.js";
import { decision } from "../../../src/model/mechanisms/decision.js";
import { pilot } from "../../../src/model/mechanisms/pilots.js";
import { policies, policyCount } from "../../../src/model/mechanisms/policies.js";
import { decidedDay, publication } from "../../../src/model/mechanisms/publication.js";
import { liberalisation, race } from "../../../src/model/mechanisms/race.js";
import { crackdown } from "../../../src/model/mechanisms/stance.js";
import { given } from "../given-columns.js";
import { afterRun, inputsOf, manyWith, modelOf, signalWith } from "../small-world.js";
import { kolmogorov, mean } from "../statistics.js";

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

describe("a crackdown of strength C", () => {
  /** Two provinces, the second a pilot zone, under a crackdown. */
  const under = (strength: number, column: Column, params = {}) =>
    afterRun(
      modelOf(
        [race, given(crackdown, () => strength), campaign, given(pilot, (_, i) => i)],
        inputsOf(manyWith(2)),
        { "race.tournament": 0, "race.adjustment": 1, ...params },
      ),
      column,
    );

  test("takes chi C from the pull to open, of pilot zones a share phiP less", () => {
    const params = { "crackdown.pull": 4, "crackdown.exempt": 0.3 };
    expect(under(0.5, restraint, params)).toEqual([2, 1.4]);
    const [other, zone] = under(0.5, liberalisation, params);
    expect(other).toBeCloseTo(logistic(-2.2 - 2), 12);
    expect(zone).toBeCloseTo(logistic(-2.2 - 1.4), 12);
  });

  test("leaves everything alone at strength 0", () => {
    expect(under(0, restraint)).toEqual([0, 0]);
    expect(under(0, liberalisation)[0]).toBeCloseTo(logistic(-2.2), 12);
  });
});

const N = 5000;

describe("the hazard of deciding", () => {
  const daysUnder = (strength: (day: number) => number, phi: number) =>
    afterRun(
      modelOf(
        [centralSignals, publication, decision, given(crackdown, strength), campaign],
        inputsOf(manyWith(N), { signals: [signalWith()] }),
        { "crackdown.decisions": phi, "signals.halfLife": 3650, "decision.baseRate": 0.002 },
        2800,
      ),
      decidedDay,
    ).map((day) => (day > 2800 ? Number.POSITIVE_INFINITY : day));
  /** Attention to the plan up to a day. */
  const heard = (day: number) => (3650 / Math.LN2) * (1 - 2 ** (-day / 3650));

  test("is left as it is while phi is 0, which is the default", () => {
    expect(daysUnder(() => 1, 0)).toEqual(daysUnder(() => 0, 0));
  });

  test("is multiplied by 1 - phi C", () => {
    const days = daysUnder(() => 0.8, 0.5);
    const law = (day: number) => 1 - Math.exp(-0.6 * 0.002 * heard(day));
    expect(kolmogorov(days, law, 2800)).toBeLessThan(1.95);
  });

  test("falls and rises with the crackdown", () => {
    const days = daysUnder((day) => (day >= 350 && day < 700 ? 1 : 0), 1);
    expect(days.filter((day) => day > 350 && day < 700)).toEqual([]);
    const lost = (day: number) => heard(Math.min(700, Math.max(350, day))) - heard(350);
    const law = (day: number) => 1 - Math.exp(-0.002 * (heard(day) - lost(day)));
    expect(kolmogorov(days, law, 2800)).toBeLessThan(1.95);
  });
});

test("the flow of policies is multiplied by 1 - phiN C", () => {
  const flow = (phiN: number) =>
    mean(
      afterRun(
        modelOf([publication, policies, given(crackdown, () => 0.5), campaign], inputsOf(manyWith(N)), {
          "crackdown.policies": phiN,
        }),
        policyCount,
      ),
    );
  expect(flow(0)).toBeCloseTo(1.14, 1);
  expect(flow(0.8) / flow(0)).toBeCloseTo(0.6, 1.3);
});
