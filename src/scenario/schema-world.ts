import { namesOf } from "./province-names.js";
import { EVERY_PROVINCE } from "./read-provinces.js";
import { FORCE } from "./read-signals.js";
import {
  choiceSchema,
  dateSchema,
  mapOf,
  parameterSchema,
  quantitySchema,
  type Schema,
  switchSchema,
  traitSchema,
  wholeSchema,
} from "./schema-parts.js";
import {
  everyUnit,
  MODALITIES,
  MOST_CO_SIGNERS,
  mechanismOf,
  type ProvinceWord,
  STATUSES,
  type Vocabulary,
} from "./vocabulary.js";

/** Parameters by full name, and nested under their mechanism. */
export function paramsSchema({ parameters }: Vocabulary): Schema {
  const dotted = [...parameters].map(([name, parameter]) => [name, parameterSchema(parameter)] as const);
  const groups = [...new Set([...parameters.keys()].map(mechanismOf))].filter((group) => group !== "");
  const nested = groups.map((group) => {
    const own = dotted.filter(([name]) => mechanismOf(name) === group);
    const short = own.map(([name, schema]) => [name.slice(group.length + 1), schema] as const);
    return [group, mapOf(Object.fromEntries(short), `Parameters of the mechanism ${group}.`)] as const;
  });
  return mapOf(
    { ...Object.fromEntries(dotted), ...Object.fromEntries(nested) },
    "Values of parameters, dotted or nested.",
  );
}

export function traitsOf(vocabulary: Vocabulary): Record<string, Schema> {
  return Object.fromEntries([...vocabulary.traits].map(([name, trait]) => [name, traitSchema(trait)]));
}

export function provinceSchema(vocabulary: Vocabulary): Schema {
  const include = switchSchema("Does the province take part?");
  return mapOf({ include, ...traitsOf(vocabulary) }, "Traits of one province.");
}

export function provincesSchema(vocabulary: Vocabulary): Schema {
  const provinces = everyUnit(vocabulary);
  const ids = provinces.map(({ id, en, zh }) => [
    id,
    { description: `${en}, ${zh}`, $ref: "#/definitions/province" },
  ]);
  const others = provinces.flatMap(spellings).filter((name) => !provinces.some(({ id }) => id === name));
  const properties = { [EVERY_PROVINCE]: { $ref: "#/definitions/traits" }, ...Object.fromEntries(ids) };
  const patternProperties = { [`^(${others.join("|")})$`]: { $ref: "#/definitions/province" } };
  return mapOf(properties, "Units whose traits differ from the data.", { patternProperties });
}

/** Every name, as written and in small letters. */
export function spellings(province: ProvinceWord): string[] {
  return [...new Set(namesOf(province).flatMap((name) => [name, name.toLowerCase()]))];
}

export function signalsSchema(vocabulary: Vocabulary): Schema {
  const fields = {
    on: switchSchema("Does the signal count?"),
    date: dateSchema("Day of issue."),
    tier: choiceSchema(vocabulary.tiers, "Authority of the signal."),
    modality: choiceSchema(MODALITIES, "Does it encourage or restrain?"),
    coSigners: wholeSchema(1, MOST_CO_SIGNERS, "Agencies that issue it jointly."),
    force: quantitySchema(FORCE, `${FORCE.meaning}; default 1.`),
    dilutes: {
      type: "string",
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
      description: "Id of an earlier draft that this signal waters down.",
    },
    status: choiceSchema(STATUSES, `Legal state; default ${STATUSES[0]}.`),
  };
  const known = vocabulary.signals.map(({ id, date, tier, modality }) => {
    const description = `Known signal of ${date} (${tier}, ${modality}): off, on, or fields that differ.`;
    return [
      id,
      { description, anyOf: [switchSchema("On or off."), mapOf(fields, "Fields that differ.")] },
    ] as const;
  });
  const fresh = mapOf(fields, "A new signal.", { required: ["date", "tier", "modality"] });
  const propertyNames = { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" };
  return mapOf(Object.fromEntries(known), "Signals of the centre.", {
    propertyNames,
    additionalProperties: fresh,
  });
}
