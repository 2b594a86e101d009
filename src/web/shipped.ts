import type { LoadParent } from "../scenario/lineage.js";

const files = import.meta.glob<string>("../../scenarios/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The scenario files that come with the package, by id. */
export const shipped: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1, -".yaml".length), text]),
);

/** Finds the shipped scenario that another extends. */
export const loadShipped: LoadParent = (id) => {
  const text = shipped.get(id);
  return text === undefined ? undefined : { text, where: `${id}.yaml` };
};
