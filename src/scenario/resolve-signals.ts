import { type Fault, faultAt, type Placed } from "../faults/fault.js";
import { didYouMean } from "../faults/nearest.js";
import { dayOf, formatDay } from "../math/calendar.js";
import type { SignalDraft } from "./draft.js";
import type { Desk } from "./fields.js";
import type { ScenarioSignal } from "./scenario.js";
import { type Modality, type SignalWord, STATUSES } from "./vocabulary.js";

/** What a new signal must say. */
const ESSENTIAL = ["date", "tier", "modality"];

/**
 * The signals that count, with every field filled in, in order of their dates. Where units are made up the centre is not
 * China's, and of the known signals none counts by itself.
 */
export function resolveSignals(
  drafts: ReadonlyMap<string, SignalDraft>,
  isElsewhere: boolean,
  desk: Desk,
): ScenarioSignal[] {
  const known = desk.vocabulary.signals.map((word) => ({ ...word, on: word.on && !isElsewhere }));
  const fresh = [...drafts].filter(([id]) => !known.some((each) => each.id === id));
  for (const [id, draft] of fresh) checkComplete(id, draft, desk);
  const signals = [
    ...known.map((word) => fill(word.id, word, drafts.get(word.id))),
    ...fresh.map(([id, draft]) => fill(id, undefined, draft)),
  ];
  const counted = signals.flatMap((signal) => signal ?? []);
  const ids = [...known.map(({ id }) => id), ...drafts.keys()];
  for (const [id, draft] of drafts) if (draft.dilutes) checkDilution(id, draft.dilutes, ids, counted, desk);
  return counted.sort((a, b) => dayOf(a.date) - dayOf(b.date) || (a.id < b.id ? -1 : 1));
}

function fill(
  id: string,
  word: SignalWord | undefined,
  draft: SignalDraft | undefined,
): ScenarioSignal | undefined {
  if (!(draft?.on ?? word?.on ?? false)) return undefined;
  const date = Number.isFinite(draft?.date) ? formatDay(draft?.date ?? 0) : word?.date;
  const tier = draft?.tier ?? word?.tier;
  const modality = (draft?.modality ?? word?.modality) as Modality | undefined;
  if (date === undefined || tier === undefined || modality === undefined) return undefined;
  const coSigners = draft?.coSigners ?? (word === undefined ? 1 : (word.coSigners ?? null));
  return {
    id,
    date,
    tier,
    modality,
    coSigners,
    force: draft?.force ?? 1,
    status: draft?.status ?? word?.status ?? STATUSES[0],
    dilutes: draft?.dilutes?.value ?? word?.dilutes ?? null,
  };
}

/** A signal can only water down a draft that has come before it. One that is off may be named: it then has no effect. */
function checkDilution(
  id: string,
  { value: draft, place }: Placed<string>,
  ids: readonly string[],
  counted: readonly ScenarioSignal[],
  desk: Desk,
): void {
  const path = `signals.${id}.dilutes`;
  if (!ids.includes(draft)) {
    const found = `${path}: ${draft} is no signal`;
    desk.faults.push(
      faultAt(
        place,
        found,
        "a known signal or one of this file",
        didYouMean(draft, ids, "name the draft that it waters down"),
      ),
    );
    return;
  }
  const dateOf = (name: string) => counted.find((each) => each.id === name)?.date;
  const [before, after] = [dateOf(draft), dateOf(id)];
  if (before === undefined || after === undefined || dayOf(before) < dayOf(after)) return;
  const found = `${path}: ${draft} is of ${before}, and ${id} of ${after}`;
  desk.faults.push(
    faultAt(place, found, "a draft of an earlier day", "name an earlier signal, or change one of the dates"),
  );
}

function checkComplete(id: string, draft: SignalDraft, desk: Desk): void {
  const missing = ESSENTIAL.filter((key) => !draft.given.includes(key));
  if (missing.length > 0) desk.faults.push(incomplete(id, draft, missing, desk));
}

function incomplete(id: string, draft: SignalDraft, missing: readonly string[], desk: Desk): Fault {
  const ids = desk.vocabulary.signals.map((each) => each.id);
  const found = `signals.${id}: not a known signal, and as a new one it lacks ${missing.join(", ")}`;
  const cure = didYouMean(id, ids, `give it ${missing.join(", ")}`);
  const allowed = `one of the ${ids.length} known signals, or a new one with ${ESSENTIAL.join(", ")}`;
  return faultAt(draft.place, found, allowed, cure);
}
