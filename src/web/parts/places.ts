import { type Province, provinces } from "../../data/provinces.js";
import { language } from "../state/store.js";

const byId = new Map<string, Province>(provinces.map((province) => [province.id, province]));

/** The name of a province in the language of the page. */
export function nameOf(id: string): string {
  const province = byId.get(id);
  if (!province) return id;
  return language.value === "zh" ? province.zhShort : province.en;
}
