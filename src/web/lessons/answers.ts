import type { Bilingual } from "../../data/provinces.js";
import { provinces } from "../../data/provinces.js";
import { KNOTS } from "./drawing.js";

/** What the student says an effect will be. */
export const SIGNS = ["less", "same", "more"] as const;
export type Sign = (typeof SIGNS)[number];

/** What a comparison in pairs gave. */
export interface Found {
  readonly pairs: number;
  readonly lower: number;
  readonly higher: number;
  readonly same: number;
  readonly sentence: Bilingual;
}

/** One entry of a contest: three pilots, and the mean effect of each set of seeds with its Monte-Carlo error. */
export interface Entry {
  readonly pilots: readonly string[];
  readonly tried: Gain | null;
  readonly fresh: Gain | null;
}

export interface Gain {
  readonly mean: number;
  readonly error: number;
}

/** All that a student has put into a lesson. Plain data, kept as work in progress. */
export interface Answers {
  readonly step: number;
  readonly first: readonly string[];
  readonly last: string | null;
  readonly isLocked: boolean;
  /** Heights at the knots; null = nothing drawn. */
  readonly drawing: readonly number[] | null;
  /** Text by the step's tool, and claim, evidence, reasoning. */
  readonly texts: Readonly<Record<string, string>>;
  readonly signs: Readonly<Record<string, Sign>>;
  readonly found: Readonly<Record<string, Found>>;
  readonly province: string | null;
  readonly entries: readonly Entry[];
}

export const EMPTY: Answers = {
  step: 0,
  first: [],
  last: null,
  isLocked: false,
  drawing: null,
  texts: {},
  signs: {},
  found: {},
  province: null,
  entries: [],
};

export const LONGEST_TEXT = 400;
const MOST_KEYS = 20;
const MOST_ENTRIES = 12;
const LONGEST_SENTENCE = 1000;
const known = new Set<string>(provinces.map(({ id }) => id));

/** Answers from where they were kept. Nothing in it is trusted: what is not as it should be is as if it were not there. */
export function readAnswers(kept: unknown): Answers {
  if (!isRecord(kept)) return EMPTY;
  const entries = Array.isArray(kept.entries) ? kept.entries : [];
  return {
    step: isWhole(kept.step, 0, 20) ? kept.step : 0,
    first: ids(kept.first),
    last: isId(kept.last) ? kept.last : null,
    isLocked: kept.isLocked === true,
    drawing: isDrawing(kept.drawing) ? kept.drawing : null,
    texts: valid(kept.texts, (text) => (typeof text === "string" ? text.slice(0, LONGEST_TEXT) : undefined)),
    signs: valid(kept.signs, (sign) => SIGNS.find((each) => each === sign)),
    found: valid(kept.found, readFound),
    province: isId(kept.province) ? kept.province : null,
    entries: entries.slice(0, MOST_ENTRIES).flatMap(readEntry),
  };
}

type Unknown = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valid<T>(kept: unknown, read: (value: unknown) => T | undefined): Record<string, T> {
  if (!isRecord(kept)) return {};
  const pairs = Object.entries(kept).slice(0, MOST_KEYS);
  return Object.fromEntries(
    pairs.flatMap(([key, value]): [string, T][] => {
      const one = read(value);
      return one === undefined ? [] : [[key.slice(0, 40), one]];
    }),
  );
}

function readFound(value: unknown): Found | undefined {
  if (!isRecord(value) || !isRecord(value.sentence)) return undefined;
  const { pairs, lower, higher, same } = value;
  const { en, zh } = value.sentence;
  if (![pairs, lower, higher, same].every((each) => isWhole(each, 0, 1e6))) return undefined;
  if (typeof en !== "string" || typeof zh !== "string") return undefined;
  const sentence = { en: en.slice(0, LONGEST_SENTENCE), zh: zh.slice(0, LONGEST_SENTENCE) };
  return { pairs, lower, higher, same, sentence } as Found;
}

function readEntry(value: unknown): Entry[] {
  if (!isRecord(value)) return [];
  const pilots = ids(value.pilots);
  return pilots.length === 3 ? [{ pilots, tried: readGain(value.tried), fresh: readGain(value.fresh) }] : [];
}

function readGain(value: unknown): Gain | null {
  if (!isRecord(value)) return null;
  const { mean, error } = value;
  return isNumber(mean) && isNumber(error) ? { mean, error } : null;
}

function ids(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter(isId))].slice(0, 3) : [];
}

function isId(value: unknown): value is string {
  return typeof value === "string" && known.has(value);
}

function isDrawing(value: unknown): value is number[] {
  return Array.isArray(value) && value.length === KNOTS && value.every(isNumber);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) < 1e6;
}

function isWhole(value: unknown, low: number, high: number): value is number {
  return Number.isInteger(value) && (value as number) >= low && (value as number) <= high;
}
