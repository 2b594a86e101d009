import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readScenario } from "../../src/scenario/read.js";
import type { Scenario } from "../../src/scenario/scenario.js";
import { vocabulary } from "../../src/scenario/words.js";

const FOLDER = fileURLToPath(new URL("../../scenarios/", import.meta.url));
const ENDING = ".yaml";

/** Names of the scenarios in the package, in alphabetical order. */
export const shippedNames: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();

/** The text of a scenario of the package, and the file it is in. */
export const load = (id: string) => {
  const where = `${FOLDER}${id}${ENDING}`;
  return { text: readFileSync(where, "utf8"), where };
};

/** A scenario of the package, read from its file. */
export function shipped(id: string): Scenario {
  const { text, where } = load(id);
  const reading = readScenario(text, where, vocabulary, load);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.scenario;
}
