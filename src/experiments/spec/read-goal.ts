import { faultAt } from "../../faults/fault.js";
import { readFields, readWhole, wrong } from "../../trees/fields.js";
import { child, type Tree } from "../../trees/tree.js";
import type { Bench, Goal } from "./experiment.js";
import { MOST_POINTS } from "./read-design.js";

/** Reads how narrow intervals shall become, and how many points may be spent on it. */
export function readGoal(tree: Tree, bench: Bench): Goal | undefined {
  const before = bench.faults.length;
  const goal = { halfWidth: Number.NaN, points: Number.NaN };
  readFields(
    tree,
    new Map<string, (each: Tree) => void>([
      ["halfWidth", (each) => Object.assign(goal, { halfWidth: readWidth(each, bench) })],
      ["points", (each) => Object.assign(goal, { points: readWhole(each, 2, MOST_POINTS, bench).value })],
    ]),
    bench,
  );
  const missing = ["halfWidth", "points"].filter(
    (key) => tree.kind === "map" && child(tree, key) === undefined,
  );
  if (missing.length > 0)
    bench.faults.push(
      faultAt(
        tree.place,
        `${tree.path}: no ${missing.join(", no ")}`,
        "halfWidth and points",
        "write for instance { halfWidth: 0.05, points: 4096 }",
      ),
    );
  return bench.faults.length > before ? undefined : goal;
}

function readWidth(tree: Tree, bench: Bench): number {
  const value = tree.kind === "leaf" ? tree.value : null;
  if (typeof value === "number" && value > 0 && value <= 1) return value;
  bench.faults.push(wrong(tree, "a number above 0, at most 1", "write for instance 0.05"));
  return Number.NaN;
}
