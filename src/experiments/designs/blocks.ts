import type { Design } from "./design.js";
import { groupsOf } from "./factor.js";
import { saltelliRows } from "./saltelli.js";

/** How many consecutive points of a design were drawn together: a trajectory, a base point with its matrices, or one. */
export function blockSize({ generator, factors }: Pick<Design, "generator" | "factors">): number {
  if (generator.kind === "morris") return groupsOf(factors).length + 1;
  return generator.kind === "saltelli" ? saltelliRows(groupsOf(factors).length, generator.secondOrder) : 1;
}

/** Whether the points of a design were drawn, so that other ones could have been, and not listed. */
export function isDrawn({ generator: { kind } }: Pick<Design, "generator">): boolean {
  return kind !== "factorial" && kind !== "one-at-a-time" && kind !== "table";
}
