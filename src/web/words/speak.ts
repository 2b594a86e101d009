import type { Language } from "../../charts/index.js";
import { civilDate } from "../../math/calendar.js";
import { language } from "../state/store.js";
import { en, type Words } from "./en.js";
import { zh } from "./zh.js";

const books: Readonly<Record<Language, Words>> = { en, zh };

/** The words of a key in the language of the page, with its places filled. */
export function say(key: keyof Words, fillings: Readonly<Record<string, string | number>> = {}): string {
  return fill(books[language.value][key], fillings);
}

/** A text with its places filled. */
export function fill(text: string, fillings: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, place: string) => String(fillings[place]));
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Month of a calendar day: `Mar 2019`, `2019年3月`. */
export function monthOf(day: number): string {
  const [year, month] = civilDate(day);
  return language.value === "zh" ? `${year}年${month}月` : `${MONTHS[month - 1]} ${year}`;
}

/** The same, as short as it goes on a tile: `Mar 19`, `19/3`. */
export function shortMonthOf(day: number): string {
  const [year, month] = civilDate(day);
  const two = String(year % 100).padStart(2, "0");
  return language.value === "zh" ? `${year}/${month}` : `${MONTHS[month - 1]} ${two}`;
}

/** Sentences one after another; in Chinese nothing stands between them. */
export function told(...sentences: readonly (string | false)[]): string {
  return sentences.filter(Boolean).join(language.value === "zh" ? "" : " ");
}

/** A list of names: `A, B and C`. */
export function listOf(names: readonly string[]): string {
  return new Intl.ListFormat(language.value, { type: "conjunction" }).format(names);
}

/** A share in percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
