import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/engine/model.js";
import { Model } from "../../src/engine/model.js";
import { Attribution } from "../../src/model/attribution.js";
import type { Inputs } from "../../src/model/inputs.js";
import { definitionOf } from "../../src/scenario/compile.js";
import { differences, historyOf } from "./history.js";
import { everythingOn, wholeEconomy } from "./scenarios.js";

const imposed = "changes: [{ at: 2018-05-02, publish: [TJ, GS] }, { at: 2019-02-18, publish: [BJ] }]";
const definition = definitionOf(everythingOn(imposed));
const economy = definitionOf(wholeEconomy(imposed));
const n = definition.agents.length;

const permutations = fc.shuffledSubarray(
  Array.from({ length: n }, (_, i) => i),
  { minLength: n, maxLength: n },
);

/** The same world with its provinces in another order: `order[k]` is the old place of the province in place k. */
function renumbered({ inputs, ...rest }: Definition<Inputs>, order: readonly number[]): Definition<Inputs> {
  const localities = order.map((old) => inputs.localities[old]);
  const place = (old: number) => order.indexOf(old);
  const borders = inputs.borders.map(([a, b]): [number, number] => [place(b), place(a)]).reverse();
  const imposed = inputs.imposed.map(({ day, locality }) => ({ day, locality: place(locality) })).reverse();
  return { ...rest, agents: localities, inputs: { ...inputs, localities, borders, imposed } };
}

describe("renumbering the provinces renumbers the results, bit for bit,", () => {
  test("with every mechanism and all four kernels at work", () => {
    fc.assert(
      fc.property(permutations, fc.nat(1000), (order, seed) => {
        const changed = differences(
          historyOf(definition, seed),
          historyOf(renumbered(definition, order), seed),
        );
        expect(changed).toEqual([]);
      }),
      { numRuns: 12, seed: 4 },
    );
  });

  test("with the whole political economy besides, whose ideas, sectors and zones pass between provinces", () => {
    fc.assert(
      fc.property(permutations, fc.nat(1000), (order, seed) => {
        const changed = differences(historyOf(economy, seed), historyOf(renumbered(economy, order), seed));
        expect(changed).toEqual([]);
      }),
      { numRuns: 6, seed: 4 },
    );
  });

  test("and also why each of them decided", () => {
    fc.assert(
      fc.property(permutations, fc.nat(1000), (order, seed) => {
        expect(reasons(renumbered(definition, order), seed)).toEqual(reasons(definition, seed));
      }),
      { numRuns: 12, seed: 4 },
    );
  });
});

/** Why each province decided, in alphabetical order. */
function reasons(of: Definition<Inputs>, seed: number): string[] {
  const model = new Model(of);
  const watch = new Attribution(model.world);
  model.run(seed, 0, watch);
  const { localities } = of.inputs;
  return localities
    .map(({ id }, i) => {
      const numbers = [...watch.share, ...watch.accumulated].map((column) => column[i]);
      return [id, ...numbers, localities[watch.leader[i]]?.id].join(" ");
    })
    .sort();
}
