import { parseDocument } from "yaml";
import { ORIGIN } from "../../scenario/origin.js";
import type { ScenarioFiles } from "../scenario-files.js";
import type { NamedFile } from "../simulate/request.js";
import { type DatedSettings, isChanged, nameInTables, type Rules, type Settings } from "../state/rules.js";

/** Id of what the page runs, in its file; tables and sentences are told another name. */
const OVERLAY = "this-page";
/** Name of the file of changed rules. */
const MY_RULES = "my-rules";

/** What the page runs, under the name that the command line gives it too: the tables have the same bytes. */
export function fileOf(rules: Rules): NamedFile {
  return { name: nameInTables(rules), text: scenarioFileOf(rules) };
}

/**
 * The rules as a file that `yardstick run` runs with the same result, to the last bit: what is changed, over the
 * scenario; or the scenario itself, with the seeds. `own`: the files that the package does not have.
 */
export function savedFileOf(rules: Rules, files: ScenarioFiles, own: ScenarioFiles): string {
  const { base, seed, runs } = rules;
  if (isChanged(rules)) {
    const beside = Object.hasOwn(own, base)
      ? `# It extends ${base}.yaml, which must lie beside this file.\n`
      : "";
    return `# Saved from the classroom page. Run it with: npx yardstick run ${fileNameOf(rules)}\n${beside}${scenarioFileOf(rules, ORIGIN)}\n`;
  }
  const document = parseDocument(files[base]!);
  document.set("seed", seed);
  document.set("runs", runs);
  return document.toString();
}

/** Name under which the scenario file is saved. */
export function fileNameOf(rules: Rules): string {
  return `${isChanged(rules) ? MY_RULES : rules.base}.yaml`;
}

/** Whether nothing is set. */
export function isEmpty({ set, switches }: Settings): boolean {
  return Object.keys(set).length + Object.keys(switches).length === 0;
}

/** The rules as a scenario file (JSON is YAML) that extends their scenario. */
export function scenarioFileOf(
  { base, seed, runs, until, changes, ...settings }: Rules,
  id: string = OVERLAY,
): string {
  const dated = changes.filter((each) => !isEmpty(each)).map(datedSection);
  const whole = {
    ...{ schema: 1, id, extends: base, seed, runs },
    ...(until !== undefined && { until }),
    ...sectionsOf(settings, "params"),
    ...(dated.length > 0 && { changes: dated }),
  };
  return JSON.stringify(whole, null, 2);
}

function datedSection({ at, ...settings }: DatedSettings) {
  return { at, ...sectionsOf(settings, "set") };
}

function sectionsOf({ set, switches }: Settings, section: "params" | "set") {
  return {
    ...(Object.keys(switches).length > 0 && { mechanisms: switches }),
    ...(Object.keys(set).length > 0 && { [section]: set }),
  };
}
