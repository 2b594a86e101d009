import { describe, expect, test } from "vitest";
import { registry } from "../../../src/model/registry.js";
import { readScenario } from "../../../src/scenario/read.js";
import { vocabulary } from "../../../src/scenario/words.js";
import { withoutSettingsInHand } from "../../../src/web/state/in-force.js";
import {
  changesOf,
  FIRST_RULES,
  positionOf,
  type Rules,
  SLIDERS,
  valueAt,
  withSwitch,
  withValue,
} from "../../../src/web/state/rules.js";

describe("a slider", () => {
  test("reaches both ends of the range that the parameter declares, and comes back to where it was", () => {
    for (const path of registry.keys()) {
      const [low, high] = registry.get(path)!.range;
      expect(valueAt(path, 0), path).toBeCloseTo(low, 10);
      expect(valueAt(path, 100), path).toBeCloseTo(high, 10);
      for (const position of [0, 13, 50, 99, 100])
        expect(Math.abs(positionOf(path, valueAt(path, position)) - position), path).toBeLessThanOrEqual(1);
    }
  });

  test("belongs to a parameter of the model, and there are at most six of them", () => {
    expect(SLIDERS.length).toBeLessThanOrEqual(6);
    expect(SLIDERS.filter(({ path }) => !registry.has(path))).toEqual([]);
  });

  test("that is put back leaves no change", () => {
    const changed = withValue(FIRST_RULES, "peers.weight", 0.5, 0.065);
    expect(changed.set).toEqual({ "peers.weight": 0.5 });
    expect(withValue(changed, "peers.weight", 0.065, 0.065)).toEqual(FIRST_RULES);
  });
});

describe("after a fork", () => {
  const settings = { set: { "race.tournament": 5 }, switches: {} };
  const forked: Rules = {
    ...FIRST_RULES,
    ...settings,
    changes: [{ at: "2019-03-01", set: {}, switches: {} }],
  };

  test("rules change from its date on, and the past keeps its own", () => {
    const changed = withSwitch(withValue(forked, "peers.weight", 0.5, 0.065), "peers", false, true);
    expect(changed).toEqual({
      ...forked,
      changes: [{ at: "2019-03-01", set: { "peers.weight": 0.5 }, switches: { peers: false } }],
    });
    expect(changesOf(changed)).toEqual([
      "race.tournament",
      "peers (2019-03-01)",
      "peers.weight (2019-03-01)",
    ]);
  });

  test("the rules that hold without its settings are those of the scenario, its changes and earlier ones", () => {
    const text = "schema: 1\nid: base\nchanges: [{ at: 2018-06, set: { peers.weight: 0.4 } }]\n";
    const reading = readScenario(text, "base.yaml", vocabulary, () => undefined);
    if (!reading.ok) throw new Error(reading.faults.map(({ found }) => found).join());
    const { params, mechanisms } = withoutSettingsInHand(reading.scenario, {
      ...forked,
      changes: [{ at: "2018-09-01", set: {}, switches: { peers: false } }, ...forked.changes],
    });
    expect([params["race.tournament"], params["peers.weight"], mechanisms.peers]).toEqual([5, 0.4, false]);
  });
});
