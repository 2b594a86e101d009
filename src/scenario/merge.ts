import type { Place, Placed } from "../faults/fault.js";
import type { ChangeDraft, Draft, SignalDraft, WordsDraft } from "./draft.js";

/** A value with the file it comes from; a higher layer lies over a lower one. */
export interface Layered<T> extends Placed<T> {
  readonly from: string;
  readonly layer: number;
}

/** A chain of drafts laid over each other, field by field. */
export interface Merged {
  readonly place: Place;
  readonly lineage: readonly string[];
  /** The words describe one file, so they are not inherited. */
  readonly words: Readonly<Record<"title" | "question" | "notice", WordsDraft>>;
  readonly head: Head;
  readonly readings: Map<string, Placed<string>>;
  readonly mechanisms: Map<string, Layered<boolean>>;
  readonly params: Map<string, Layered<number>>;
  /** By province, then by trait. */
  readonly traits: Map<string, Map<string, Placed<number>>>;
  readonly included: Map<string, Placed<boolean>>;
  readonly signals: Map<string, SignalDraft>;
  readonly changes: (ChangeDraft & { readonly from: string; readonly layer: number })[];
}

const HEAD = [
  "units",
  "start",
  "until",
  "step",
  "record",
  "seed",
  "runs",
  "compareTo",
  "countUntil",
] as const;
type Head = Pick<Draft, (typeof HEAD)[number]>;

/** Lays each draft over the one before; single values replace, maps merge, changes follow each other. */
export function mergeDrafts(drafts: readonly Draft[], provinceIds: readonly string[]): Merged {
  const last = drafts[drafts.length - 1];
  const merged: Merged = {
    place: last.place,
    lineage: drafts.map(nameOf),
    words: last,
    head: {},
    readings: new Map(),
    mechanisms: new Map(),
    params: new Map(),
    traits: new Map(),
    included: new Map(),
    signals: new Map(),
    changes: [],
  };
  drafts.forEach((draft, layer) => {
    lay(draft, layer, merged);
    layProvinces(draft, provinceIds, merged);
  });
  return merged;
}

function nameOf(draft: Draft): string {
  return draft.id?.value ?? "unnamed";
}

function lay(draft: Draft, layer: number, merged: Merged): void {
  const from = nameOf(draft);
  for (const key of HEAD) if (draft[key] !== undefined) Object.assign(merged.head, { [key]: draft[key] });
  for (const [key, value] of draft.readings) merged.readings.set(key, value);
  for (const [key, value] of draft.mechanisms) merged.mechanisms.set(key, { ...value, from, layer });
  for (const [key, value] of draft.params) merged.params.set(key, { ...value, from, layer });
  for (const [key, value] of draft.signals)
    merged.signals.set(key, layerSignal(merged.signals.get(key), value));
  merged.changes.push(...draft.changes.map((change) => ({ ...change, from, layer })));
}

function layerSignal(below: SignalDraft | undefined, above: SignalDraft): SignalDraft {
  return { ...below, ...above, given: [...(below?.given ?? []), ...above.given] };
}

/** What a file says of all provinces replaces what its parents said of single ones. */
function layProvinces(draft: Draft, provinceIds: readonly string[], merged: Merged): void {
  const layTraits = (id: string, traits: ReadonlyMap<string, Placed<number>>) => {
    if (traits.size > 0) merged.traits.set(id, new Map([...(merged.traits.get(id) ?? []), ...traits]));
  };
  for (const id of provinceIds) layTraits(id, draft.everyProvince);
  for (const [id, province] of draft.provinces) {
    layTraits(id, province.traits);
    if (province.include !== undefined)
      merged.included.set(id, { value: province.include, place: province.place });
  }
}
