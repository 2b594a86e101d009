import { expect, test } from "vitest";
import { LAST_DAY, observed } from "../../../src/web/observed.js";
import { FIRST_GAME, isOver, mayChoose } from "../../../src/web/tabletop/game.js";
import { dayOfActs, ROUNDS, startOf } from "../../../src/web/tabletop/rounds.js";

test("ten rounds fill the time of observation, and each acts in its middle", () => {
  expect([startOf(0), startOf(ROUNDS)]).toEqual([0, LAST_DAY]);
  for (let round = 0; round < ROUNDS; round++) {
    expect(dayOfActs(round)).toBeGreaterThan(startOf(round));
    expect(dayOfActs(round)).toBeLessThan(startOf(round + 1));
  }
});

test("six different provinces of the data are played", () => {
  expect(new Set(FIRST_GAME.players).size).toBe(6);
  expect(FIRST_GAME.players.every((id) => observed.has(id))).toBe(true);
});

test("a plan and a zone can be chosen once, waiting always", () => {
  const game = { ...FIRST_GAME, rounds: [["publish", "zone", "wait", "wait", "wait", "wait"] as const] };
  expect(["wait", "publish", "zone"].map((choice) => mayChoose(game, 0, choice as "wait"))).toEqual([
    true,
    false,
    true,
  ]);
  expect(mayChoose(game, 1, "zone")).toBe(false);
  expect(mayChoose(game, 2, "publish")).toBe(true);
});

test("a game is over after ten rounds", () => {
  const rounds = Array.from({ length: ROUNDS }, () => FIRST_GAME.players.map(() => "wait" as const));
  expect([isOver({ ...FIRST_GAME, rounds: rounds.slice(1) }), isOver({ ...FIRST_GAME, rounds })]).toEqual([
    false,
    true,
  ]);
});
