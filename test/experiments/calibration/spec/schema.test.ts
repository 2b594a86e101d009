import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readCalibrationSpec } from "../../../../src/experiments/calibration/spec/read-calibration-spec.js";
import { calibrationSchema } from "../../../../src/experiments/calibration/spec/schema.js";
import { vocabulary } from "../../../../src/scenario/words.js";
import { load } from "../../../scenarios/shipped.js";

const FOLDER = fileURLToPath(new URL("../../../../scenarios/calibration/", import.meta.url));
const schema = calibrationSchema(vocabulary);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

const isGood = (text: string) =>
  readCalibrationSpec(
    { text, where: "mine.yaml" },
    { vocabulary, loadScenario: (id) => load(id), loadTable: () => undefined },
  ).ok;

const HEAD = "schema: 1\nid: mine\nscenario: core\ntarget: exact\n";
const FREE = "free: { decision.baseRate: prior }\n";

test("shipped calibrations and good ones pass in the reader and in the schema", () => {
  const shipped = readdirSync(FOLDER).filter((name) => name.endsWith(".yaml"));
  expect(shipped).toEqual(["abc.yaml", "core.yaml", "policies.yaml"]);
  const good = [
    ...shipped.map((name) => readFileSync(FOLDER + name, "utf8")),
    HEAD + FREE,
    `${HEAD}free: { decision.university: { family: normal, mean: 0, sd: 1 } }\n`,
    `${HEAD}${FREE}data: { readings: [{}, { beijing: pilot-zone }], plans: { GD: 119, 上海: 2018-03 } }\n`,
    `${HEAD}${FREE}fixed: { signals.halfLife: 300 days }\nsizes: { draws: 500 }\nseed: 3\n`,
  ];
  for (const text of good) {
    expect(isGood(text), text).toBe(true);
    expect(validate(parse(text)), `${text}\n${JSON.stringify(validate.errors)}`).toBe(true);
  }
});

test("typical slips fail in both", () => {
  const bad = [
    "id: mine\n",
    `${HEAD}free: { decision.baserate: prior }\n`,
    `${HEAD}free: { targets.level: prior }\n`,
    `${HEAD}free: { decision.university: { family: normal, mean: 0 } }\n`,
    `${HEAD}free: { decision.university: { family: gauss, mean: 0, sd: 1 } }\n`,
    `${HEAD.replace("exact", "mcmc")}${FREE}`,
    `${HEAD}${FREE}data: { readings: [{ beijing: never }] }\n`,
    `${HEAD}${FREE}sizes: { particles: 3 }\n`,
    `${HEAD}${FREE}fixed: { signals.halfLife: 300 weeks }\n`,
  ];
  for (const text of bad) {
    expect(isGood(text), text).toBe(false);
    expect(validate(parse(text)), text).toBe(false);
  }
});

test("the schema beside the shipped calibrations is the one of this program", () => {
  expect(JSON.parse(readFileSync(`${FOLDER}calibration.schema.json`, "utf8"))).toEqual(
    JSON.parse(JSON.stringify(schema)),
  );
});
