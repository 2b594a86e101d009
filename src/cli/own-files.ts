import { InputError } from "../node/input-error.js";
import { loadParent, shippedIds } from "../node/scenario-files.js";
import type { SourceText } from "../scenario/lineage.js";

/** The text of a scenario and of those that it extends and the package does not have, by id; `lineage` ends with its own. */
export function ownFiles(source: SourceText, lineage: readonly string[]): Record<string, string> {
  const shipped = new Set(shippedIds());
  const parents = lineage.slice(0, -1).filter((id) => !shipped.has(id));
  const id = lineage[lineage.length - 1];
  return Object.fromEntries([
    ...parents.map((parent) => [parent, textOf(parent, source.where)] as const),
    [id, source.text] as const,
  ]);
}

function textOf(id: string, from: string): string {
  const found = loadParent(id, from);
  if (found === undefined || !("text" in found)) throw new InputError(`${from}: the scenario ${id} is gone.`);
  return found.text;
}
