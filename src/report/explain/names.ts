import { type Dialect, languageOf, spoken } from "../../charts/drawing/dialect.js";
import type { Words } from "../../engine/mechanism.js";
import { mechanisms } from "../../model/mechanisms/index.js";
import { unitOf } from "../../scenario/units.js";

/** Causes that have a shorter name than the mechanism behind them. */
const causes: Readonly<Record<string, Words>> = {
  centre: { en: "the centre", zh: "中央" },
  peers: { en: "rivals' plans", zh: "对手的规划" },
  coordination: { en: "the focal point", zh: "协调" },
  reception: { en: "reception", zh: "接收" },
};

/** The name of what pushes a province, or multiplies its hazard. */
export function causeName(cause: string, language: Dialect): string {
  const mechanism = mechanisms.find(({ terms }) => terms?.some((term) => term.cause === cause));
  const name = causes[cause] ?? mechanism?.title;
  return name ? spoken(name, language) : cause;
}

/** The title of a mechanism. */
export function mechanismName(name: string, language: Dialect): string {
  const title = mechanisms.find((mechanism) => mechanism.name === name)?.title;
  return title ? spoken(title, language) : name;
}

/** The name of a province or another unit. */
export function provinceName(units: Parameters<typeof unitOf>[0], id: string, language: Dialect): string {
  const place = unitOf(units, id);
  return (languageOf(language) === "zh" ? place?.zhShort : place?.en) ?? id;
}
