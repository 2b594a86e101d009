import type { LoadParent } from "../scenario/lineage.js";

/** Scenario files by id. */
export type ScenarioFiles = Readonly<Record<string, string>>;

/** Finds the scenario that another extends, among these files. */
export function loaderOf(files: ScenarioFiles): LoadParent {
  return (id) =>
    Object.hasOwn(files, id) ? { text: files[id]!, where: id.includes(".") ? id : `${id}.yaml` } : undefined;
}
