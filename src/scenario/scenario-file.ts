import type { FileKind } from "../trees/parse.js";

/** What a scenario file is, for messages. */
export const SCENARIO_FILE: FileKind = {
  noun: "scenario",
  top: "a map of keys and values, beginning with schema: 1 and id",
};
