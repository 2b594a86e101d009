import { formatFault } from "../../faults/fault.js";
import { noteIn } from "../../report/picture-note/run-note.js";
import { ORIGIN } from "../../scenario/origin.js";
import { readScenario } from "../../scenario/read.js";
import type { Scenario } from "../../scenario/scenario.js";
import { vocabulary } from "../../scenario/words.js";
import { LONGEST_TEXT } from "../../trees/parse.js";
import { loaderOf, type ScenarioFiles } from "../scenario-files.js";
import { FIRST_RULES, type Rules } from "../state/rules.js";
import { asRules } from "./as-rules.js";

/** What a file comes to: rules, and the scenario files that they need and the page does not have; or what is wrong. */
export type FileReading =
  | {
      readonly ok: true;
      readonly rules: Rules;
      readonly files: ScenarioFiles;
      /** Hash of the result that a picture shows; undefined of a scenario file. */
      readonly hash?: string | undefined;
    }
  | { readonly ok: false; readonly faults: readonly string[] };

/** The largest file that is looked into, bytes. */
export const LARGEST = 20_000_000;
const MOST_RUNS = 2000;

/** A scenario with its files, before anything is known of it. */
interface Found {
  readonly text: string;
  readonly files: ScenarioFiles;
  readonly seeds: { readonly seed?: number; readonly runs?: number };
  readonly hash?: string;
}

/**
 * Reads a scenario file (YAML or JSON), or the scenario of a picture that the page or the command line made. Nothing of it
 * is trusted. `shipped`: files that may not be replaced; `opened`: those opened before, which may.
 */
export function readFile(
  name: string,
  bytes: Uint8Array,
  shipped: ScenarioFiles,
  opened: ScenarioFiles,
): FileReading {
  const found = contentOf(name, bytes, shipped);
  if (typeof found === "string") return refused(found);
  const files = { ...found.files, ...shipped };
  const reading = readScenario(found.text, name, vocabulary, loaderOf({ ...opened, ...files }));
  if (!reading.ok) return refused(...reading.faults.map(formatFault));
  const scenario = { ...reading.scenario, ...found.seeds };
  const fault = faultOf(scenario, name);
  if (fault) return refused(fault);
  const rules = withRules(scenario, found, name, { shipped, opened });
  return rules.ok ? { ...rules, hash: found.hash } : rules;
}

function contentOf(name: string, bytes: Uint8Array, shipped: ScenarioFiles): Found | string {
  const isPicture = bytes[0] === 0x89 && bytes[1] === 0x50;
  if (!isPicture) {
    const text = textOf(bytes);
    return text === null
      ? `${name}: neither a text nor a picture. ${ALLOWED}`
      : { text, files: {}, seeds: {} };
  }
  const note = noteIn(bytes);
  if (note === null) return `${name}: a picture that says nothing of a scenario. ${ALLOWED}`;
  const { first, files, seed, runs, resultHash: hash } = note;
  const all = { ...shipped, ...files };
  const own = Object.hasOwn(all, first) ? all[first] : undefined;
  return own === undefined
    ? `${name}: the picture is of the scenario ${first}, which it does not hold. ${ALLOWED}`
    : { text: own, files, seeds: { seed, runs }, hash };
}

const ALLOWED =
  "Allowed: a scenario file (YAML or JSON), or a PNG as this page and yardstick run save it; choose another file.";

function textOf(bytes: Uint8Array): string | null {
  if (bytes.length > 4 * LONGEST_TEXT) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function faultOf({ units, runs }: Scenario, name: string): string | undefined {
  if (units !== "provinces")
    return `${name}: units: ${units}. Allowed: provinces; this page draws no other map. Run it with yardstick run ${name}.`;
  if (runs > MOST_RUNS)
    return `${name}: runs: ${runs}. Allowed: 1 to ${MOST_RUNS} in this page; write fewer, or run it with yardstick run ${name}.`;
  return undefined;
}

/** As rules over the nearest scenario at hand, if its own name and title are not lost by that; or as one of its own. */
function withRules(
  scenario: Scenario,
  { text, files }: Found,
  name: string,
  { shipped, opened }: { readonly shipped: ScenarioFiles; readonly opened: ScenarioFiles },
): FileReading {
  const { id, lineage } = scenario;
  const added = Object.fromEntries(
    Object.entries({ ...files, [id]: text }).filter(([each]) => !Object.hasOwn(shipped, each)),
  );
  const others = { ...opened, ...added, ...shipped };
  const bases = id === ORIGIN ? lineage.slice(0, -1) : lineage.filter((each) => Object.hasOwn(shipped, each));
  const nearest = bases.at(-1);
  const base = nearest === undefined ? undefined : settled(nearest, others);
  const rules = base && (id === ORIGIN || id === base.id) ? asRules(scenario, base) : null;
  if (rules) {
    const { [id]: _, ...parents } = added;
    return { ok: true, rules, files: id === ORIGIN ? parents : added };
  }
  if (Object.hasOwn(shipped, id))
    return refused(
      `${name}: id: ${id}, which is another scenario in this page. Allowed: a name of its own; write another id.`,
    );
  const { seed, runs } = scenario;
  return { ok: true, rules: { ...FIRST_RULES, base: id, seed, runs }, files: added };
}

function settled(id: string, files: ScenarioFiles): Scenario | undefined {
  const text = Object.hasOwn(files, id) ? files[id] : undefined;
  if (text === undefined) return undefined;
  const reading = readScenario(text, `${id}.yaml`, vocabulary, loaderOf(files));
  return reading.ok ? reading.scenario : undefined;
}

function refused(...faults: string[]): FileReading {
  return { ok: false, faults };
}
