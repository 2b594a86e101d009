import { describe, expect, test } from "vitest";
import { Model } from "../../src/engine/model.js";
import { openStream } from "../../src/math/random.js";
import { registry } from "../../src/model/registry.js";
import { compile, definitionOf, regimesOf } from "../../src/scenario/compile.js";
import type { Scenario } from "../../src/scenario/scenario.js";
import { shipped } from "../scenarios/shipped.js";
import { differences, historyIn, historyOf } from "./history.js";
import { everythingOn, wholeEconomy } from "./scenarios.js";

/** The scenario with every parameter somewhere in the middle half of its range. */
function elsewhere(scenario: Scenario, draw: number): Scenario {
  const stream = openStream(`retuning/${draw}`);
  const params = [...registry].map(([path, { range, value }]) => {
    const [low, high] = [Math.max(range[0], value / 2), Math.min(range[1], 2 * value + 0.1)];
    return [path, { value: low + (high - low) * stream.coarse(), from: "law" }] as const;
  });
  return { ...scenario, params: Object.fromEntries(params) };
}

describe("a model that is given other values runs as one that was made with them, bit for bit", () => {
  const scenarios = [
    shipped("core"),
    shipped("early-pilots"),
    everythingOn("changes: [{ at: 2019-01-01, set: { race.tournament: 2 } }]"),
    wholeEconomy("changes: [{ at: 2019-01-01, set: { signals.halfLife: 300 }, mechanisms: { race: off } }]"),
  ];
  test.each(scenarios.map((scenario) => [scenario.id, scenario]))("%s", (_, scenario) => {
    const model = compile(scenario);
    for (const draw of [1, 2]) {
      const other = elsewhere(scenario, draw);
      model.retune(regimesOf(other));
      const fresh = definitionOf(other);
      expect(differences(historyIn(model, fresh, draw), historyOf(fresh, draw))).toEqual([]);
    }
    model.retune(regimesOf(scenario));
    const first = definitionOf(scenario);
    expect(differences(historyIn(model, first, 7), historyOf(first, 7))).toEqual([]);
  });
});

test("a mechanism that a model was made without cannot be switched on in it", () => {
  const model = new Model(definitionOf(shipped("core")));
  expect(() => model.retune(regimesOf(shipped("baseline")))).toThrow(/cannot be switched/);
});
