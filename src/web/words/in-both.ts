import type { Bilingual } from "../../data/provinces.js";
import { en, type Words } from "./en.js";
import { zh } from "./zh.js";

/** The words of a key in both languages, for what says itself later. */
export function inBoth(key: keyof Words): Bilingual {
  return { en: en[key], zh: zh[key] };
}
