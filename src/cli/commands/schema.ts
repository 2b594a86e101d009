import { calibrationSchema } from "../../experiments/calibration/spec/schema.js";
import { experimentSchema } from "../../experiments/spec/index.js";
import { scenarioSchema } from "../../scenario/schema.js";
import { vocabulary } from "../../scenario/words.js";

/** What there is a schema of. */
export const SCHEMAS = {
  ...{ scenario: scenarioSchema, experiment: experimentSchema, calibration: calibrationSchema },
} as const;

/** `yardstick schema`: the JSON Schema of files of scenarios, experiments or calibrations. */
export function schema(kind: keyof typeof SCHEMAS): void {
  process.stdout.write(`${JSON.stringify(SCHEMAS[kind](vocabulary), null, 2)}\n`);
}
