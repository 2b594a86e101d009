import { type Fault, faultAt } from "../faults/fault.js";
import { didYouMean } from "../faults/nearest.js";
import { dayOf, formatDay } from "../math/calendar.js";
import type { SignalDraft } from "./draft.js";
import type { Desk } from "./fields.js";
import type { ScenarioSignal } from "./scenario.js";
import { type Modality, type SignalWord, STATUSES } from "./vocabulary.js";

/** What a new signal must say. */
const ESSENTIAL = ["date", "tier", "modality"];

/** The signals that count, with every field filled in, in order of their dates. */
export function resolveSignals(drafts: ReadonlyMap<string, SignalDraft>, desk: Desk): ScenarioSignal[] {
  const known = desk.vocabulary.signals;
  const fresh = [...drafts].filter(([id]) => !known.some((each) => each.id === id));
  for (const [id, draft] of fresh) checkComplete(id, draft, desk);
  const signals = [
    ...known.map((word) => fill(word.id, word, drafts.get(word.id))),
    ...fresh.map(([id, draft]) => fill(id, undefined, draft)),
  ];
  return signals
    .flatMap((signal) => signal ?? [])
    .sort((a, b) => dayOf(a.date) - dayOf(b.date) || (a.id < b.id ? -1 : 1));
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
  };
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
