import { faultAt, type Placed } from "../faults/fault.js";
import type { Draft } from "./draft.js";
import type { Desk } from "./fields.js";

/**
 * Fills in what the institutions of a file set. What the file itself says of the same switches must agree with them; a
 * file that extends it may say otherwise.
 */
export function settleInstitutions(draft: Draft, desk: Desk): void {
  const named = draft.institutions;
  const regime = named && desk.vocabulary.institutions.get(named.value);
  if (!regime) return;
  draft.units ??= { value: regime.units, place: named.place };
  lay("params", regime.params, draft.params, named, desk);
  lay("mechanisms", regime.mechanisms, draft.mechanisms, named, desk);
}

/** Sets what is not given, and complains about what is given otherwise. */
function lay<T extends number | boolean>(
  section: string,
  wanted: Readonly<Record<string, T>>,
  given: Map<string, Placed<T>>,
  named: Placed<string>,
  desk: Desk,
): void {
  for (const [name, value] of Object.entries(wanted)) {
    const own = given.get(name);
    if (own === undefined) given.set(name, { value, place: named.place });
    else if (own.value !== value)
      desk.faults.push(
        faultAt(
          own.place,
          `${section}.${name}: ${shown(own.value)}, but institutions: ${named.value} means ${shown(value)}`,
          shown(value),
          "delete one of the two; a scenario that extends this one may differ",
        ),
      );
  }
}

function shown(value: number | boolean): string {
  return typeof value === "number" ? String(value) : value ? "on" : "off";
}
