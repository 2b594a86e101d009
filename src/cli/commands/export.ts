import { join } from "node:path";
import { didYouMean } from "../../faults/nearest.js";
import { InputError } from "../../node/input-error.js";
import { writeResultsFolder } from "../../node/results-folder.js";
import { checkResultsFolder, checkWritable } from "../../node/results-target.js";
import { type Exported, FORMATS, type Format, type Refused } from "../../report/export/exported.js";
import { exportFiles } from "../../report/export/files.js";
import type { Provenance } from "../../report/export/readme.js";
import { exportJob } from "../export-job.js";
import { sayer } from "../sayer.js";

interface ExportOptions {
  readonly to: readonly string[];
  readonly observed?: boolean;
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** `yardstick export`: results in, files for other tools out. */
export async function exportResults(results: string, options: ExportOptions): Promise<void> {
  const formats = formatsOf(options.to);
  if (options.out !== undefined) checkResultsFolder(options.out, options.force ?? false);
  else checkWritable(join("results", "export"));
  const { id, from, make } = await exportJob(results, options);
  const made: (Exported | Refused)[] = [];
  for (const format of formats) made.push(await make(format));
  const exports = unlessRefused(results, made);
  const folder = options.out ?? join("results", `export-${id}-${from.hash[1].slice(0, 8)}`);
  writeResultsFolder(folder, exportFiles(exports, from), options.force ?? false);
  sayer(options).result(options.json ? inJson(folder, exports, from) : inWords(folder, exports, from));
}

/** The formats asked for, in their usual order; all that are none are told together. */
function formatsOf(asked: readonly string[]): Format[] {
  const wrong = asked.filter((name) => !FORMATS.some((format) => format === name));
  if (wrong.length > 0) throw new InputError(wrong.map(unknownFormat).join("\n"));
  return FORMATS.filter((format) => asked.includes(format));
}

function unknownFormat(name: string): string {
  const cure = didYouMean(name, FORMATS, "name one or more, with commas between.");
  return `--to ${name || '""'}: no such format. Allowed: ${FORMATS.join(", ")}; ${cure}`;
}

/** The exports; if there are refusals, all of them together. */
function unlessRefused(where: string, made: readonly (Exported | Refused)[]): Exported[] {
  const refused = made.filter((each) => "found" in each);
  if (refused.length > 0) throw new InputError(refused.map((each) => refusal(where, each)).join("\n"));
  return made.filter((each) => "files" in each);
}

function refusal(where: string, { format, found, allowed }: Refused): string {
  return `${where}: --to ${format}: ${found}. Allowed: ${allowed}; leave ${format} out, or name other results.`;
}

function inJson(folder: string, exports: readonly Exported[], { hash }: Provenance): string {
  const files = exports.map(({ format, files }) => [format, files.map(({ name }) => name)]);
  return JSON.stringify({ folder, hash: hash[1], files: Object.fromEntries(files) }, null, 2);
}

function inWords(folder: string, exports: readonly Exported[], { of, hash }: Provenance): string {
  const lines = exports.map(
    ({ format, files }) => `  ${format}/  README.txt ${files.map(({ name }) => name).join(" ")}`,
  );
  return [of, `${hash[0]}: ${hash[1]}`, `Written: ${folder}/`, ...lines].join("\n");
}
