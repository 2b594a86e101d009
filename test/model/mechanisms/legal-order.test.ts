import { describe, expect, test } from "vitest";
import type { Signal } from "../../../src/model/inputs.js";
import {
  control,
  horizontalLaws,
  legalOrder,
  sectoralRules,
} from "../../../src/model/mechanisms/legal-order.js";
import { courseOf, inputsOf, localitiesWith, modelOf, signalWith } from "../small-world.js";

const restrictive = (day: number, given: Partial<Signal>) =>
  signalWith({ id: `s${day}`, day, modality: "restrictive", ...given });

/** A law before the run, a rule, a State Council regulation, and another rule, with years between them. */
const calendar = [
  restrictive(-500, { tier: "law" }),
  restrictive(100, { tier: "ministry" }),
  restrictive(203, { tier: "state-council" }),
  restrictive(300, { tier: "ministry", interim: true }),
];
const country = (signals: readonly Signal[], params = {}) =>
  modelOf([legalOrder], inputsOf(localitiesWith({}), { signals }), params);

describe("the legal order", () => {
  test("covers 1 - (1 - k_l)^laws (1 - k_r)^rules of the ground, from the step of each on", () => {
    const params = { "legal-order.law": 0.3, "legal-order.rule": 0.1 };
    courseOf(country(calendar, params), control).forEach((share, k) => {
      const inForce = calendar.filter(({ day }) => day < 7 * (k + 1));
      const rules = inForce.filter(({ tier }) => tier === "ministry").length;
      expect(share).toBeCloseTo(1 - 0.7 ** (inForce.length - rules) * 0.9 ** rules, 14);
    });
  });

  test("grows as a stock: two laws and two rules at the end, and what came before the run counts", () => {
    const [laws, rules] = [horizontalLaws, sectoralRules].map((column) =>
      courseOf(country(calendar), column),
    );
    expect([laws[0], rules[0]]).toEqual([1, 0]);
    expect([laws.at(-1), rules.at(-1)]).toEqual([2, 2]);
    for (let k = 1; k < laws.length; k++)
      expect(laws[k] + rules[k]).toBeGreaterThanOrEqual(laws[k - 1] + rules[k - 1]);
  });

  test("is not made of what encourages, nor of guidance", () => {
    const soft = [signalWith({ tier: "law" }), restrictive(0, { tier: "guidance" })];
    expect(courseOf(country(soft), control).at(-1)).toBe(0);
  });

  test("never covers everything, and does not hang on the order in which it grew", () => {
    const many = Array.from({ length: 12 }, (_, k) => restrictive(k, { tier: k % 3 ? "ministry" : "law" }));
    const turned = many.map(({ tier }, k) => restrictive(11 - k, { tier }));
    const [one, other] = [many, turned].map((signals) => courseOf(country(signals), control).at(-1) ?? 1);
    expect(one).toBeLessThan(1);
    expect(other).toBeCloseTo(one, 14);
  });
});
