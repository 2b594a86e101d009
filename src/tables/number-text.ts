/** A number, `null` for a value that is missing, or `undefined` for a text that is neither. */
export function numberIn(text: string): number | null | undefined {
  if (MISSING.has(text.toLowerCase())) return null;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : undefined;
}

/** How a text that is no number becomes one. */
export function cureOfNumber(text: string): string {
  return cureOfSlip(text) ?? "write it as a number, or leave the case out";
}

/** How a number that is written as elsewhere in the world is written here; undefined if it is no number there either. */
export function cureOfSlip(text: string): string | undefined {
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text))
    return `write it without commas, ${text.replaceAll(",", "")}`;
  if (/^[+-]?\d*,\d+$/.test(text)) return `write a decimal point, ${text.replace(",", ".")}`;
  if (/^[+-]?[\d.]+ ?%$/.test(text)) return "write it as a share, 0.8 for 80%";
  return undefined;
}

/** What spreadsheets and statistics packages write for a value that is not there. */
const MISSING = new Set(["", "na", "n/a", "#n/a", "nan", "null", "none", ".", "-", "–", "—"]);
