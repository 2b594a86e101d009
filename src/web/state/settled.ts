import { readScenario } from "../../scenario/read.js";
import type { Scenario } from "../../scenario/scenario.js";
import { vocabulary } from "../../scenario/words.js";
import { loadShipped, shipped } from "../shipped.js";

const read = new Map<string, Scenario>();

/** A shipped scenario with nothing left open; read once. */
export function shippedScenario(id: string): Scenario {
  const known = read.get(id);
  if (known) return known;
  const reading = readScenario(shipped.get(id)!, `${id}.yaml`, vocabulary, loadShipped);
  if (!reading.ok) throw new Error(`The shipped scenario ${id} has faults; the build is broken.`);
  read.set(id, reading.scenario);
  return reading.scenario;
}
