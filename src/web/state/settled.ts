import { readScenario } from "../../scenario/read.js";
import type { Scenario } from "../../scenario/scenario.js";
import { vocabulary } from "../../scenario/words.js";
import { loaderOf } from "../scenario-files.js";
import { scenarioFiles } from "./at-hand.js";

const read = new Map<string, Scenario>();
let files = scenarioFiles.peek();

/** A scenario at hand with nothing left open; read once, and again when there are other files. */
export function shippedScenario(id: string): Scenario {
  if (files !== scenarioFiles.value) read.clear();
  files = scenarioFiles.value;
  const known = read.get(id);
  if (known) return known;
  const reading = readScenario(files[id]!, `${id}.yaml`, vocabulary, loaderOf(files));
  if (!reading.ok)
    throw new Error(`The scenario ${id} has faults, which whoever made this file should have been told.`);
  read.set(id, reading.scenario);
  return reading.scenario;
}
