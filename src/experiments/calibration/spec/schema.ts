import type { Parameter } from "../../../engine/parameter.js";
import {
  choiceSchema,
  idSchema,
  mapOf,
  type Schema,
  textSchema,
  wholeSchema,
  wordsSchema,
} from "../../../scenario/schema-parts.js";
import { paramsSchema } from "../../../scenario/schema-world.js";
import type { Vocabulary } from "../../../scenario/vocabulary.js";
import { PLAN_FORMS } from "./plan-date.js";
import { PRIOR_NUMBERS } from "./read-prior.js";
import { SHARE_SIZES, WHOLE_SIZES } from "./read-sizes.js";

/**
 * JSON Schema of calibration files, for editors. What concerns several fields at once (a parameter free and fixed, a
 * province given twice) only the reader checks.
 */
export function calibrationSchema(vocabulary: Vocabulary): Schema {
  const parameters = [...vocabulary.parameters];
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Calibration",
    description:
      "What is fitted to what: free, fixed and tied parameters, the data, and how much work it may be.",
    type: "object",
    required: ["schema", "id", "scenario", "target", "free"],
    additionalProperties: false,
    properties: {
      $schema: textSchema("Where editors find this schema."),
      schema: { description: "Version of the file format.", const: 1 },
      id: { ...idSchema("Name of the calibration."), type: "string", minLength: 1 },
      title: wordsSchema("What it is called."),
      question: wordsSchema("What it asks."),
      scenario: { ...idSchema("Scenario that is fitted: beside this file, or shipped."), type: "string" },
      target: { description: "The model's own likelihood, or simulation alone.", enum: ["exact", "abc"] },
      data: dataSchema(vocabulary),
      free: mapOf(
        Object.fromEntries(parameters.map(([path, each]) => [path, freeSchema(each)])),
        "Free parameters.",
      ),
      fixed: paramsSchema(vocabulary),
      tied: mapOf(
        Object.fromEntries(parameters.map(([path, { meaning }]) => [path, textSchema(meaning)])),
        "Parameters that have the value of a free one, by the path of that.",
      ),
      sizes: sizesSchema(),
      seed: wholeSchema(0, Number.MAX_SAFE_INTEGER, "What the names of all random numbers begin with."),
    },
    definitions: { prior: priorSchema() },
  };
}

function dataSchema({ readings }: Vocabulary): Schema {
  const options = [...readings].map(([option, words]) => [
    option,
    choiceSchema(words, `Reading of ${option}.`),
  ]);
  const plan = { description: `When a plan came out: ${PLAN_FORMS}.`, type: ["string", "number", "null"] };
  return mapOf(
    {
      readings: {
        description: "Readings of the contradictory source that are fitted, the main one first.",
        type: ["array", "null"],
        minItems: 1,
        items: mapOf(Object.fromEntries(options), "Over the readings of the scenario."),
      },
      table: textSchema("CSV beside this file in place of Table 2: province, plan, policies, breadth."),
      plans: {
        description: "Plans by province, over those of the table.",
        type: ["object", "null"],
        additionalProperties: plan,
      },
    },
    "What was observed.",
  );
}

/** `prior` where one is declared, or a family with its numbers. */
function freeSchema({ meaning, unit, range: [low, high], prior }: Parameter): Schema {
  return {
    description: `${meaning}. Unit: ${unit}; priors are cut off at ${low} and ${high}.`,
    anyOf: [...(prior ? [{ const: "prior" }] : []), { $ref: "#/definitions/prior" }, { type: "null" }],
  };
}

function priorSchema(): Schema {
  const families = Object.entries(PRIOR_NUMBERS).map(([family, numbers]) => ({
    type: "object",
    required: ["family", ...numbers],
    additionalProperties: false,
    properties: {
      family: { const: family },
      ...Object.fromEntries(numbers.map((name) => [name, { type: ["number", "string"] }])),
    },
  }));
  return { anyOf: families };
}

function sizesSchema(): Schema {
  const whole = Object.values(WHOLE_SIZES).flatMap((sizes) =>
    Object.entries(sizes).map(([name, [low, high]]) => [name, wholeSchema(low, high, `Size: ${name}.`)]),
  );
  const share = { type: ["number", "null"], exclusiveMinimum: 0, exclusiveMaximum: 1 };
  const shares = Object.values(SHARE_SIZES).flatMap((names) => names.map((name) => [name, share]));
  return mapOf(Object.fromEntries([...whole, ...shares]), "How much work it may be.");
}
