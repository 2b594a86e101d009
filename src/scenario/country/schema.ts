import {
  choiceSchema,
  dateSchema,
  mapOf,
  quantitySchema,
  type Schema,
  textSchema,
  wholeSchema,
} from "../schema-parts.js";
import { CAPACITIES } from "./country.js";
import { CAPACITY_SCALES, LARGEST_MAP, LONGEST_ID, LONGEST_NAME, REGION_ID } from "./read-regions.js";

const id: Schema = { type: "string", pattern: REGION_ID.source, maxLength: LONGEST_ID };
const table: Schema = { type: "string", pattern: "\\.csv$" };

/** The section of a country of one's own. */
export function countrySchema(): Schema {
  const words = (description: string): Schema => ({
    description,
    anyOf: [
      { type: "string" },
      mapOf({ en: textSchema("In English."), zh: textSchema("In Chinese.") }, description),
    ],
  });
  return mapOf(
    {
      name: words("What the country is called."),
      source: words("Where its data come from, or that they are made up; said under every picture."),
      baseDate: dateSchema("Day 0: that of the central plan."),
      regions: rows(regionSchema(), "Its regions, new ones last; or the CSV that lists them."),
      borders: rows(borderSchema(), "Which regions touch; or the CSV that lists them (a,b)."),
      observed: rows(observedSchema(), "When regions had a plan; or the CSV that lists them (id,plan)."),
    },
    "A country of one's own in the place of China.",
    { required: ["name", "source", "baseDate", "regions"] },
  );
}

const rows = (items: Schema, description: string): Schema => ({
  description,
  anyOf: [table, { type: "array", items }, { type: "null" }],
});

function regionSchema(): Schema {
  const capacities = CAPACITIES.map((name) => {
    const { meaning } = CAPACITY_SCALES[name];
    return [name, quantitySchema(CAPACITY_SCALES[name], `0 to 1: ${meaning}.`)] as const;
  });
  const text = (description: string) => ({ ...textSchema(description), maxLength: LONGEST_NAME });
  const place = (description: string) => wholeSchema(1, LARGEST_MAP, description);
  const properties = {
    id,
    name: text("Its name."),
    zh: text("Its name in Chinese pictures."),
    group: text("Regions of one group count as close to each other."),
    ...Object.fromEntries(capacities),
    row: place("Row on the schematic map."),
    col: place("Column on the schematic map."),
  };
  return mapOf(properties, "A region.", { type: "object", required: ["id", ...CAPACITIES] });
}

function borderSchema(): Schema {
  const pair = { type: "array", items: id, minItems: 2, maxItems: 2 };
  return { anyOf: [pair, mapOf({ a: id, b: id }, "Two regions.", { type: "object", required: ["a", "b"] })] };
}

function observedSchema(): Schema {
  const plan = {
    anyOf: [choiceSchema(["none"], "No plan while it was watched."), dateSchema("Its first plan.")],
  };
  return mapOf({ id, plan }, "What was observed of a region.", { type: "object", required: ["id"] });
}
