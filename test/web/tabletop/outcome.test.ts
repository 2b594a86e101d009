import { expect, test } from "vitest";
import type { Simulated } from "../../../src/web/simulate/request.js";
import { othersWithPlan, outcomeOf } from "../../../src/web/tabletop/outcome.js";

const never = Number.POSITIVE_INFINITY;
const runs = (published: number[], liberalisation: number[]) =>
  ({
    ids: ["GZ", "BJ", "HE", "SX"],
    published: Float64Array.from(published),
    liberalisation: Float64Array.from(liberalisation),
  }) as unknown as Simulated;
const game = {
  players: ["BJ", "HE"],
  seed: 7,
  rounds: [["wait", "zone"] as const, ["publish", "wait"] as const],
};
const played = runs([50, 318, never, 400], [0, 0, 0, 0, 0.1, 0.2, 0.3, 0.4]);
const unplayed = runs([50, never, 900, never], [0, 0, 0, 0, 0.1, 0.25, 0.2, 0.4]);

test("a group is told its plan, its place among all, its zone, its openness, and what the rules alone would have done", () => {
  expect(outcomeOf(game, played, unplayed)).toEqual([
    { id: "BJ", plan: 318, place: 2, zone: null, openness: 0.2, unplayedPlan: never, unplayedOpenness: 0.25 },
    { id: "HE", plan: never, place: null, zone: 0, openness: 0.3, unplayedPlan: 900, unplayedOpenness: 0.2 },
  ]);
});

test("of the others, those with a plan are counted", () => {
  expect([othersWithPlan(game, played), othersWithPlan(game, unplayed)]).toEqual([2, 1]);
});
