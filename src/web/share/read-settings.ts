import { calendarDay, formatDay } from "../../math/calendar.js";
import { mechanisms } from "../../model/mechanisms/index.js";
import { registry } from "../../model/registry.js";
import type { DatedSettings, Rules, Settings } from "../state/rules.js";

/** A parameter or a mechanism that a link sets, over what is set already; null if there is none of that name or value. */
export function withSetting<S extends Settings>(settings: S, key: string, value: string): S | null {
  const parameter = registry.get(key);
  if (parameter) {
    const number = numberIn(value);
    const [low, high] = parameter.range;
    if (!(number >= low && number <= high)) return null;
    return { ...settings, set: { ...settings.set, [key]: number } };
  }
  const isSwitch = mechanisms.some(({ name, structural }) => name === key && !structural);
  if (!isSwitch || (value !== "on" && value !== "off")) return null;
  return { ...settings, switches: { ...settings.switches, [key]: value === "on" } };
}

/** The rules with one more setting from a date on, `2019-01:peers.weight=0.2`; a date alone is a fork not yet changed. */
export function withDated(rules: Rules, text: string): Rules | null {
  const [, date, setting] = /^([\d-]+)(?::(.*))?$/s.exec(text) ?? [];
  const day = date === undefined ? "form" : calendarDay(date);
  if (typeof day === "string") return null;
  const at = formatDay(day);
  const there = rules.changes.find((change) => change.at === at) ?? { at, set: {}, switches: {} };
  if (setting === undefined) return withChange(rules, there);
  const [, key = "", value = ""] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
  const changed = withSetting(there, key, value);
  return changed && withChange(rules, changed);
}

/** A number as a text says it; NaN if it says none. */
export function numberIn(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}

function withChange(rules: Rules, change: DatedSettings): Rules {
  const others = rules.changes.filter(({ at }) => at !== change.at);
  const changes = [...others, change].sort((a, b) => (a.at < b.at ? -1 : 1));
  return { ...rules, changes };
}
