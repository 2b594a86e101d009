/** The faults that can be planted in a source: Stryker's mutants, as replacements of a stretch of its text. */
import { readFileSync } from "node:fs";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { isProse } from "./prose.mjs";

/**
 * @typedef {object} Mutant
 * @property {string} file path of the source from the root of the repository
 * @property {string} kind Stryker's name of the operator, such as `EqualityOperator`
 * @property {number} line 1-based
 * @property {string} place the trimmed line it begins on; with file, from and to it names the mutant, wherever it moves
 * @property {string} from the text that is replaced
 * @property {string} to what it is replaced by
 * @property {number} start offset of `from` in the source
 */

const SILENT = {
  isDebugEnabled: () => false,
  debug() {},
  info() {},
  warn: console.warn,
  error: console.error,
};
const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [] };

/**
 * All mutants of these sources but for those of prose, in the order of the sources and of their text.
 * @param {string} root folder that the paths of the files begin in, with a slash at the end
 * @param {readonly string[]} files
 * @returns {Promise<Mutant[]>}
 */
export async function mutantsOf(root, files) {
  const mutants = [];
  for (const file of files) {
    const content = readFileSync(root + file, "utf8");
    const found = await new Instrumenter(SILENT).instrument([{ name: file, mutate: true, content }], OPTIONS);
    mutants.push(
      ...found.mutants.map((mutant) => plantable(mutant, file, content)).filter((m) => !isProse(m, content)),
    );
  }
  return mutants;
}

function plantable({ location, mutatorName, replacement }, file, content) {
  const lines = content.split("\n");
  const offset = ({ line, column }) => lines.slice(0, line).reduce((sum, l) => sum + l.length + 1, column);
  const start = offset(location.start);
  return {
    file,
    kind: mutatorName,
    line: location.start.line + 1,
    place: lines[location.start.line].trim(),
    from: content.slice(start, offset(location.end)),
    to: replacement,
    start,
  };
}

/**
 * The source with the fault planted. An expression gets brackets, since it may stand beside an operator that binds
 * more firmly; a block and a branch of a `switch` cannot have any.
 * @param {Mutant} mutant
 * @param {string} content
 */
export function plant({ kind, from, to, start }, content) {
  if (!content.startsWith(from, start))
    throw new Error(`the source has changed: "${from}" no longer stands at ${start}`);
  const bare = kind === "BlockStatement" || /^(case|default)\b/.test(from);
  return content.slice(0, start) + (bare ? to : `(${to})`) + content.slice(start + from.length);
}

/** What a mutant is known by while lines move. */
export const nameOf = ({ file, kind, place, from, to }) => [file, kind, place, from, to].join(" | ");
