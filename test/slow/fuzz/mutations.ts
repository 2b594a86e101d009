import fc from "fast-check";
import { HOSTILE } from "./hostile.js";

/** A change of a file, in data, so that a failing case can be printed and made smaller. */
export type Edit = (bytes: Uint8Array, seeds: readonly Uint8Array[]) => Uint8Array;

/** A place in a file as a share of its length, so that it fits every file. */
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const placeIn = (length: number, at: number) => Math.floor(at * (length + 1));

interface Named {
  readonly kind: string;
}

/** A case: a real file, and what was done to it. */
export interface Case {
  readonly seed: number;
  readonly edits: readonly Named[];
}

const BYTE_EDITS = [
  fc.record({ kind: fc.constant("flip"), at: share, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant("byte"), at: share, value: fc.nat(255) }),
  fc.record({ kind: fc.constant("truncate"), at: share }),
  fc.record({ kind: fc.constant("cut"), at: share, length: fc.nat(40) }),
  fc.record({
    kind: fc.constant("splice"),
    at: share,
    other: fc.nat(1000),
    from: share,
    length: fc.nat(400),
  }),
  fc.record({
    kind: fc.constant("word"),
    at: share,
    value: fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff),
  }),
  fc.record({ kind: fc.constant("insert"), at: share, bytes: fc.uint8Array({ maxLength: 12 }) }),
];

const TEXT_EDITS = [
  fc.record({ kind: fc.constant("put"), at: share, cut: fc.nat(12), put: fc.constantFrom(...HOSTILE.signs) }),
  fc.record({
    kind: fc.constant("put"),
    at: share,
    cut: fc.nat(12),
    put: fc.string({ maxLength: 8, unit: "binary" }),
  }),
  fc.record({ kind: fc.constant("value"), at: share, put: fc.constantFrom(...HOSTILE.values) }),
  fc.record({ kind: fc.constant("value"), at: share, put: fc.constantFrom(...HOSTILE.values) }),
  fc.record({ kind: fc.constant("key"), at: share, put: fc.constantFrom(...HOSTILE.keys) }),
  fc.record({ kind: fc.constant("line"), from: share, to: share }),
  fc.record({ kind: fc.constant("drop"), at: share }),
  fc.record({ kind: fc.constant("swap"), at: share, other: fc.nat(1000), from: share }),
  fc.record({ kind: fc.constant("repeat"), at: share, length: fc.nat(60), times: fc.nat(60) }),
  fc.record({ kind: fc.constant("encode"), as: fc.constantFrom("crlf", "cr", "bom", "utf16", "latin1") }),
];

/** Mutations of files of this form: mostly one to three changes, so that what is behind the first fault is met too. */
export function casesOf(form: "text" | "bytes", seeds: number): fc.Arbitrary<Case> {
  const edit = form === "bytes" ? fc.oneof(...BYTE_EDITS) : fc.oneof(...TEXT_EDITS, fc.oneof(...BYTE_EDITS));
  return fc.record({
    seed: fc.nat(seeds - 1),
    edits: fc.array(edit as fc.Arbitrary<Named>, { minLength: 1, maxLength: 4, size: "max" }),
  });
}

/** The bytes of a case. */
export function bytesOfCase({ seed, edits }: Case, seeds: readonly Uint8Array[]): Uint8Array {
  return edits.reduce((bytes, edit) => applied(edit as Change, bytes, seeds), seeds[seed]!);
}

type Change = Named & Readonly<Record<string, never>>;

function applied(edit: Change, bytes: Uint8Array, seeds: readonly Uint8Array[]): Uint8Array {
  const change = (byBytes[edit.kind] ?? byText(edit.kind)) as (
    edit: Change,
    ...rest: unknown[]
  ) => Uint8Array;
  return change(edit, bytes, seeds);
}

type Of<T> = (edit: T, bytes: Uint8Array, seeds: readonly Uint8Array[]) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

const byBytes: Readonly<Record<string, Of<never>>> = {
  flip: (({ at, bit }, bytes) => changed(bytes, at, (byte) => byte ^ (1 << bit))) as Of<{
    at: number;
    bit: number;
  }>,
  byte: (({ at, value }, bytes) => changed(bytes, at, () => value)) as Of<{ at: number; value: number }>,
  truncate: (({ at }, bytes) => bytes.subarray(0, placeIn(bytes.length, at))) as Of<{ at: number }>,
  cut: (({ at, length }, bytes) => {
    const from = placeIn(bytes.length, at);
    return joined(bytes.subarray(0, from), bytes.subarray(from + length));
  }) as Of<{ at: number; length: number }>,
  splice: (({ at, other, from, length }, bytes, seeds) => {
    const donor = seeds[other % seeds.length]!;
    const [to, begin] = [placeIn(bytes.length, at), placeIn(donor.length, from)];
    return joined(bytes.subarray(0, to), donor.subarray(begin, begin + length), bytes.subarray(to));
  }) as Of<{ at: number; other: number; from: number; length: number }>,
  word: (({ at, value }, bytes) => {
    const copy = Uint8Array.from(bytes);
    const from = placeIn(bytes.length, at);
    if (from + 4 <= copy.length) new DataView(copy.buffer).setUint32(from, value);
    return copy;
  }) as Of<{ at: number; value: number }>,
  insert: (({ at, bytes: added }, bytes) => {
    const from = placeIn(bytes.length, at);
    return joined(bytes.subarray(0, from), added, bytes.subarray(from));
  }) as Of<{ at: number; bytes: Uint8Array }>,
};

function changed(bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const k = Math.min(placeIn(bytes.length, at), bytes.length - 1);
  if (k >= 0) copy[k] = change(copy[k]!);
  return copy;
}

type OfText = (edit: never, text: string, seeds: readonly Uint8Array[]) => string | Uint8Array;

function byText(kind: string): Of<never> {
  return (edit, bytes, seeds) => {
    const text = new TextDecoder().decode(bytes);
    const result = textEdits[kind]!(edit, text, seeds);
    return typeof result === "string" ? Buffer.from(result) : result;
  };
}

const textEdits: Readonly<Record<string, OfText>> = {
  put: ({ at, cut, put }: { at: number; cut: number; put: string }, text) => {
    const from = placeIn(text.length, at);
    return text.slice(0, from) + put + text.slice(from + cut);
  },
  value: ({ at, put }: { at: number; put: string }, text) => replaced(text, VALUE, at, put),
  key: ({ at, put }: { at: number; put: string }, text) => replaced(text, KEY, at, put),
  line: ({ from, to }: { from: number; to: number }, text) => {
    const lines = text.split("\n");
    lines.splice(placeIn(lines.length, to), 0, lines[Math.floor(from * lines.length)]!);
    return lines.join("\n");
  },
  drop: ({ at }: { at: number }, text) => {
    const lines = text.split("\n");
    lines.splice(Math.floor(at * lines.length), 1);
    return lines.join("\n");
  },
  swap: ({ at, other, from }: { at: number; other: number; from: number }, text, seeds) => {
    const lines = text.split("\n");
    const donor = new TextDecoder().decode(seeds[other % seeds.length]).split("\n");
    lines.splice(placeIn(lines.length, at), 1, donor[Math.floor(from * donor.length)]!);
    return lines.join("\n");
  },
  repeat: ({ at, length, times }: { at: number; length: number; times: number }, text) => {
    const from = placeIn(text.length, at);
    return text.slice(0, from) + text.slice(from, from + length).repeat(times) + text.slice(from);
  },
  encode: ({ as }: { as: string }, text) => encodings[as]!(text),
};

/** A value after a colon, a comma, a bracket or an equals sign; a key before a colon or an equals sign. */
const VALUE = /(?<=[:,[=>-]\s*)[^\s,:{}[\]=&#]+/g;
const KEY = /[^\s,:{}[\]=&#"]+(?="?\s*[:=])/g;

/** A piece of the text that looks like this, replaced: the one at this share of all. */
function replaced(text: string, pattern: RegExp, at: number, put: string): string {
  const found = [...text.matchAll(pattern)];
  const hit = found[Math.floor(at * found.length)];
  if (hit === undefined) return text + put;
  return text.slice(0, hit.index) + put + text.slice(hit.index + hit[0].length);
}

const encodings: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  crlf: (text) => text.replaceAll("\n", "\r\n"),
  cr: (text) => text.replaceAll("\n", "\r"),
  bom: (text) => `\ufeff${text}`,
  utf16: (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  latin1: (text) => Buffer.from(text, "latin1"),
};
