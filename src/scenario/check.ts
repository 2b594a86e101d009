import { type Fault, faultAt, type Place } from "../faults/fault.js";
import { formatDay } from "../math/calendar.js";
import { DEFAULTS, readingsOf, type Span, spanOf } from "./defaults.js";
import type { Desk } from "./fields.js";
import type { Merged } from "./merge.js";
import { includedProvinces, unitsIn } from "./resolve.js";

/** Most steps of one run. */
const MOST_STEPS = 1_000_000;

/** What only shows when all files are laid over each other. Comparisons with NaN are false, so nothing is said twice. */
export function checkMerged(merged: Merged, desk: Desk): void {
  const span = spanOf(merged, readingsOf(merged, desk.vocabulary));
  checkSpan(merged, span, desk.faults);
  checkUntil(merged, desk);
  checkChanges(merged, span, desk.faults);
  checkProvinces(merged, desk);
  checkSeeds(merged, desk.faults);
  const { compareTo } = merged.head;
  if (compareTo !== undefined && compareTo.value === merged.lineage[merged.lineage.length - 1]) {
    desk.faults.push(
      faultAt(
        compareTo.place,
        "compareTo: the scenario itself",
        "another scenario",
        "name the baseline, or delete the line",
      ),
    );
  }
}

function checkSpan({ head, place }: Merged, span: Span, faults: Fault[]): void {
  const { start, until, step, record, baseDate } = span;
  if (until <= start) {
    const found = `until: ${formatDay(until)} is not after the start, ${formatDay(start)}`;
    faults.push(
      faultAt(
        (head.until ?? head.start)?.place ?? place,
        found,
        `a date after ${formatDay(start)}`,
        "correct start or until",
      ),
    );
  }
  if ((until - start) / step > MOST_STEPS) {
    const found = `step: ${step} days makes more than ${MOST_STEPS} steps`;
    faults.push(
      faultAt(
        head.step?.place ?? place,
        found,
        `at most ${MOST_STEPS} steps`,
        "take longer steps or a shorter run",
      ),
    );
  }
  if (record < step) {
    const found = `record: ${record} days is shorter than a step of ${step} days`;
    faults.push(
      faultAt(
        (head.record ?? head.step)?.place ?? place,
        found,
        `at least ${step} days`,
        "record less often or take shorter steps",
      ),
    );
  }
  if (head.countUntil !== undefined && head.countUntil.value < baseDate) {
    const found = `data.countUntil: ${formatDay(head.countUntil.value)} is before the plan, ${formatDay(baseDate)}`;
    faults.push(faultAt(head.countUntil.place, found, `${formatDay(baseDate)} or later`, "correct the date"));
  }
}

/** The last plan observed in China says nothing of another country. */
function checkUntil({ head, place }: Merged, { vocabulary: { country }, faults }: Desk): void {
  if (country === undefined || head.until !== undefined) return;
  const found = `until: missing, and a country of one's own has no last day by default`;
  faults.push(
    faultAt(place, found, `a date after ${country.baseDate}`, "add until: YYYY-MM-DD, the last day watched"),
  );
}

/** Beyond 2^53 - 1 neighbouring whole numbers are one, and runs would repeat each other. */
function checkSeeds({ head, place }: Merged, faults: Fault[]): void {
  const seed = head.seed?.value ?? DEFAULTS.seed;
  const runs = head.runs?.value ?? DEFAULTS.runs;
  const largest = Number.MAX_SAFE_INTEGER - runs + 1;
  if (!(seed > largest)) return;
  const found = `seed: ${runs} runs from ${seed} need seeds beyond ${Number.MAX_SAFE_INTEGER}`;
  const cure = "begin with a smaller seed";
  faults.push(faultAt((head.seed ?? head.runs)?.place ?? place, found, `at most ${largest}`, cure));
}

function checkChanges({ changes }: Merged, { start, until }: Span, faults: Fault[]): void {
  changes.forEach(({ at, path }, k) => {
    const day = at.value;
    if (day < start || day > until) {
      const found = `${path}.at: ${formatDay(day)} lies outside the run`;
      faults.push(
        faultAt(
          at.place,
          found,
          `${formatDay(start)} to ${formatDay(until)}`,
          "move the change, or widen start and until",
        ),
      );
    }
    const before = k > 0 ? changes[k - 1].at : undefined;
    if (before !== undefined && day < before.value)
      faults.push(outOfOrder(path, day, before.value, at.place, before.place));
  });
}

function outOfOrder(path: string, day: number, earlier: number, place: Place, before: Place): Fault {
  const found = `${path}.at: ${formatDay(day)} comes after the change of ${formatDay(earlier)} (${before.file}:${before.line})`;
  return faultAt(
    place,
    found,
    "changes in order of their dates, those of the parent first",
    "sort the changes by date",
  );
}

function checkProvinces(merged: Merged, desk: Desk): void {
  const { traits } = desk.vocabulary;
  const { members, illustrative } = unitsIn(merged, desk.vocabulary);
  const isMember = (id: string) => members.some((each) => each.id === id);
  const given = (id: string, inTable2: boolean) => illustrative || inTable2 || !included.includes(id);
  const included = includedProvinces(merged, desk.vocabulary);
  const measured = [...traits].filter(([, trait]) => trait.measured).map(([name]) => name);
  for (const { id, en } of members.filter((each) => !given(each.id, each.inTable2))) {
    const missing = measured.filter((name) => !merged.traits.get(id)?.has(name));
    if (missing.length === 0) continue;
    const found = `provinces.${id}: there are no data on ${en}, and ${missing.join(", ")} is not given`;
    desk.faults.push(
      faultAt(
        merged.included.get(id)?.place ?? merged.place,
        found,
        `${measured.join(", ")}, all given`,
        `give ${en} ${missing.join(", ")}, or leave it out`,
      ),
    );
  }
  // A country of fewer than two regions has been found fault with already.
  if (included.length < 2 && members.length >= 2) {
    const found = `provinces: only ${included.length} left`;
    desk.faults.push(faultAt(merged.place, found, "two or more", "include more provinces"));
  }
  for (const { publish, pilots } of merged.changes) {
    for (const { value, place } of [...publish, ...pilots].filter(
      ({ value }) => isMember(value) && !included.includes(value),
    )) {
      const found = `changes: ${value} does not take part, and can neither publish nor be a pilot`;
      desk.faults.push(
        faultAt(place, found, included.join(" "), `include ${value}, or take it off the list`),
      );
    }
  }
}
