import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { provinces } from "../../src/data/provinces.js";
import { scenarioSchema } from "../../src/scenario/schema.js";
import { FULL, HEAD, read, vocabulary } from "./vocabulary.js";

const schema = scenarioSchema(vocabulary);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** Does an editor with the schema accept the text? */
function accepts(text: string): boolean {
  return validate(parse(text)) as boolean;
}

describe("scenarioSchema", () => {
  test("good files pass in the reader and in the schema", () => {
    const good = [
      HEAD,
      FULL,
      `${HEAD}title:\nparams: { race.lag: , race: { tournament: 5 } }\nprovinces: { GD: , all: }\nsignals: { ngaidp: }\nchanges:`,
      `${HEAD}start: 2018\nuntil: 2019-06\nstep: 0.5`,
      `${HEAD}params: { signals.halfLife: 365 days, decision.rate: 1e-3 per day }`,
      `${HEAD}signals: { ngaidp: off, cybersecurity-law: true }`,
      `${HEAD}changes: [{ at: 2019, publish: 广东 }, { at: 2020, publish: [440000] }]`,
      ...provinces.flatMap(({ en, zh, zhShort, gb, iso, id }) =>
        [en, en.toLowerCase(), zh, zhShort, gb, iso, id].map(
          (name) => `${HEAD}provinces: { ${name}: { gdp: 1 } }`,
        ),
      ),
    ];
    for (const text of good) {
      expect(read(text), text).toMatchObject({ ok: true });
      expect(accepts(text), `${text}\n${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });

  test("typical slips fail in the reader and in the schema", () => {
    const bad = [
      "id: x",
      "schema: 1",
      "schema: 2\nid: x",
      "schema: 1\nid: Not Kebab",
      ...[
        "parms: {}",
        "until: 2019-13",
        "until: yesterday",
        "step: fortnight",
        "step: 0",
        "seed: 1.5",
        "runs: 0",
        "title: A title",
        "mechanisms: { race: maybe }",
        "mechanisms: { races: off }",
        "mechanisms: { decision: off }",
        "params: { race.lga: 60 }",
        "params: { race.lag: 9 }",
        "params: { race: { lag: 9000 } }",
        "params: { race.lag: 9 weeks }",
        "data: { beijing: table3 }",
        "provinces: { Shannxi: { gdp: 1 } }",
        "provinces: { GD: { gdp: 9 } }",
        "provinces: { all: { include: true } }",
        "signals: { ngaidp: { force: 2 } }",
        "signals: { fresh: { force: 1 } }",
        "signals: { ngaidp: { tier: high } }",
        "changes: { at: 2019 }",
        "changes: [{ publish: GD }]",
        "changes: [{ at: 2019, publish: [Atlantis] }]",
        "changes: [{ at: 2019, sets: { race.lag: 60 } }]",
      ].map((line) => HEAD + line),
    ];
    for (const text of bad) {
      expect(read(text).ok, text).toBe(false);
      expect(accepts(text), text).toBe(false);
    }
  });

  test("every parameter is described with unit, range, default, source and status", () => {
    const { params } = schema.definitions as Record<
      string,
      { properties: Record<string, { description: string; default: number }> }
    >;
    expect(params.properties["race.lag"]).toMatchObject({
      description:
        "delay with which rivals are seen (Lobs). Unit: days; range 30 to 365; default 120. Source: khanal2024. Status: estimated.",
      default: 120,
      minimum: 30,
      maximum: 365,
    });
    for (const name of vocabulary.parameters.keys()) expect(params.properties).toHaveProperty([name]);
  });
});
