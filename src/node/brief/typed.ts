import { basename, dirname, extname, join } from "node:path";
import { shippedIds } from "../scenario-files.js";

const ENDINGS = [".yaml", ".yml", ".json"];
/** Commands whose files are scenarios, not experiments or calibrations that name one. */
const OF_SCENARIOS = ["run", "compare"];

/**
 * What is to be typed for a scenario of this id in the folder where a command was run: the file that the command names,
 * the id of a shipped scenario, or else a file beside the one that led to it; null where nothing tells.
 */
export function typedFor(id: string, [command, ...words]: readonly string[]): string | null {
  const files = words.filter((word) => ENDINGS.includes(extname(word)));
  const named = OF_SCENARIOS.includes(command) ? files : [];
  const own = named.find((file) => basename(file, extname(file)) === id);
  if (own !== undefined) return own;
  if (command === "run" && named.length > 0) return named[0];
  if (shippedIds().includes(id)) return id;
  return files.length > 0 ? join(dirname(files[0]), `${id}.yaml`) : null;
}
