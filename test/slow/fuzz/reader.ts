import type { Fault } from "../../../src/faults/fault.js";

/** What came of a case: something that can be used, with the number of values that it asked for; or why it cannot. */
export type Outcome =
  | { readonly ok: true; readonly values?: number }
  /** Faults with places, of the file itself or of one that it names. */
  | { readonly ok: false; readonly faults: readonly Fault[] }
  /** A refusal in words, where there are no lines to point to. */
  | { readonly ok: false; readonly why: string };

/** A reader under fire. */
export interface Reader {
  readonly name: string;
  /** How many cases it gets. */
  readonly cases: number;
  /** Real files, of which the cases are mutations. */
  readonly seeds: readonly Uint8Array[];
  /** Whether cases are mutated as texts, or as bytes only. */
  readonly form: "text" | "bytes";
  /** Whether it meets the worst texts too; other readers stand on those that do. */
  readonly worst?: true;
  /** Reads a case; it may only throw an InputError. */
  readonly read: (bytes: Uint8Array) => Outcome | Promise<Outcome>;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of bytes as every reader of files decodes it; null if they are no UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A reader of texts; what is no UTF-8 never comes to it. */
export function ofText(read: (text: string) => Outcome): (bytes: Uint8Array) => Outcome {
  return (bytes) => {
    const text = textOf(bytes);
    return text === null ? { ok: false, why: "not UTF-8 text" } : read(text);
  };
}
