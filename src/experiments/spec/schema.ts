import type { Parameter } from "../../engine/parameter.js";
import { MOST_RUNS } from "../../scenario/read-draft.js";
import { SCHEMA_VERSION } from "../../scenario/read-version.js";
import {
  idSchema,
  mapOf,
  quantitySchema,
  type Schema,
  switchSchema,
  textSchema,
  wholeSchema,
  wordsSchema,
} from "../../scenario/schema-parts.js";
import type { Vocabulary } from "../../scenario/vocabulary.js";
import { GENERATORS, MOST_REPLICATES } from "../designs/index.js";
import { measures } from "../measures/index.js";
import { type FactorWord, factorWords } from "./factor-words.js";
import { MOST_POINTS, OPTIONS, WHOLE_OPTIONS } from "./read-design.js";
import { EXPERIMENT_DEFAULTS } from "./read-experiment.js";
import { MOST_VALUES, SCALES } from "./read-range.js";

/** What an empty value may look like; it means that nothing is said. */
const UNSET = { enum: [null, ""] };

/** The same, or nothing said. */
function orUnset(schema: Schema): Schema {
  return { anyOf: [schema, UNSET] };
}

/**
 * JSON Schema of experiment files, for editors, in draft 07 as that of scenarios and from the declarations that the reader
 * reads by. What concerns several fields at once (ends of a range, points that fit a design) only the reader checks.
 */
export function experimentSchema(vocabulary: Vocabulary): Schema {
  const words = [...factorWords(vocabulary)];
  const factors = words.map(([path, word]) => [path, factorSchema(path, word)] as const);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Experiment",
    description: "A scenario at many points. A key that is absent or empty is not said.",
    type: "object",
    required: ["schema", "id", "scenario", "outcomes", "design"],
    additionalProperties: false,
    properties: {
      ...headSchema(),
      factors: mapOf(Object.fromEntries(factors), "What varies, by path, and how."),
      design: designSchema(),
      goal: orUnset(goalSchema()),
    },
    anyOf: [
      { required: ["factors"], properties: { factors: { type: "object" } } },
      { properties: { design: { type: "object", properties: { kind: { const: "table" } } } } },
    ],
    definitions: definitionsOf(words),
  };
}

/** What many factors share, and the numbers of each parameter: always there, and perhaps unset. */
function definitionsOf(words: readonly (readonly [string, FactorWord])[]): Record<string, Schema> {
  const numbers = words.flatMap(([path, word]) => {
    if (word.kind !== "parameter") return [];
    const optional = orUnset(referenceTo(path));
    return [[path, numberSchema(word.parameter)] as const, [OPTIONAL + path, optional] as const];
  });
  return {
    group: textSchema("Factors of one group are moved together."),
    steps: orUnset(wholeSchema(2, MOST_VALUES, "Values in equal steps, both ends among them.")),
    whole: orUnset(switchSchema("Whole numbers only.")),
    scale: { description: "Equal steps of the value, or of its logarithm.", enum: [...SCALES, null, ""] },
    ...Object.fromEntries(numbers),
  };
}

const OPTIONAL = "optional.";

function referenceTo(definition: string): Schema {
  return { $ref: `#/definitions/${definition}` };
}

function headSchema(): Record<string, Schema> {
  const names = measures.flatMap(({ name, figure }) => (name === figure ? [name] : [name, figure]));
  const { runs, seed } = EXPERIMENT_DEFAULTS;
  const most = Math.min(MOST_RUNS, MOST_REPLICATES);
  return {
    $schema: textSchema("Where editors find this schema."),
    schema: { description: "Version of the file format.", const: SCHEMA_VERSION },
    id: { ...idSchema("Name of the experiment."), type: "string", minLength: 1 },
    title: orUnset(wordsSchema("Title, for lists and reports.")),
    question: orUnset(wordsSchema("The question the experiment asks.")),
    scenario: {
      ...idSchema("The scenario that each point changes: beside this file, or a shipped one."),
      ...{ type: "string", minLength: 1 },
    },
    outcomes: {
      description: "What is kept of each run, the main outcome first.",
      anyOf: [{ enum: names }, { type: "array", items: { enum: names } }],
    },
    runs: orUnset(wholeSchema(1, most, `Runs of each point; default ${runs}.`)),
    seed: orUnset(wholeSchema(0, Number.MAX_SAFE_INTEGER, `Seed of the first run; default ${seed}.`)),
    commonRandomNumbers: orUnset(switchSchema("Whether all points have the same seeds; default on.")),
  };
}

/** A number with its unit or without, always there. */
function numberSchema(parameter: Parameter): Schema {
  const { pattern, ...rest } = quantitySchema(parameter, parameter.meaning);
  return { ...rest, type: ["number", "string"], pattern: String(pattern).replace("^$|", "") };
}

function factorSchema(path: string, word: FactorWord): Schema {
  return word.kind === "choice"
    ? choiceFactor(path, word.values.map(String))
    : numberFactor(path, word.parameter);
}

function listSchema(items: Schema): Schema {
  return { type: "array", minItems: 2, uniqueItems: true, items };
}

function choiceFactor(path: string, values: readonly string[]): Schema {
  const isSwitch = values.includes("true");
  const list = listSchema({ enum: isSwitch ? ["on", "off", true, false] : values });
  const description = isSwitch ? `Switch ${path}: full, or a list of states.` : "Regimes: full, or a list.";
  const map = mapOf({ group: referenceTo("group"), values: list }, "Values, with a group.", {
    ...{ type: "object", required: ["values"] },
  });
  return { description, anyOf: [{ enum: ["full", null, ""] }, list, map] };
}

function numberFactor(path: string, parameter: Parameter): Schema {
  const { meaning, symbol, unit, range, prior } = parameter;
  const [value, optional] = [referenceTo(path), referenceTo(OPTIONAL + path)];
  const spread = { unit, range: [0, range[1] - range[0]] as const, meaning: "SD" };
  const list = listSchema(value);
  const fields = {
    ...{ group: referenceTo("group"), values: orUnset(list) },
    ...{ from: optional, to: optional, peak: optional, mean: optional },
    sd: quantitySchema(spread, "SD of a normal distribution."),
    ...{ steps: referenceTo("steps"), whole: referenceTo("whole"), scale: referenceTo("scale") },
  };
  const said = prior === undefined ? ["full"] : ["full", "prior"];
  return {
    description: `${meaning} (${symbol}). Unit: ${unit}; range ${range[0]} to ${range[1]}. ${said.join(", ")}, a list of values, or a range.`,
    anyOf: [{ enum: [...said, null, ""] }, list, mapOf(fields, "A range.", { type: "object" })],
  };
}

function designSchema(): Schema {
  const kinds = GENERATORS.map((kind) => {
    const options = OPTIONS[kind].map((option) => {
      const schema = optionSchema(option);
      return [option, option === "file" ? schema : orUnset(schema)] as const;
    });
    const properties = { kind: { const: kind }, ...Object.fromEntries(options) };
    const required = kind === "table" ? ["kind", "file"] : ["kind"];
    return mapOf(properties, `Points of the kind ${kind}.`, { type: "object", required });
  });
  const named = GENERATORS.filter((kind) => kind !== "table");
  return {
    description: "How points are chosen: a kind, or a map with its options.",
    anyOf: [{ enum: named }, ...kinds],
  };
}

function optionSchema(option: (typeof OPTIONS)[keyof typeof OPTIONS][number]): Schema {
  if (option === "file")
    return { description: "A CSV of points beside this file.", type: "string", minLength: 1 };
  if (option === "scramble") return switchSchema("Whether the sequence is scrambled; default on.");
  if (option === "secondOrder") return switchSchema("Also interactions of pairs; default off.");
  const [low, high] = WHOLE_OPTIONS[option];
  const whole = wholeSchema(low, high, `${option} of the design.`);
  return option === "levels" ? { ...whole, multipleOf: 2 } : whole;
}

function goalSchema(): Schema {
  const properties = {
    halfWidth: {
      description: "Widest half of a 95% interval of an index.",
      ...{ type: "number", exclusiveMinimum: 0, maximum: 1 },
    },
    points: { description: "Most points.", type: "integer", minimum: 2, maximum: MOST_POINTS },
  };
  return mapOf(properties, "How narrow intervals shall become.", { required: ["halfWidth", "points"] });
}
