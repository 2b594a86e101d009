import { child, type Tree } from "../../trees/tree.js";

/** Keys that no scenario has. */
const OWN_KEYS = ["scenario", "outcomes", "factors", "design", "goal"];

/** Whether a file is meant as an experiment, and not as a scenario. */
export function isExperiment(tree: Tree): boolean {
  return tree.kind === "map" && OWN_KEYS.some((key) => child(tree, key) !== undefined);
}
