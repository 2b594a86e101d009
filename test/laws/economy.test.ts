import { describe, expect, test } from "vitest";
import { Model } from "../../src/engine/model.js";
import { restraint } from "../../src/model/feedback.js";
import type { Inputs } from "../../src/model/inputs.js";
import { mechanisms } from "../../src/model/mechanisms/index.js";
import { definitionOf } from "../../src/scenario/compile.js";
import { differences, historyAmong, historyOf } from "./history.js";
import { everythingOn, wholeEconomy } from "./scenarios.js";

const SEEDS = [0, 1, 2];
const optional = mechanisms.filter(({ optIn }) => optIn).map(({ name }) => name);
const allOff = `mechanisms: { ${optional.map((name) => `${name}: off`).join(", ")} }`;

const changed = (one: string, other: string): string[] => {
  const [first, second] = [one, other].map((text) => definitionOf(wholeEconomy(text)));
  return SEEDS.flatMap((seed) => differences(historyOf(first, seed), historyOf(second, seed)));
};

describe("the political economy", () => {
  test("switched off again leaves the history of the core as it was, to the bit", () => {
    const off = definitionOf(wholeEconomy(allOff));
    const never = definitionOf(everythingOn());
    for (const seed of SEEDS) expect(differences(historyOf(never, seed), historyOf(off, seed))).toEqual([]);
  });

  test("does not hang on the order in which provinces are listed", () => {
    const definition = definitionOf(wholeEconomy());
    const { localities, borders } = definition.inputs;
    const turned = localities.map((_, i) => (i * 7 + 3) % localities.length);
    const listed = turned.map((i) => localities[i]);
    const place = (i: number) => turned.indexOf(i);
    const permuted = {
      ...definition,
      agents: listed,
      inputs: {
        ...definition.inputs,
        localities: listed,
        borders: borders.map(([a, b]): [number, number] => [place(a), place(b)]),
      },
    };
    const ids = localities.map(({ id }) => id);
    for (const seed of SEEDS)
      expect(differences(historyOf(definition, seed), historyAmong(historyOf(permuted, seed), ids))).toEqual(
        [],
      );
  });

  test.each(optional)("is the same with %s switched off as if it had never been listed", (name) => {
    const definition = definitionOf(wholeEconomy(`mechanisms: { ${name}: off }`));
    const without = { ...definition, mechanisms: mechanisms.filter((each) => each.name !== name) };
    expect(differences(historyOf(definition, 3), historyOf(without, 3))).toEqual([]);
  });
});

describe("a link without strength carries nothing:", () => {
  test.each([
    [
      "from the focal point to decisions and policies",
      "params: { focal-point: { decisions: 0, policies: 0 } }",
      "mechanisms: { focal-point: off }",
      [...["Bureaucracy", "Industry", "Inputs", "Localities"].map((who) => `aligned${who}`), "coordination"],
    ],
    [
      "from crackdowns to decisions, policies and the race",
      "params: { crackdown: { pull: 0, decisions: 0, policies: 0 } }",
      "mechanisms: { crackdown: off }",
      [],
    ],
    [
      "from pilot zones to the race, crackdowns and ideas",
      "params: { pilots.pull: 0, crackdown.exempt: 0, innovation.pilots: 0 }",
      "mechanisms: { pilots: off }\nparams: { crackdown.exempt: 0, innovation.pilots: 0 }",
      ["pilot", "pilotCount"],
    ],
    [
      "from rules to ideas",
      "params: { codification.promotion: 0 }",
      "mechanisms: { codification: off }",
      ["codifiedStock", "codificationLag", ...Array.from({ length: 20 }, (_, k) => `codified:${k}`)],
    ],
    [
      "from pressures to the stance",
      "params: { stance: { regulatory: 0, technological: 0, slump: 0 } }",
      "mechanisms: { pressures: off }\nparams: { stance: { regulatory: 0, technological: 0, slump: 0 } }",
      ["regulatoryPressure", "technologicalPressure", "slump"],
    ],
    [
      "from single partners abroad to anything",
      "",
      "mechanisms: { silk-road-partners: off }",
      ["partnersConnected", "partnersFollowing", ...Array.from({ length: 6 }, (_, k) => `partner:${k + 1}`)],
    ],
    [
      "from accidents to the stance",
      "params: { accidents.alarm: 0 }",
      "mechanisms: { accidents: off }",
      ["accidentRate", "danger", "accidentCount", "accidents"],
    ],
  ] as const)("%s", (_, weak, off, own) => {
    expect(
      [...new Set(changed(weak, off))].filter((name) => !(own as readonly string[]).includes(name)),
    ).toEqual([]);
  });
});

test("a crackdown that is switched off on a date lets go of the race on that date", () => {
  const strict = "params: { stance: { disposition: 3, backlash: 0 } }";
  const released = definitionOf(
    wholeEconomy(`${strict}\nchanges: [{ at: 2020-01, mechanisms: { crackdown: off } }]`),
  );
  const held = definitionOf(wholeEconomy(strict));
  expect(differences(historyOf(released, 0), historyOf(held, 0))).toEqual(
    expect.arrayContaining(["liberalisation", "restraint"]),
  );
  const { world } = compiled(released);
  expect([...world.column(restraint)]).toEqual(Array.from({ length: world.n }, () => 0));
});

function compiled(definition: ReturnType<typeof definitionOf>): Model<Inputs> {
  const model = new Model(definition);
  model.run(0);
  return model;
}
