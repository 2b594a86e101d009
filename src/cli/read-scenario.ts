import { type Fault, formatFault } from "../faults/fault.js";
import { InputError } from "../node/input-error.js";
import { findScenario, loadParent, shippedIds } from "../node/scenario-files.js";
import type { LoadParent, SourceText } from "../scenario/lineage.js";
import { readScenario, type ScenarioReading } from "../scenario/read.js";
import type { Scenario } from "../scenario/scenario.js";
import { vocabulary } from "../scenario/words.js";
import { type Overlay, type Overrides, overlayOf } from "./overlay.js";

/** Where a fault lies that the options have, not a file. */
export const COMMAND_LINE = "command line";

/** Reads the scenario that a user names, with the changes of the command line laid over it; warnings go to `warn`. */
export function readNamed(name: string, overrides: Overrides, warn: (line: string) => void): Scenario {
  return readFound(findScenario(name), overrides, warn);
}

/** Reads a scenario and, before it, the one that its `compareTo` names: beside its file, or shipped. */
export function readWithBaseline(
  name: string,
  overrides: Overrides,
  warn: (line: string) => void,
): readonly [Scenario, Scenario] {
  const source = findScenario(name);
  const scenario = readFound(source, overrides, warn);
  const { compareTo, id } = scenario;
  if (compareTo === null)
    throw new InputError(
      `${name}: nothing to compare ${id} with. Allowed: two scenarios or more, the baseline first, or one that says compareTo; name another, e.g. yardstick compare baseline ${name}.`,
    );
  const found = loadParent(compareTo, source.where);
  if (found === undefined)
    throw new InputError(
      `${source.where}: compareTo: there is no scenario ${compareTo}. Allowed: ${shippedIds().join(", ")}, or a file ${compareTo}.yaml in the same folder; correct the name, or name the baseline on the command line.`,
    );
  if (!("text" in found)) throw InputError.of([found]);
  return [readFound(found, overrides, warn), scenario];
}

/** A scenario that the command line has changed, under the name it had before: for where all are changed alike. */
export function underItsName(scenario: Scenario, overrides: Overrides): Scenario {
  const name = scenario.lineage.at(-2);
  return isNewRule(overrides) && name !== undefined ? { ...scenario, id: name } : scenario;
}

/** Reads the scenario of a text that has been found, as `readNamed` does. */
export function readFound(source: SourceText, overrides: Overrides, warn: (line: string) => void): Scenario {
  const plain = readScenario(source.text, source.where, vocabulary, loadParent);
  const overlay = plain.ok ? overlayOf(plain.scenario.id, overrides) : undefined;
  if (!plain.ok || overlay === undefined) return settled(plain, undefined, warn);
  const parent: LoadParent = (id, from) => (from === COMMAND_LINE ? source : loadParent(id, from));
  const reading = readScenario(overlay.text, COMMAND_LINE, vocabulary, parent);
  return renamed(settled(reading, overlay, warn), plain.scenario, overrides);
}

/** A changed scenario keeps its name; its title says that it is changed, unless only which runs are made is. */
function renamed(changed: Scenario, plain: Scenario, overrides: Overrides): Scenario {
  const { id, lineage, title, question, notice } = plain;
  if (!isNewRule(overrides)) return { ...changed, id, lineage, title, question, notice };
  return { ...changed, title: { en: `${title.en}, changed`, zh: `${title.zh}（有改动）` }, question };
}

/** Whether options change more of a scenario than which runs are made. */
export function isNewRule({ set, from, until, step }: Overrides): boolean {
  return [set?.length ? set : undefined, from, until, step].some((given) => given !== undefined);
}

/** The scenario of a reading; its warnings are said, and its faults thrown, with the option where one is to blame. */
export function settled(
  reading: ScenarioReading,
  overlay: Overlay | undefined,
  warn: (line: string) => void,
): Scenario {
  const say = (fault: Fault) =>
    overlay && fault.file === COMMAND_LINE ? ofOption(fault, overlay) : formatFault(fault);
  if (!reading.ok) throw new InputError(reading.faults.map(say).join("\n"), reading.faults);
  for (const warning of reading.warnings) warn(`warning: ${say(warning)}`);
  return reading.scenario;
}

/** A fault of the command line in one line, with the option where a file would have its line and column. */
function ofOption(fault: Fault, { options }: Overlay): string {
  const place = `${fault.file}:${fault.line}:${fault.column}`;
  return options[fault.line - 1] + formatFault(fault).slice(place.length).replace(/^ +/, ": ");
}
