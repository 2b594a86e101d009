import type { Language } from "../charts/index.js";
import { table2 } from "../data/khanal2024.js";
import { provinces } from "../data/provinces.js";
import type { Table } from "../math/table.js";

/** Table 2 of the article as printed, a row for each province under its id and its name in a language. */
export function observedTable(language: Language): Table {
  return {
    columns: [
      ...["province", "name", "enterprise_rank", "university_rank", "gdp_per_head", "power_rank"],
      ...["adopted", "days", "breadth", "intensity"],
    ],
    rows: table2.map((row) => [
      row.id,
      nameOf(row.id, language),
      ...[row.enterpriseRank, row.universityRank, row.gdpPerHead, row.powerRank],
      ...[row.adopted ? 1 : 0, row.days, row.breadth, row.intensity],
    ]),
  };
}

function nameOf(id: string, language: Language): string {
  const place = provinces.find((province) => province.id === id)!;
  return language === "zh" ? place.zhShort : place.en;
}
