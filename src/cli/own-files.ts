import { InputError } from "../node/input-error.js";
import { loadParent, shippedIds } from "../node/scenario-files.js";
import { tablesIn } from "../scenario/country/tables-in.js";
import type { SourceText } from "../scenario/lineage.js";

/**
 * The texts of a scenario and of those that it extends and the package does not have, by id, and of the tables of its
 * country, by name; `lineage` ends with its own.
 */
export function ownFiles(source: SourceText, lineage: readonly string[]): Record<string, string> {
  const shipped = new Set(shippedIds());
  const parents = lineage.slice(0, -1).filter((id) => !shipped.has(id));
  const id = lineage[lineage.length - 1];
  const scenarios: [string, string][] = [
    ...parents.map((parent): [string, string] => [parent, textOf(parent, source.where)]),
    [id, source.text],
  ];
  const tables = scenarios.flatMap(([, text]) => tablesIn(text));
  return Object.fromEntries([
    ...tables.map((name) => [name, textOf(name, source.where)] as const),
    ...scenarios,
  ]);
}

function textOf(name: string, from: string): string {
  const found = loadParent(name, from);
  if (found === undefined || !("text" in found)) throw new InputError(`${from}: the file ${name} is gone.`);
  return found.text;
}
