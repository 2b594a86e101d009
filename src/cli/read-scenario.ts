import { InputError } from "../node/input-error.js";
import { findScenario, loadParent } from "../node/scenario-files.js";
import { formatFault } from "../scenario/fault.js";
import type { SourceText } from "../scenario/lineage.js";
import { readScenario, type ScenarioReading } from "../scenario/read.js";
import type { Scenario } from "../scenario/scenario.js";
import { vocabulary } from "../scenario/words.js";

/** What the command line changes in a scenario. */
export interface Overrides {
  readonly seed?: string;
  readonly runs?: string;
  readonly step?: string;
  readonly from?: string;
  readonly until?: string;
  readonly set?: readonly string[];
}

const COMMAND_LINE = "command line";

/** Reads the scenario that a user names, with the changes of the command line laid over it; warnings go to `warn`. */
export function readNamed(name: string, overrides: Overrides, warn: (line: string) => void): Scenario {
  const source = findScenario(name);
  const plain = settled(readScenario(source.text, source.where, vocabulary, loadParent), warn);
  const changes = overlay(plain.id, overrides);
  if (changes === undefined) return plain;
  const parent = (id: string, from: string): SourceText | undefined =>
    from === COMMAND_LINE ? source : loadParent(id, from);
  const changed = settled(readScenario(changes, COMMAND_LINE, vocabulary, parent), warn);
  const { id, lineage, title, question, notice } = plain;
  if (!isNewRule(overrides)) return { ...changed, id, lineage, title, question, notice };
  return { ...changed, title: { en: `${title.en}, changed`, zh: `${title.zh}（有改动）` }, question };
}

/** Whether the rules change, and not only which and how many runs are made. */
function isNewRule({ set, from, until, step }: Overrides): boolean {
  return [set?.length ? set : undefined, from, until, step].some((given) => given !== undefined);
}

/** The changes as a scenario file of their own, a line each; undefined without any. */
function overlay(parent: string, { seed, runs, step, from, until, set = [] }: Overrides): string | undefined {
  const lines = Object.entries({ seed, runs, step, start: from, until })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}`);
  const settings = set.map((setting) => {
    const [, path, value] = /^\s*([^=]+?)\s*=\s*(.+?)\s*$/.exec(setting) ?? [];
    if (path === undefined)
      throw new InputError(
        `--set ${setting}: not a setting. Allowed: path=value, e.g. --set race.tournament=5.`,
      );
    return `  ${JSON.stringify(path)}: ${JSON.stringify(Number.isFinite(Number(value)) ? Number(value) : value)}`;
  });
  if (lines.length + settings.length === 0) return undefined;
  return [
    "schema: 1",
    `id: ${parent}-custom`,
    `extends: ${parent}`,
    ...lines,
    ...(set.length ? ["params:", ...settings] : []),
  ].join("\n");
}

function settled(reading: ScenarioReading, warn: (line: string) => void): Scenario {
  if (!reading.ok) throw InputError.of(reading.faults);
  for (const warning of reading.warnings) warn(`warning: ${formatFault(warning)}`);
  return reading.scenario;
}
