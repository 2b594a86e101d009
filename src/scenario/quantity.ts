import { faultAt, type Placed } from "../faults/fault.js";
import { cureOfSlip } from "../tables/number-text.js";
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
    const percent =
      scale.unit === "share" && value >= 10 && value <= 100 ? `; ${value}% is ${value / 100}` : "";
    desk.faults.push(faultAt(tree.place, found, allowed, `write a number from ${low} to ${high}${percent}`));
  }
  return { value, place: tree.place };
}

function numberIn(tree: Tree, scale: Scale, desk: FaultList): number {
  if (tree.kind === "leaf" && typeof tree.value === "number") return tree.value;
  const parts = tree.kind === "leaf" && typeof tree.value === "string" ? WITH_UNIT.exec(tree.value) : null;
  const allowed = `a number in ${scale.unit} from ${scale.range[0]} to ${scale.range[1]}`;
  if (parts === null) {
    desk.faults.push(wrong(tree, allowed, cureOfForm(tree, scale)));
    return Number.NaN;
  }
  if (parts[2].toLowerCase() === scale.unit.toLowerCase()) return Number(parts[1]) + 0;
  const cure = parts[2] === "%" ? cureOfForm(tree, scale) : undefined;
  desk.faults.push(wrong(tree, allowed, cure ?? `convert it to ${scale.unit}; units are not converted here`));
  return Number.NaN;
}

/** How a number in another form is written here: a decimal comma, a comma between thousands, a percentage of a share. */
function cureOfForm(tree: Tree, { unit }: Scale): string {
  const slip = tree.kind === "leaf" ? cureOfSlip(String(tree.value)) : undefined;
  const isNoShare = slip?.includes("%") && unit !== "share";
  return slip === undefined || isNoShare ? `write a number, bare or followed by ${unit}` : slip;
}

function sourceOf(scale: Scale): string {
  return scale.source === undefined ? "" : `; range as declared, from: ${scale.source}`;
}
