import { faultAt, type Placed } from "../faults/fault.js";
import { type FaultList, wrong } from "../trees/fields.js";
import type { Tree } from "../trees/tree.js";

/** What a number is measured in, how far it may go, and who says so. */
export interface Scale {
  readonly unit: string;
  readonly range: readonly [number, number];
  readonly meaning: string;
  readonly source?: string;
}

const WITH_UNIT = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s+(\S.*?)\s*$/;

/**
 * A number on a scale, written bare (`365`) or with the unit (`365 days`). Units are compared, never converted: the
 * declared one is the only one. A number that cannot be used is NaN.
 */
export function readQuantity(tree: Tree, scale: Scale, desk: FaultList): Placed<number> {
  const [low, high] = scale.range;
  const value = numberIn(tree, scale, desk);
  if (value < low || value > high) {
    const found = `${tree.path}: ${value} ${scale.unit} is outside its range`;
    const allowed = `${low} to ${high} ${scale.unit} (${scale.meaning}${sourceOf(scale)})`;
    desk.faults.push(faultAt(tree.place, found, allowed, `write a number from ${low} to ${high}`));
  }
  return { value, place: tree.place };
}

function numberIn(tree: Tree, scale: Scale, desk: FaultList): number {
  if (tree.kind === "leaf" && typeof tree.value === "number") return tree.value;
  const parts = tree.kind === "leaf" && typeof tree.value === "string" ? WITH_UNIT.exec(tree.value) : null;
  const allowed = `a number in ${scale.unit} from ${scale.range[0]} to ${scale.range[1]}`;
  if (parts === null) {
    desk.faults.push(wrong(tree, allowed, `write a number, bare or followed by ${scale.unit}`));
    return Number.NaN;
  }
  if (parts[2].toLowerCase() === scale.unit.toLowerCase()) return Number(parts[1]) + 0;
  desk.faults.push(wrong(tree, allowed, `convert it to ${scale.unit}; units are not converted here`));
  return Number.NaN;
}

function sourceOf(scale: Scale): string {
  return scale.source === undefined ? "" : `; range as declared, from: ${scale.source}`;
}
