import { expect, test } from "vitest";
import { Model } from "../../src/engine/model.js";
import { clocksOf } from "../../src/experiments/explain/clock.js";
import { Attribution } from "../../src/model/attribution.js";
import { decidedDay } from "../../src/model/mechanisms/publication.js";
import { definitionOf } from "../../src/scenario/compile.js";
import { wholeEconomy } from "../laws/scenarios.js";

const changes = "changes: [{ at: 2018-05-02, set: { peers.weight: 1 } }, { at: 2019-02-18, publish: [BJ] }]";

test("what the causes accumulate adds up to the clock of each province that decides, and to less than that of others", () => {
  const definition = definitionOf(wholeEconomy(changes));
  const { world, ...model } = watched(definition);
  for (let seed = 1; seed <= 20; seed++) {
    const sums = model.run(seed);
    const clocks = clocksOf(definition.agents, seed);
    const decided = world.column(decidedDay);
    sums.forEach((sum, i) => {
      if (decided[i] <= definition.grid.until) expect(sum).toBeCloseTo(clocks[i], 10);
      else expect(sum).toBeLessThan(clocks[i]);
    });
  }
});

/** A model whose runs give what each province has accumulated, over all causes. */
function watched(definition: ReturnType<typeof definitionOf>) {
  const model = new Model(definition);
  const attribution = new Attribution(model.world);
  return {
    world: model.world,
    run(seed: number): number[] {
      model.run(seed, 0, attribution);
      return definition.agents.map((_, i) =>
        attribution.accumulated.reduce((sum, cause) => sum + cause[i], 0),
      );
    },
  };
}
