import { textIn, withText } from "./png-text.js";

/** Under which every note of ours stands in a PNG. */
const KEYWORD = "yardstick";
/** The longest note that is read, characters. */
const LONGEST = 2_000_000;

/** A PNG with plain data in it. */
export function withData(png: Uint8Array, data: unknown): Uint8Array {
  const ascii = JSON.stringify(data).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return withText(png, KEYWORD, ascii);
}

/** The data in a PNG, which may come from anywhere, as JSON text; null if there is none or too much of it. */
export function dataTextIn(png: Uint8Array): string | null {
  const text = textIn(png, KEYWORD);
  return text === null || text.length > LONGEST ? null : text;
}

/** The map of keys that a text says in JSON; null if it says something else. */
export function recordFrom(text: string | null): Readonly<Record<string, unknown>> | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether a value is a map of keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
