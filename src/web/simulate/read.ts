import { formatFault } from "../../faults/fault.js";
import { readScenario } from "../../scenario/read.js";
import type { Scenario } from "../../scenario/scenario.js";
import { vocabulary } from "../../scenario/words.js";
import { loaderOf, type ScenarioFiles } from "../scenario-files.js";
import { shipped } from "../shipped.js";
import type { NamedFile } from "./request.js";

/** A scenario cannot be read; each fault is a sentence. */
export class Faulty extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join("\n"));
  }
}

/** Reads a scenario file with the reader of the command line; it may extend shipped files and these. Throws `Faulty`. */
export function read({ name, text }: NamedFile, files: ScenarioFiles): Scenario {
  const reading = readScenario(text, "this page", vocabulary, loaderOf({ ...shipped, ...files }));
  if (!reading.ok) throw new Faulty(reading.faults.map(formatFault));
  return { ...reading.scenario, id: name };
}
