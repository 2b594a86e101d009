import { existsSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { InputError } from "../../node/input-error.js";
import { loadParent } from "../../node/scenario-files.js";
import { commandLine } from "../../report/brief/making.js";
import { isId } from "../../scenario/fields.js";
import type { LoadParent } from "../../scenario/lineage.js";
import { readScenario } from "../../scenario/read.js";
import { vocabulary } from "../../scenario/words.js";
import { countryFiles } from "../country-files.js";
import { readNamed } from "../read-scenario.js";

interface InitOptions {
  readonly extends?: string;
  readonly country?: boolean;
  readonly force?: boolean;
}

/**
 * `yardstick init`: a scenario file to change, with one thing of each kind to uncomment. It is checked before it is
 * written, because a parent that lies elsewhere, or has the same name, could not be found from it.
 */
export function init(file: string, options: InitOptions): void {
  if (options.country && options.extends !== undefined)
    throw new InputError(
      `--extends ${options.extends}: not with --country, whose file says what it extends. Allowed: one of the two; leave one out, and change the line in the file.`,
    );
  const id = checkedName(file);
  const files = options.country ? countryFiles(file, id) : new Map([[file, ownText(file, id, options)]]);
  for (const each of files.keys())
    if (existsSync(each) && !options.force)
      throw new InputError(
        `${each}: the file is there already. Allowed: a new name, or --force to replace it.`,
      );
  for (const [each, text] of files) writeFileSync(each, text, { flag: options.force ? "w" : "wx" });
  process.stdout.write(
    `${[...files.keys()].join(", ")} ${files.size > 1 ? "are" : "is"} written. Change ${files.size > 1 ? "them" : "it"}, check with: yardstick validate ${file}, and run with: yardstick run ${file}\n`,
  );
}

/** The id of the scenario that a file of this name holds. */
function checkedName(file: string): string {
  const id = basename(file, extname(file));
  if (!isId(id) || ![".yaml", ".yml"].includes(extname(file)))
    throw new InputError(
      `${file}: no name for a scenario. Allowed: small letters, digits and single hyphens, at most 80, e.g. my-scenario.yaml.`,
    );
  if (!existsSync(dirname(file)))
    throw new InputError(`${dirname(file)}: there is no such folder. Make it first.`);
  return id;
}

function ownText(file: string, id: string, options: InitOptions): string {
  const { extends: named = "baseline" } = options;
  const text = template(id, readNamed(named, {}, () => {}).id, commandLine(["show", named]));
  // The file is not there yet, and a parent of one's own must lie beside it: it is looked for from where that would be.
  const load: LoadParent = (parent, from) =>
    loadParent(parent, from === file ? join(dirname(file), basename(named)) : from);
  const reading = readScenario(text, file, vocabulary, load);
  if (!reading.ok) throw InputError.of(reading.faults);
  return text;
}

function template(id: string, parent: string, show: string): string {
  return `# A scenario of yardstick. All that is not said here is as in ${parent}: ${show}
# For completion and checks in an editor: yardstick schema > scenario.schema.json
# yaml-language-server: $schema=scenario.schema.json
schema: 1
id: ${id}
extends: ${parent}
title: { en: What changes, zh: 有何不同 }
question: { en: What do you want to know? }

# Parameters by path, with unit and range as in: ${show}
params:
  signals.halfLife: 320        # days; how fast the central plan is forgotten

# Switch a mechanism off:
# mechanisms: { race: off }

# Change a province (GD, CN-GD, 440000, Guangdong or 广东), in SD from the average province:
# provinces:
#   GD: { university: 1.5 }

# Move a central signal, or add one:
# signals:
#   ngaidp: { date: 2018-07-08 }

# Change the rules on a date, or have provinces publish a plan:
# changes:
#   - { at: 2019-01, set: { race.tournament: 5 } }
#   - { at: 2020-01, publish: [HE, SX] }
compareTo: ${parent}
`;
}
