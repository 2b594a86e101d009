import { readScenario } from "../../scenario/read.js";
import type { Scenario } from "../../scenario/scenario.js";
import { vocabulary } from "../../scenario/words.js";
import { scenarioFiles } from "../brought.js";
import { loaderOf } from "../shipped.js";

const read = new Map<string, Scenario>();

/** A scenario at hand with nothing left open; read once. */
export function shippedScenario(id: string): Scenario {
  const known = read.get(id);
  if (known) return known;
  const reading = readScenario(scenarioFiles[id]!, `${id}.yaml`, vocabulary, loaderOf(scenarioFiles));
  if (!reading.ok)
    throw new Error(`The scenario ${id} has faults, which whoever made this file should have been told.`);
  read.set(id, reading.scenario);
  return reading.scenario;
}
