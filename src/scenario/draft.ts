import type { Place, Placed } from "../faults/fault.js";

/**
 * What one file says, before it is laid over its parent: only the keys that were set, each with its place. Dates are
 * day numbers (see dates.ts). A number that could not be read is NaN: its fault is already on the list.
 */
export interface Draft {
  /** Where the file begins. */
  readonly place: Place;
  id?: Placed<string>;
  extends?: Placed<string>;
  institutions?: Placed<string>;
  units?: Placed<string>;
  readonly title: WordsDraft;
  readonly question: WordsDraft;
  readonly notice: WordsDraft;
  start?: Placed<number>;
  until?: Placed<number>;
  /** Days between two steps. */
  step?: Placed<number>;
  /** Days between two recorded values. */
  record?: Placed<number>;
  seed?: Placed<number>;
  runs?: Placed<number>;
  compareTo?: Placed<string>;
  countUntil?: Placed<number>;
  readonly readings: Map<string, Placed<string>>;
  readonly mechanisms: Map<string, Placed<boolean>>;
  readonly params: Map<string, Placed<number>>;
  /** Traits given to every province. */
  readonly everyProvince: Map<string, Placed<number>>;
  readonly provinces: Map<string, ProvinceDraft>;
  readonly signals: Map<string, SignalDraft>;
  readonly changes: ChangeDraft[];
}

export interface WordsDraft {
  en?: string;
  zh?: string;
}

export interface ProvinceDraft {
  readonly place: Place;
  include?: boolean;
  readonly traits: Map<string, Placed<number>>;
}

export interface SignalDraft {
  readonly place: Place;
  /** Keys that were set, readable or not. */
  readonly given: readonly string[];
  on?: boolean;
  date?: number;
  tier?: string;
  modality?: string;
  coSigners?: number;
  force?: number;
  status?: string;
  dilutes?: Placed<string>;
}

/** One dated change of rules during the run. */
export interface ChangeDraft {
  readonly place: Place;
  readonly path: string;
  at: Placed<number>;
  readonly set: Map<string, Placed<number>>;
  readonly mechanisms: Map<string, Placed<boolean>>;
  readonly publish: Placed<string>[];
  readonly pilots: Placed<string>[];
}

/** A draft that says nothing yet. */
export function blankDraft(place: Place): Draft {
  return {
    place,
    title: {},
    question: {},
    notice: {},
    readings: new Map(),
    mechanisms: new Map(),
    params: new Map(),
    everyProvince: new Map(),
    provinces: new Map(),
    signals: new Map(),
    changes: [],
  };
}
