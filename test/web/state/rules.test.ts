import { describe, expect, test } from "vitest";
import { registry } from "../../../src/model/registry.js";
import {
  commandOf,
  FIRST_RULES,
  positionOf,
  SLIDERS,
  valueAt,
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

test("the command says all that was changed", () => {
  const rules = {
    base: "herding",
    seed: 7,
    runs: 20,
    switches: { peers: false },
    set: { "race.tournament": 5 },
  };
  expect(commandOf(rules)).toBe(
    "npx yardstick run herding --seed 7 --runs 20 --set mechanisms.peers=false --set race.tournament=5",
  );
});
