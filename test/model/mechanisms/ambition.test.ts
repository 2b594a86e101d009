import { describe, expect, test } from "vitest";
import { ambitionTiers } from "../../../src/data/khanal2024.js";
import { ambition, tier } from "../../../src/model/mechanisms/ambition.js";
import { definitionOf } from "../../../src/scenario/compile.js";
import { scenarioOf } from "../../laws/scenarios.js";
import { afterRun, inputsOf, manyWith, modelOf } from "../small-world.js";

const cuts = [-2.3, 0.2, 3.4, 5.3];
const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** Probability of each tier, 1 to 5, at a mean ambition: differences of P(above a cut) = logistic(mean - cut). */
const probabilities = (mean: number) => {
  const above = [1, ...cuts.map((cut) => logistic(mean - cut)), 0];
  return [1, 2, 3, 4, 5].map((rank) => above[5 - rank] - above[6 - rank]);
};

describe("tiers of ambition", () => {
  test.each([
    [0, 0],
    [1, 0],
    [0, 1],
    [2.2, 2.2],
    [-1.5, -1.5],
  ])("come with the probabilities of the ordinal logit at E = %d, U = %d", (enterprise, university) => {
    const n = 20_000;
    const tiers = afterRun(modelOf([ambition], inputsOf(manyWith(n, { enterprise, university }))), tier);
    probabilities(1.15 * enterprise + 1.21 * university).forEach((p, k) => {
      const share = tiers.filter((rank) => rank === k + 1).length / n;
      expect(Math.abs(share - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / n) + 1e-9);
    });
  });

  test("are expected as often as Figure 4 shows them, as a fitted logit's must be", () => {
    const { localities } = definitionOf(scenarioOf("")).inputs;
    const expected = [0, 0, 0, 0, 0];
    for (const { traits } of localities)
      probabilities(1.15 * traits.enterprise + 1.21 * traits.university).forEach((p, k) => {
        expected[k] += p;
      });
    const among = ambitionTiers.filter(({ id }) => localities.some((each) => each.id === id));
    [1, 2, 3, 4, 5].forEach((rank, k) => {
      const shown = among.filter((each) => each.tier === rank).length;
      expect(Math.abs(expected[k] - shown)).toBeLessThan(0.5);
    });
  });
});
