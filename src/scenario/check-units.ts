import { faultAt, type Placed } from "../faults/fault.js";
import { BASE_DATE } from "./defaults.js";
import type { Draft } from "./draft.js";
import type { Desk } from "./fields.js";
import type { Merged } from "./merge.js";
import { unitsIn } from "./resolve.js";
import { everyUnit, type UnitsWord } from "./vocabulary.js";

/**
 * Complains about what a scenario names that its units do not have: units of another set and, where its units are made
 * up, everything that was observed in China. Each is said at the line that names it, in whichever file that is.
 */
export function checkUnits(drafts: readonly Draft[], merged: Merged, desk: Desk): void {
  const units = unitsIn(merged, desk.vocabulary);
  for (const draft of drafts) {
    for (const named of unitsNamedIn(draft)) checkMember(named, units, desk);
    if (units.illustrative) checkReadings(draft, units, desk);
  }
  if (units.illustrative) checkSignals(merged, units, desk);
}

/** Every unit that a file names, with the place and the path. */
function unitsNamedIn(draft: Draft): (Placed<string> & { readonly path: string })[] {
  const traits = [...draft.provinces].map(([value, { place }]) => ({ value, place, path: "provinces" }));
  const changes = draft.changes.flatMap(({ path, publish, pilots }) => [
    ...publish.map((each) => ({ ...each, path: `${path}.publish` })),
    ...pilots.map((each) => ({ ...each, path: `${path}.pilots` })),
  ]);
  return [...traits, ...changes];
}

function checkMember(
  { value, place, path }: Placed<string> & { readonly path: string },
  { label, members }: UnitsWord,
  desk: Desk,
): void {
  if (members.some(({ id }) => id === value)) return;
  const name = everyUnit(desk.vocabulary).find(({ id }) => id === value)?.en ?? value;
  desk.faults.push(
    faultAt(
      place,
      `${path}: ${name} (${value}), but the units of this scenario are ${label.en}`,
      members.map(({ id }) => id).join(" "),
      `name one of these, or choose the units that ${name} belongs to: ${setsWith(value, desk)}`,
    ),
  );
}

function setsWith(id: string, { vocabulary }: Desk): string {
  const sets = [...vocabulary.units].filter(([, { members }]) => members.some((each) => each.id === id));
  return sets.map(([name]) => `units: ${name}`).join(" or ");
}

/** How contradictions in the observed dates are read means nothing where nothing was observed. */
function checkReadings({ readings }: Draft, { label }: UnitsWord, desk: Desk): void {
  for (const [option, { value, place }] of readings)
    if (option !== BASE_DATE)
      desk.faults.push(
        faultAt(
          place,
          `data.${option}: ${value} is a reading of data on China, but the units of this scenario are ${label.en}`,
          `data.${BASE_DATE} and data.countUntil`,
          `delete the line, or write ${ofChina(desk)}`,
        ),
      );
}

function checkSignals({ signals }: Merged, { label }: UnitsWord, desk: Desk): void {
  for (const { id } of desk.vocabulary.signals) {
    const draft = signals.get(id);
    if (draft?.on)
      desk.faults.push(
        faultAt(
          draft.place,
          `signals.${id}: a signal of China's centre, but the units of this scenario are ${label.en}`,
          "signals of its own, with date, tier and modality",
          `switch it off and declare one under another name, or write ${ofChina(desk)}`,
        ),
      );
  }
}

/** What to write for the units of the data. */
function ofChina({ vocabulary }: Desk): string {
  return `units: ${[...vocabulary.units.keys()][0]}`;
}
