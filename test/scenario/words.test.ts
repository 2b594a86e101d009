import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { readScenario } from "../../src/scenario/read.js";
import { restoreScenario } from "../../src/scenario/restore.js";
import { scenarioSchema } from "../../src/scenario/schema.js";
import { mechanismOf } from "../../src/scenario/vocabulary.js";
import { vocabulary } from "../../src/scenario/words.js";

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(scenarioSchema(vocabulary));

function read(file: object) {
  return readScenario(JSON.stringify({ schema: 1, id: "x", ...file }), "x.json", vocabulary, () => undefined);
}

describe("the words of the model", () => {
  test("a scenario that names nothing is good and survives its manifest", () => {
    const reading = read({});
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    const manifest = JSON.stringify(reading.scenario, null, 2);
    expect(restoreScenario(manifest, "manifest.json", vocabulary)).toEqual({
      ok: true,
      scenario: reading.scenario,
      warnings: [],
    });
  });

  test("every parameter takes its default and both ends of its range, bare or with its unit, and nothing beyond", () => {
    for (const [name, { range, value, unit }] of vocabulary.parameters) {
      for (const good of [value, ...range, `${value} ${unit}`]) {
        const file = { schema: 1, id: "x", params: { [name]: good } };
        expect(read(file), `${name} = ${good}`).toMatchObject({ ok: true });
        expect(validate(file), `${name} = ${good}`).toBe(true);
      }
      for (const bad of [range[0] - 1, range[1] + 1, `${value} parsecs`]) {
        const file = { schema: 1, id: "x", params: { [name]: bad } };
        expect(read(file).ok, `${name} = ${bad}`).toBe(false);
        expect(validate(file), `${name} = ${bad}`).toBe(false);
      }
    }
  });

  test("every parameter belongs to a mechanism", () => {
    const mechanisms = vocabulary.mechanisms.map(({ name }) => name);
    for (const name of vocabulary.parameters.keys()) expect(mechanisms).toContain(mechanismOf(name));
  });

  test("every mechanism but those the model cannot do without can be switched off, and each signal on", () => {
    for (const { name, optional } of vocabulary.mechanisms) {
      expect(read({ mechanisms: { [name]: false } }).ok, name).toBe(optional);
    }
    for (const { id } of vocabulary.signals) {
      const reading = read({ signals: { [id]: "on" } });
      expect(reading.ok && reading.scenario.signals.map((each) => each.id), id).toContain(id);
    }
  });
});
