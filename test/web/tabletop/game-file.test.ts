import { expect, test } from "vitest";
import { runEnsemble } from "../../../src/experiments/ensemble.js";
import { liberalisation } from "../../../src/model/mechanisms/race.js";
import { compile } from "../../../src/scenario/compile.js";
import { read } from "../../../src/web/simulate/read.js";
import { type Choice, FIRST_GAME, type Game } from "../../../src/web/tabletop/game.js";
import { gameFile, unplayedFile } from "../../../src/web/tabletop/game-file.js";
import { dayOfActs, ROUNDS } from "../../../src/web/tabletop/rounds.js";

const { players } = FIRST_GAME;
const waiting: readonly Choice[] = players.map(() => "wait");
const doing = (player: number, choice: Choice) => waiting.map((each, k) => (k === player ? choice : each));
const gameOf = (...rounds: (readonly Choice[])[]): Game => ({ ...FIRST_GAME, rounds });
const scenarioOf = (text: string) => read({ name: "table-top", text }, {});
const run = (text: string) => {
  const { localities, outcomes, series } = runEnsemble(scenarioOf(text));
  const open = series.courses.find(({ column }) => column === liberalisation)!.byProvince;
  return {
    plans: new Map(localities.map(({ id }, k) => [id, outcomes.values.published[k]!])),
    openness: new Map(localities.map(({ id }, k) => [id, open[open.length - localities.length + k]!])),
  };
};

test("a group that publishes has its plan in the middle of the round", () => {
  const { plans } = run(gameFile(gameOf(waiting, doing(2, "publish"), doing(0, "publish"))));
  expect(plans.get(players[2]!)).toBe(dayOfActs(1));
  expect(plans.get(players[0]!)).toBe(dayOfActs(2));
});

test("what is chosen later changes nothing of what has happened before", () => {
  const early = gameOf(doing(0, "publish"));
  const later = gameOf(doing(0, "publish"), waiting, doing(5, "publish"), doing(1, "zone"));
  const [before, after] = [run(gameFile(early)).plans, run(gameFile(later)).plans];
  for (const [id, day] of before) if (day < dayOfActs(2)) expect(after.get(id), id).toBe(day);
});

test("a group that waits waits: of its own it moves in fewer than one game in two hundred", () => {
  const text = JSON.stringify({ ...JSON.parse(gameFile(gameOf(waiting))), runs: 300 });
  const { localities, outcomes } = runEnsemble(scenarioOf(text));
  const played = localities.map(({ id }) => players.includes(id));
  const alone = outcomes.values.decided.filter((day, k) => played[k % played.length] && Number.isFinite(day));
  expect(alone.length / (300 * players.length)).toBeLessThan(1 / 200);
});

test("rivals' plans bring others forward: none is later, and some are sooner, when all six publish at once", () => {
  const none = run(gameFile(gameOf(waiting))).plans;
  const all = run(gameFile(gameOf(players.map(() => "publish")))).plans;
  const others = [...none].filter(([id]) => !players.includes(id));
  for (const [id, day] of others) expect(all.get(id)!, id).toBeLessThanOrEqual(day);
  expect(others.some(([id, day]) => all.get(id)! < day)).toBe(true);
});

test("a zone opens the province that has it, and through rivalry the others a little", () => {
  const none = run(gameFile(gameOf(waiting))).openness;
  const zone = run(gameFile(gameOf(doing(2, "zone")))).openness;
  const [own, ...rest] = ["GD", ...[...none.keys()].filter((id) => id !== "GD")].map(
    (id) => zone.get(id)! - none.get(id)!,
  );
  expect(own).toBeGreaterThan(0.01);
  expect(rest.every((gain) => gain >= 0 && gain < own!)).toBe(true);
  expect(rest.some((gain) => gain > 0)).toBe(true);
});

test("a game nobody plays is the same rules with nobody held back", () => {
  const { traits, params, changes } = scenarioOf(unplayedFile(FIRST_GAME));
  expect([traits, changes]).toEqual([{}, []]);
  const played = scenarioOf(gameFile(gameOf(doing(0, "publish"))));
  expect(played.params).toEqual(params);
  expect(Object.keys(played.traits).sort()).toEqual([...players].sort());
});

test("every choice in every round makes a scenario that can run", () => {
  const rounds = Array.from({ length: ROUNDS }, (_, k) =>
    players.map((_, player): Choice => (k === player ? "publish" : k === player + 3 ? "zone" : "wait")),
  );
  const model = compile(scenarioOf(gameFile({ ...FIRST_GAME, rounds })));
  expect(model.world.inputs.imposed).toHaveLength(players.length);
  expect(model.world.inputs.pilots).toHaveLength(players.length);
});
