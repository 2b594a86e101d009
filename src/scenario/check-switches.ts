import { type Fault, faultAt, type Placed } from "../faults/fault.js";
import type { ChangeDraft, Draft } from "./draft.js";
import type { Desk } from "./fields.js";
import type { Merged } from "./merge.js";
import type { Vocabulary } from "./vocabulary.js";

/** A mechanism that is on, and the one without which it does nothing. */
interface Idle {
  readonly name: string;
  readonly need: string;
}

/** Complains if one file switches a mechanism on and off what it needs, and never on again. */
export function checkSwitches({ mechanisms, changes }: Draft, desk: Desk): void {
  for (const { name, need } of idleIn(desk.vocabulary, changes, (each) => mechanisms.get(each)?.value)) {
    const [own, missing] = [mechanisms.get(name), mechanisms.get(need)];
    if (own && missing) desk.faults.push(contradiction({ name, need }, own, missing));
  }
}

/** Mechanisms that are on in all files together but for which nothing switches on what they need. */
export function idleMechanisms(merged: Merged, vocabulary: Vocabulary): Fault[] {
  const state = (name: string) =>
    merged.mechanisms.get(name)?.value ?? vocabulary.mechanisms.find((each) => each.name === name)?.on;
  return idleIn(vocabulary, merged.changes, state).map(({ name, need }) =>
    faultAt(
      (merged.mechanisms.get(need) ?? merged.mechanisms.get(name))?.place ?? merged.place,
      `mechanisms.${name}: on, but it does nothing without ${need}, which is off`,
      "mechanisms together with what they need",
      `switch ${need} on, or ${name} off`,
    ),
  );
}

function idleIn(
  { mechanisms }: Vocabulary,
  changes: readonly Pick<ChangeDraft, "mechanisms">[],
  state: (name: string) => boolean | undefined,
): Idle[] {
  const later = (name: string) => changes.some((change) => change.mechanisms.get(name)?.value === true);
  return mechanisms.flatMap(({ name, need }) =>
    need !== undefined && state(name) && state(need) === false && !later(need) ? [{ name, need }] : [],
  );
}

function contradiction({ name, need }: Idle, own: Placed<boolean>, missing: Placed<boolean>): Fault {
  return faultAt(
    missing.place,
    `mechanisms.${need}: off, but ${name} (line ${own.place.line}) is on and does nothing without it`,
    `${need}: on, or ${name}: off`,
    "delete one of the two; a scenario that extends this one may differ",
  );
}
