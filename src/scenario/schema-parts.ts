import type { Parameter } from "../engine/parameter.js";
import { YEARS } from "./fields.js";
import type { Scale } from "./quantity.js";
import { NAMED_TIMES } from "./read-time.js";
import type { TraitWord } from "./vocabulary.js";

/** A piece of JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** Null everywhere means *unchanged*, so every part allows it. */
const NULL = "null";
const SWITCH_WORDS = ["on", "off", true, false, null];

/** A map whose keys are known; any other key is an error. */
export function mapOf(
  properties: Readonly<Record<string, Schema>>,
  description: string,
  more: Schema = {},
): Schema {
  return { description, type: ["object", NULL], properties, additionalProperties: false, ...more };
}

export function textSchema(description: string): Schema {
  return { description, type: ["string", NULL] };
}

export function idSchema(description: string): Schema {
  return { description, type: ["string", NULL], maxLength: 80, pattern: "^$|^[a-z0-9]+(-[a-z0-9]+)*$" };
}

export function wholeSchema(low: number, high: number, description: string): Schema {
  return { description, type: ["integer", NULL], minimum: low, maximum: high };
}

export function dateSchema(description: string): Schema {
  const pattern = "^$|^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$";
  return { description, type: ["string", "integer", NULL], pattern, minimum: YEARS[0], maximum: YEARS[1] };
}

export function timeSchema(longest: number, description: string): Schema {
  const names = [...NAMED_TIMES.keys()];
  const days = { type: "number", exclusiveMinimum: 0, maximum: longest };
  return {
    description: `${description} In days, or ${names.join(", ")}.`,
    anyOf: [{ enum: [...names, null] }, days],
  };
}

export function choiceSchema(words: readonly string[], description: string): Schema {
  return { description, enum: [...words, null] };
}

export function switchSchema(description: string): Schema {
  return { description, enum: SWITCH_WORDS };
}

/** A number, bare or followed by its unit. */
export function quantitySchema(scale: Scale, description: string): Schema {
  const unit = scale.unit.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const pattern = `^$|^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s+${unit}\\s*$`;
  return {
    description,
    type: ["number", "string", NULL],
    minimum: scale.range[0],
    maximum: scale.range[1],
    pattern,
  };
}

/** A parameter with all that was declared of it. */
export function parameterSchema(parameter: Parameter): Schema {
  const { meaning, symbol, unit, range, value, source, status } = parameter;
  const description = `${meaning} (${symbol}). Unit: ${unit}; range ${range[0]} to ${range[1]}; default ${value}. Source: ${source}. Status: ${status}.`;
  return { ...quantitySchema(parameter, description), default: value };
}

export function traitSchema(trait: TraitWord): Schema {
  return quantitySchema(
    trait,
    `${trait.meaning}. Unit: ${trait.unit}; range ${trait.range[0]} to ${trait.range[1]}.`,
  );
}

export function wordsSchema(description: string): Schema {
  return mapOf({ en: textSchema("In English."), zh: textSchema("In Chinese.") }, description);
}
