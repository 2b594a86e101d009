import { InputError } from "../../node/input-error.js";
import { loadParent } from "../../node/scenario-files.js";
import type { RunNote } from "../../report/picture-note/run-note.js";
import type { LoadParent } from "../../scenario/lineage.js";
import { readScenario } from "../../scenario/read.js";
import type { Scenario } from "../../scenario/scenario.js";
import { vocabulary } from "../../scenario/words.js";

/** The scenario of a picture: from its own files, else from those of the package, and from nowhere else. */
export function readNote({ first, files, seed, runs }: RunNote, where: string): Scenario {
  const load: LoadParent = (id) =>
    Object.hasOwn(files, id) ? { text: files[id], where: `${where}:${id}.yaml` } : loadParent(id, "");
  const source = load(first, "");
  if (source === undefined || !("text" in source))
    throw new InputError(
      `${where}: the picture is of the scenario ${first}, which it does not hold. Allowed: a PNG as yardstick run or the page saved it; take that one.`,
    );
  const reading = readScenario(source.text, source.where, vocabulary, load);
  if (!reading.ok) throw InputError.of(reading.faults);
  return { ...reading.scenario, seed, runs };
}
