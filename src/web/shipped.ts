import type { LoadParent } from "../scenario/lineage.js";

const files = import.meta.glob<string>("../../scenarios/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Scenario files by id. */
export type ScenarioFiles = Readonly<Record<string, string>>;

/** The scenario files of the package. */
export const shipped: ScenarioFiles = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1, -".yaml".length), text]),
);

/** Finds the scenario that another extends, among these files. */
export function loaderOf(files: ScenarioFiles): LoadParent {
  return (id) => (Object.hasOwn(files, id) ? { text: files[id]!, where: `${id}.yaml` } : undefined);
}
