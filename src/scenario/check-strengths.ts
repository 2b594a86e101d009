import { type Fault, faultAt, type Place } from "../faults/fault.js";
import type { Merged } from "./merge.js";
import { mechanismOf, type Vocabulary } from "./vocabulary.js";

/** A mechanism that a file switches on, at the start or on a date. */
interface Switched {
  readonly path: string;
  readonly name: string;
  readonly place: Place;
  readonly layer: number;
}

/**
 * Mechanisms that a file switches on though all the strengths by which they act are 0, at the start and on every date. A
 * child that takes the strength away from what its parent has on means it so.
 */
export function withoutStrength(merged: Merged, vocabulary: Vocabulary): Fault[] {
  return switchedOn(merged).flatMap((each) => {
    const strengths = [...vocabulary.parameters].filter(
      ([path, { strength }]) => strength && mechanismOf(path) === each.name,
    );
    const isIdle = strengths.every(([path, { value }]) => isNought(path, value, each.layer, merged));
    const paths = strengths.map(([path]) => path);
    return paths.length > 0 && isIdle ? [asGoodAsOff(each, paths)] : [];
  });
}

function switchedOn({ mechanisms, changes }: Merged): Switched[] {
  const atStart = [...mechanisms].map(([name, given]) => ({ path: `mechanisms.${name}`, name, ...given }));
  const later = changes.flatMap(({ path, mechanisms: switches, layer }) =>
    [...switches].map(([name, given]) => ({ path: `${path}.mechanisms.${name}`, name, ...given, layer })),
  );
  return [...atStart, ...later].filter(({ value }) => value);
}

function isNought(path: string, byDefault: number, layer: number, { params, changes }: Merged): boolean {
  const given = params.get(path);
  if (given !== undefined && (given.value !== 0 || given.layer > layer)) return false;
  if (given === undefined && byDefault !== 0) return false;
  return changes.every(({ set }) => (set.get(path)?.value ?? 0) === 0);
}

function asGoodAsOff({ path, name, place }: Switched, strengths: readonly string[]): Fault {
  const list = strengths.join(", ");
  return faultAt(
    place,
    `${path}: on, but it does nothing while ${list} ${strengths.length > 1 ? "are all" : "is"} 0`,
    "a mechanism with strength, or none",
    `set ${strengths.length > 1 ? "one of them" : `params.${list}`} above 0, or switch ${name} off`,
  );
}
