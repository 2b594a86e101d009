import { type Dialect, languageOf, spoken } from "../charts/drawing/dialect.js";
import type { Value } from "../experiments/designs/index.js";
import { findMeasure } from "../experiments/measures/index.js";
import { registry } from "../model/registry.js";
import { mechanismName } from "./explain/names.js";

/** The name of a factor: the symbol of a parameter behind its path, the title of a mechanism for its switch. */
export function factorName(path: string, language: Dialect): string {
  const parameter = registry.get(path);
  if (parameter !== undefined) return `${path} (${parameter.symbol})`;
  return path.startsWith("mechanisms.") ? mechanismName(path.slice("mechanisms.".length), language) : path;
}

/** A value of a factor as it is written: numbers short, switches in words. */
export function valueText(value: Value, language: Dialect): string {
  if (typeof value === "boolean")
    return languageOf(language) === "zh" ? (value ? "开" : "关") : value ? "on" : "off";
  return typeof value === "number" ? String(Number(value.toPrecision(4))) : value;
}

/** Title and unit of an outcome. */
export function outcomeWords(outcome: string, language: Dialect): { title: string; unit: string } {
  const measure = findMeasure(outcome);
  return measure
    ? { title: spoken(measure.title, language), unit: spoken(measure.unit, language) }
    : { title: outcome, unit: "" };
}
