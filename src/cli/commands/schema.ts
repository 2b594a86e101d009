import { experimentSchema } from "../../experiments/spec/index.js";
import { scenarioSchema } from "../../scenario/schema.js";
import { vocabulary } from "../../scenario/words.js";

/** What there is a schema of. */
export const SCHEMAS = { scenario: scenarioSchema, experiment: experimentSchema } as const;

/** `yardstick schema`: the JSON Schema of scenario files, or of experiment files. */
export function schema(kind: keyof typeof SCHEMAS): void {
  process.stdout.write(`${JSON.stringify(SCHEMAS[kind](vocabulary), null, 2)}\n`);
}
