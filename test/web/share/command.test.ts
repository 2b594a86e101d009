import { expect, test } from "vitest";
import { commandOf } from "../../../src/web/share/command.js";
import { FIRST_RULES } from "../../../src/web/state/rules.js";

const rules = {
  base: "herding",
  seed: 7,
  runs: 20,
  switches: { peers: false },
  set: { "race.tournament": 5 },
  changes: [],
};
const later = { at: "2019-03-01", set: { "peers.weight": 0.2 }, switches: { race: true } };

test("the command says all that was changed", () => {
  expect(commandOf(rules)).toBe(
    "npx yardstick run herding --seed 7 --runs 20 --set mechanisms.peers=false --set race.tournament=5",
  );
});

test("a change during the run is a fork of the run", () => {
  const forked = { ...FIRST_RULES, changes: [{ ...later, at: "2018-01-01", set: {}, switches: {} }, later] };
  expect(commandOf(forked)).toBe(
    `npx yardstick run baseline --seed 1 --runs 200 --out before-fork
npx yardstick fork before-fork --at 2019-03-01 --set mechanisms.race=true --set peers.weight=0.2`,
  );
});

test("of several changes the scenario file speaks, as no option can", () => {
  const changes = [later, { ...later, at: "2020-01-01" }];
  expect(commandOf({ ...rules, changes })).toBe("npx yardstick run my-rules.yaml");
});
