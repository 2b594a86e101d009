import type { Language } from "../../charts/index.js";
import { table2 } from "../../data/khanal2024.js";
import { ledger } from "../../data/ledger.js";
import { provinces } from "../../data/provinces.js";
import type { Table } from "../../math/table.js";
import { inColumns, wrapped } from "../../report/columns.js";
import { csvOf } from "../../report/csv.js";

interface DataOptions {
  readonly ledger?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly lang: Language;
}

/** `yardstick data`: the observed table and what contradicts it. */
export function data({ ledger: only, json, csv, lang }: DataOptions): void {
  const source = "Khanal, Zhang & Taeihagh 2024, Table 2";
  if (json) print(JSON.stringify({ source, ...(only ? {} : { table2 }), ledger }, null, 2));
  else if (csv) process.stdout.write(csvOf(observedTable(lang)));
  else print([...(only ? [] : [observedText(lang), ""]), ledgerText()].join("\n"));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function observedTable(lang: Language): Table {
  return {
    columns: [
      "province",
      "name",
      "enterprise_rank",
      "university_rank",
      "gdp_per_head",
      "power_rank",
      "adopted",
      "days",
      "breadth",
      "intensity",
    ],
    rows: table2.map((row) => [
      row.id,
      nameOf(row.id, lang),
      ...[row.enterpriseRank, row.universityRank, row.gdpPerHead, row.powerRank],
      ...[row.adopted ? 1 : 0, row.days, row.breadth, row.intensity],
    ]),
  };
}

function observedText(lang: Language): string {
  const { columns, rows } = observedTable(lang);
  const head = columns.map((column) => column.replaceAll("_", " "));
  return [
    "Khanal, Zhang & Taeihagh (2024), Table 2: 30 provinces, 24 with a plan. Ranks: 1 is strongest. Days: from the central plan.",
    "",
    inColumns([head, ...rows.map((row) => row.map((cell) => cell ?? "-"))]),
  ].join("\n");
}

function ledgerText(): string {
  const entries = ledger.map(({ id, datum, saying, consequence, option, defaultReading, reason }) =>
    [
      `${id}: ${datum}`,
      ...saying.map((each) => wrapped(`- ${each}`, 100, 2)),
      wrapped(`So: ${consequence}`, 100, 2),
      wrapped(`Here: ${defaultReading}, because ${reason}`, 100, 2),
      ...(option ? [`  Option: data.${option}`] : []),
    ].join("\n"),
  );
  return [
    `Ledger: ${ledger.length} contradictions in the source, and what is done about each.`,
    "",
    entries.join("\n\n"),
  ].join("\n");
}

function nameOf(id: string, lang: Language): string {
  const place = provinces.find((province) => province.id === id);
  return (lang === "zh" ? place?.zhShort : place?.en) ?? id;
}
