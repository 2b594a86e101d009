import { scenarioSchema } from "../../scenario/schema.js";
import { vocabulary } from "../../scenario/words.js";

/** `yardstick schema`: the JSON Schema of scenario files. */
export function schema(): void {
  process.stdout.write(`${JSON.stringify(scenarioSchema(vocabulary), null, 2)}\n`);
}
