import { type Fault, faultAt, type Place } from "../faults/fault.js";
import { withoutStrength } from "./check-strengths.js";
import { idleMechanisms } from "./check-switches.js";
import type { Layered, Merged } from "./merge.js";
import { mechanismOf, type Vocabulary } from "./vocabulary.js";

/**
 * Settings without effect: a parameter of a mechanism that is off and is never switched on, a dated change of one that
 * acts only when a run begins, a mechanism without the one that it needs, and one without strength. A child that switches
 * a mechanism off need not care about what its parents set for it.
 */
export function warningsOf(merged: Merged, vocabulary: Vocabulary): Fault[] {
  const idle = (name: string, layer: number) => isIdle(mechanismOf(name), layer, merged, vocabulary);
  const atStart = [...merged.params]
    .filter(([name, { layer }]) => idle(name, layer))
    .map(([name, { place }]) => withoutEffect(`params.${name}`, name, place));
  const later = merged.changes.flatMap(({ path, set, layer }) =>
    [...set]
      .filter(([name]) => idle(name, layer))
      .map(([name, { place }]) => withoutEffect(`${path}.set.${name}`, name, place)),
  );
  const tooLate = merged.changes.flatMap(({ path, set }) =>
    [...set]
      .filter(([name]) => vocabulary.parameters.get(name)?.atStart)
      .map(([name, { place }]) => afterTheStart(`${path}.set.${name}`, name, place)),
  );
  return [
    ...[...atStart, ...later, ...tooLate],
    ...[...idleMechanisms(merged, vocabulary), ...withoutStrength(merged, vocabulary)],
  ];
}

function isIdle(mechanism: string, layer: number, merged: Merged, vocabulary: Vocabulary): boolean {
  const word = vocabulary.mechanisms.find(({ name }) => name === mechanism);
  if (word === undefined) return false;
  const state: Pick<Layered<boolean>, "value" | "layer"> = merged.mechanisms.get(mechanism) ?? {
    value: word.on,
    layer: 0,
  };
  const everOn = merged.changes.some((change) => change.mechanisms.get(mechanism)?.value === true);
  return !state.value && !everOn && layer >= state.layer;
}

function withoutEffect(path: string, name: string, place: Place): Fault {
  const mechanism = mechanismOf(name);
  return faultAt(
    place,
    `${path}: set, but the mechanism ${mechanism} is off`,
    "parameters of mechanisms that are on",
    `switch ${mechanism} on, or delete the setting`,
  );
}

function afterTheStart(path: string, name: string, place: Place): Fault {
  return faultAt(
    place,
    `${path}: set at a date, but ${name} acts only when a run begins`,
    "a value for the whole run",
    "move it to params, or delete the setting",
  );
}
