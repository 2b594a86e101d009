import { expect, test } from "vitest";
import {
  duplicatedInvestment,
  duplication,
  duplicationByRank,
  duplicationNextDoor,
} from "../../../src/model/mechanisms/duplication.js";
import { rivalry, rivals } from "../../../src/model/mechanisms/rivalry.js";
import { sector, sectorChoice } from "../../../src/model/mechanisms/sectors.js";
import { compile } from "../../../src/scenario/compile.js";
import { wholeEconomy } from "../../laws/scenarios.js";
import { given } from "../given-columns.js";
import { courseOf, inputsOf, localitiesWith, modelOf } from "../small-world.js";

/** Duplication in three provinces that stand side by side and promote these sectors. */
const between = (chosen: readonly number[], column = duplication, params = byBorders) => {
  const inputs = inputsOf(localitiesWith({ gdp: 2 }, {}, { gdp: 1 }), {
    borders: [
      [0, 1],
      [1, 2],
    ],
  });
  const mechanisms = [rivalry, given(sector, (_, i) => chosen[i]), duplicatedInvestment];
  return courseOf(modelOf(mechanisms, inputs, params), column).at(-1);
};
const byBorders = { "rivals.borders": 1, "rivals.region": 0, "rivals.gdp": 0, "rivals.power": 0 };

test.each([
  ["1 when all promote one sector", [4, 4, 4], 1],
  ["0 when all differ", [0, 1, 2], 0],
  ["0 when only those alike do not look at each other", [3, 1, 3], 0],
  ["half when the one in the middle is like one of two neighbours: (1 + 1/2 + 0) / 3", [3, 3, 1], 0.5],
])("duplication is %s", (_, chosen, expected) => {
  expect(between(chosen)).toBeCloseTo(expected, 14);
});

test("next door and by rank are told apart, whomever provinces watch", () => {
  const nobody = { ...byBorders, "rivals.borders": 0 };
  expect(between([3, 3, 1], duplication, nobody)).toBe(0);
  expect(between([3, 3, 1], duplicationNextDoor, nobody)).toBeCloseTo(0.5, 14);
  // Ranks 3, 1, 2: the first and the last stand next to each other, and share a sector here though no border.
  const near = Math.exp(-1 / 4);
  const far = Math.exp(-2 / 4);
  const [first, last] = [near / (near + far), near / (near + near)];
  expect(between([3, 1, 3], duplicationByRank, nobody)).toBeCloseTo((first + last) / 3, 14);
  expect(between([3, 1, 3], duplicationNextDoor, nobody)).toBe(0);
});

test("without sectors there is nothing to duplicate", () => {
  const localities = inputsOf(localitiesWith({}, { gdp: 1 }), { borders: [[0, 1]] });
  for (const index of [duplication, duplicationNextDoor, duplicationByRank])
    expect(courseOf(modelOf([rivalry, duplicatedInvestment], localities), index).at(-1)).toBe(0);
});

test("duplication is the double sum of attention over rivals in one's own sector, in every step of provinces that look elsewhere one day", () => {
  const model = compile(
    wholeEconomy(`params: { sectors: { rate: 0.02, herding: 2 } }
changes: [{ at: 2018-07-02, set: { pressures.slump: 0.2 } }, { at: 2019-02-18, set: { rivals.borders: 1, rivals.gdp: 0 } }]`),
  );
  const { world } = model;
  const [chosen, index] = [world.column(sector), world.column(duplication)];
  const values = new Set<number>();
  const watch = {
    step() {
      const watched = world.cell(rivals).value;
      let sum = 0;
      for (let i = 0; i < world.n; i++)
        for (let j = 0; j < world.n; j++) if (chosen[i] === chosen[j]) sum += watched.weight(i, j);
      expect(index[0]).toBeCloseTo(sum / world.n, 12);
      values.add(index[0]);
    },
  };
  for (const seed of [2, 3]) model.run(seed, 0, watch);
  expect(values.size).toBeGreaterThan(50);
});

test("of provinces that choose blindly among eight sectors, an eighth of rivals are alike", () => {
  const localities = localitiesWith(...Array.from({ length: 3000 }, (_, i) => ({ gdp: i })));
  const blind = { "sectors.sharpness": 0, "rivals.region": 0, "rivals.power": 0 };
  const model = modelOf([rivalry, sectorChoice, duplicatedInvestment], inputsOf(localities), blind, 7);
  expect(courseOf(model, duplication)[0]).toBeCloseTo(1 / 8, 1.5);
});

test("a run begins anew, whatever provinces chose in the one before", () => {
  const localities = localitiesWith(...Array.from({ length: 40 }, (_, i) => ({ gdp: i })));
  const made = () => modelOf([rivalry, sectorChoice, duplicatedInvestment], inputsOf(localities), {}, 70);
  const used = made();
  courseOf(used, duplication, 1);
  expect(courseOf(used, duplication, 2)).toEqual(courseOf(made(), duplication, 2));
});
