import { describe, expect, test } from "vitest";
import { decidedDay } from "../../src/model/mechanisms/publication.js";
import { compile, definitionOf } from "../../src/scenario/compile.js";
import { differences, historyAmong, historyOf } from "./history.js";
import { coreModel, everythingOn } from "./scenarios.js";

const TIBET = "provinces: { XZ: { include: true, enterprise: 3, university: 2, gdp: -1, power: 0.5 } }";
/** Nobody looks at anybody: the only ways in which one province can matter to another are closed. */
const ALONE = "params: { peers.weight: 0, race.tournament: 0, targets.rivals: 0 }";
/** What a province sees of others is no part of its own fate. */
const SIGHT = ["exposure", "rivalsLevel", "news"];

const SEEDS = [0, 1, 2, 3];

describe("one province more", () => {
  test("leaves the history of all others as it was, bit for bit, when nobody looks at anybody", () => {
    const thirty = definitionOf(everythingOn(ALONE));
    const withTibet = definitionOf(everythingOn(`${ALONE}\n${TIBET}`));
    const ids = thirty.inputs.localities.map(({ id }) => id);
    expect(withTibet.agents).toHaveLength(31);
    for (const seed of SEEDS) {
      const others = historyAmong(historyOf(withTibet, seed), ids);
      const changed = differences(historyOf(thirty, seed), others);
      expect(changed.filter((name) => !SIGHT.includes(name))).toEqual([]);
    }
  });

  test("also when it stands at the end of all lists", () => {
    const thirty = definitionOf(everythingOn(ALONE));
    const last = { ...thirty.inputs.localities[18], id: "ZZ", slot: 99 };
    const localities = [...thirty.inputs.localities, last];
    const more = { ...thirty, agents: localities, inputs: { ...thirty.inputs, localities } };
    const ids = thirty.inputs.localities.map(({ id }) => id);
    for (const seed of SEEDS) {
      const changed = differences(historyOf(thirty, seed), historyAmong(historyOf(more, seed), ids));
      expect(changed.filter((name) => !SIGHT.includes(name))).toEqual([]);
    }
  });

  test("changes no draw of the others when they do look, so that what changes is its influence alone", () => {
    const thirty = definitionOf(everythingOn());
    const withTibet = definitionOf(everythingOn(TIBET));
    const ids = thirty.inputs.localities.map(({ id }) => id);
    const drawn = ["draftDays", "reception", "policyRate", "ambitionTier"];
    const changed = differences(historyOf(thirty, 7), historyAmong(historyOf(withTibet, 7), ids));
    expect(changed).toContain("decidedDay");
    expect(changed.filter((name) => drawn.includes(name))).toEqual([]);
  });
});

test("a province left out leaves the others as they were", () => {
  const all = compile(coreModel());
  const some = compile(coreModel("provinces: { BJ: { include: false }, GD: { include: false } }"));
  all.run(3);
  some.run(3);
  const days = all.world.column(decidedDay);
  const kept = all.world.inputs.localities.flatMap(({ id }, i) =>
    id === "BJ" || id === "GD" ? [] : [days[i]],
  );
  expect([...some.world.column(decidedDay)]).toEqual(kept);
});
