import type { Language } from "../../charts/index.js";

/** A number for people: four significant digits, no noughts at the end, and no exponent where one can do without. */
export function digits(value: number | null | undefined, places = 4): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return "-";
  const text = value.toPrecision(places);
  return text.includes("e") ? String(Number(text)) : String(Number(text));
}

/** A probability, below a thousandth only as such. */
export function probability(p: number): string {
  return p < 0.001 ? "<0.001" : p.toFixed(3);
}

/** "a to b", where an end that is not known is an ellipsis. */
export function span(lower: number | null, upper: number | null, language: Language): string {
  const [a, b] = [lower, upper].map((value) => (value === null ? "…" : digits(value, 3)));
  return language === "zh" ? `${a}至${b}` : `${a} to ${b}`;
}
