/** An object of a JSON file that may come from anywhere. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The object that a JSON text holds; a RangeError says why it holds none. */
export function recordIn(text: string): JsonRecord {
  const value = valueIn(text);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonRecord;
  throw new RangeError(`${Array.isArray(value) ? "a list" : shownValue(value)}, not an object`);
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RangeError(`not readable as JSON (${cause instanceof Error ? cause.message : cause})`);
  }
}

/** Any value of such a file in a message: as JSON, and short. */
export function shownValue(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** A word as it is; anything else that stands in its place as JSON. */
export function wordOf(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 80) : shownValue(value);
}
