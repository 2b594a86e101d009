import { REGION_ID } from "./country/read-regions.js";
import { countrySchema } from "./country/schema.js";
import { DEFAULTS } from "./defaults.js";
import { MOST_RUNS } from "./read-draft.js";
import { LONGEST_RECORD, LONGEST_STEP } from "./read-time.js";
import {
  choiceSchema,
  dateSchema,
  idSchema,
  mapOf,
  type Schema,
  switchSchema,
  textSchema,
  timeSchema,
  wholeSchema,
  wordsSchema,
} from "./schema-parts.js";
import {
  paramsSchema,
  provinceSchema,
  provincesSchema,
  signalsSchema,
  spellings,
  traitsOf,
} from "./schema-world.js";
import { everyUnit, type Vocabulary } from "./vocabulary.js";

/**
 * JSON Schema of scenario files, for editors: completion, hover texts and marks while typing. It is written in draft 07,
 * which the YAML plugins of the usual editors support best. What concerns several fields at once (dates in order, a
 * circle of parents) only the reader checks.
 */
export function scenarioSchema(vocabulary: Vocabulary): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Scenario",
    description: "One scenario of the simulation. A key that is absent or empty means unchanged.",
    type: "object",
    required: ["schema", "id"],
    additionalProperties: false,
    properties: { ...headSchema(vocabulary), ...bodySchema(vocabulary) },
    // Of what a country of one's own calls its regions, a schema knows only the form.
    if: { required: ["country"] },
    else: { properties: { provinces: provincesSchema(vocabulary), changes: changesSchema("provinceName") } },
    definitions: {
      params: paramsSchema(vocabulary),
      mechanisms: mechanismsSchema(vocabulary),
      traits: mapOf(traitsOf(vocabulary), "Traits of every province; single provinces come after."),
      province: provinceSchema(vocabulary),
      unitName: {
        anyOf: [{ $ref: "#/definitions/provinceName" }, { type: "string", pattern: REGION_ID.source }],
      },
      provinceName: {
        enum: [
          ...everyUnit(vocabulary).flatMap(spellings),
          ...everyUnit(vocabulary).flatMap(({ gb }) => (/^\d+$/.test(gb) ? [Number(gb)] : [])),
        ],
      },
    },
  };
}

function headSchema({ institutions, units }: Vocabulary): Record<string, Schema> {
  return {
    $schema: textSchema("Where editors find this schema."),
    schema: { description: "Version of the file format.", const: 1 },
    id: { ...idSchema("Name of the scenario; the file is called the same."), type: "string", minLength: 1 },
    extends: idSchema("Scenario that this one changes."),
    institutions: {
      description: `Regime that sets switches together. ${[...institutions].map(([name, { meaning }]) => `${name}: ${meaning}.`).join(" ")}`,
      enum: [...institutions.keys(), null],
    },
    units: {
      description: `Who takes part: ${[...units].map(([name, { label }]) => `${name} (${label.en})`).join(", ")}.`,
      enum: [...units.keys(), null],
    },
    country: countrySchema(),
    compareTo: idSchema("Scenario that the results are set against."),
    title: wordsSchema("Title, for charts and reports."),
    question: wordsSchema("The question the scenario asks."),
    notice: wordsSchema("What to look for in the results."),
    start: dateSchema("First day; by default the day of the national plan, data.baseDate."),
    until: dateSchema("Last day; by default that of the last plan observed."),
    step: timeSchema(LONGEST_STEP, `Time between two steps; default ${DEFAULTS.step} days.`),
    record: timeSchema(LONGEST_RECORD, `Time between two recorded values; default ${DEFAULTS.record} days.`),
    seed: wholeSchema(
      0,
      Number.MAX_SAFE_INTEGER,
      `Seed of the random numbers; default ${DEFAULTS.seed}, and 0 is a seed.`,
    ),
    runs: wholeSchema(1, MOST_RUNS, `Number of runs; default ${DEFAULTS.runs}.`),
  };
}

function bodySchema(vocabulary: Vocabulary): Record<string, Schema> {
  return {
    data: dataSchema(vocabulary),
    mechanisms: { $ref: "#/definitions/mechanisms" },
    params: { $ref: "#/definitions/params" },
    provinces: mapOf({}, "Units whose traits differ from the data.", {
      additionalProperties: { $ref: "#/definitions/province" },
    }),
    signals: signalsSchema(vocabulary),
    changes: changesSchema("unitName"),
  };
}

function dataSchema(vocabulary: Vocabulary): Schema {
  const readings = [...vocabulary.readings].map(([option, allowed]) => {
    const description = `Which reading of the source holds: ${allowed.join(" or ")}; default ${allowed[0]}.`;
    return [option, choiceSchema(allowed, description)] as const;
  });
  const countUntil = dateSchema(`Last day of the policy counts; default ${DEFAULTS.countUntil}.`);
  return mapOf(
    { ...Object.fromEntries(readings), countUntil },
    "How the source data are read where they contradict themselves.",
  );
}

function mechanismsSchema(vocabulary: Vocabulary): Schema {
  const switches = vocabulary.mechanisms.map(({ name, optional, on }) => {
    const description = `Mechanism ${name}, ${on ? "on" : "off"} by default.`;
    return [
      name,
      optional
        ? switchSchema(description)
        : { description: `${description} It cannot be switched off.`, enum: ["on", true, null] },
    ];
  });
  return mapOf(Object.fromEntries(switches), "Switches of mechanisms: on or off.");
}

function changesSchema(name: "unitName" | "provinceName"): Schema {
  const province = { $ref: `#/definitions/${name}` };
  const provinces = (description: string): Schema => ({
    description,
    anyOf: [province, { type: "array", items: province }, { type: "null" }],
  });
  const properties = {
    at: { ...dateSchema("Day on which the change takes effect."), type: ["string", "integer"] },
    set: { $ref: "#/definitions/params" },
    mechanisms: { $ref: "#/definitions/mechanisms" },
    publish: provinces("Provinces whose plans are published on that day from outside."),
    pilots: provinces("Provinces in which the centre names a pilot zone on that day."),
  };
  const change = mapOf(properties, "One dated change.", { required: ["at"] });
  return {
    description: "Changes during the run, in order of their dates.",
    type: ["array", "null"],
    items: change,
  };
}
