import type { Language } from "../../charts/index.js";
import { landBorders } from "../../data/borders.js";
import { adoptionHorizon, table2 } from "../../data/khanal2024.js";
import { ledger } from "../../data/ledger.js";
import { provinces } from "../../data/provinces.js";
import type { Table } from "../../math/table.js";
import { writeNewFile } from "../../node/new-file.js";
import { inColumns, wrapped } from "../../report/columns.js";
import { csvOf } from "../../report/csv.js";
import { ledgerIn } from "../../report/ledger-words.js";
import { observedTable } from "../../report/observed-table.js";
import { exampleCalibration } from "../../report/qca/example-calibration.js";

interface DataOptions {
  readonly ledger?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly borders?: boolean;
  readonly calibration?: boolean;
  readonly out?: string;
  readonly force?: boolean;
  readonly lang: Language;
}

/** `yardstick data`: the observed table and what contradicts it. */
export function data(options: DataOptions): void {
  const text = textOf(options);
  if (options.out === undefined) process.stdout.write(text);
  else write(options.out, text, options);
}

function textOf({ ledger: only, borders, calibration, json, csv, lang }: DataOptions): string {
  const source = "Khanal, Zhang & Taeihagh 2024, Table 2";
  if (calibration) return exampleCalibration;
  if (borders) return csvOf(bordersTable(lang));
  if (csv) return csvOf(observedTable(lang));
  if (json) return `${JSON.stringify({ source, ...(only ? {} : { table2 }), ledger }, null, 2)}\n`;
  return `${[...(only ? [] : [observedText(lang), ""]), ledgerText(lang)].join("\n")}\n`;
}

/** Writes the text into a file and says what can be done with it. */
function write(file: string, text: string, { force = false, csv, borders, calibration }: DataOptions): void {
  writeNewFile(file, text, force);
  if (calibration) {
    process.stdout.write(
      `${file} is written: how the sets of Khanal, Zhang & Taeihagh (2024) are made from their Table 2. ` +
        `Use it with: yardstick qca <table> --calibrate ${file} --outcome INTENSITY --conditions ENT,UNI,GDP,POW\n`,
    );
    return;
  }
  const use = borders
    ? `Use it with: yardstick diffusion <table> ... --borders ${file}`
    : `Analyse it with: yardstick diffusion ${file} --time days --event adopted --cases name --until ${adoptionHorizon}`;
  process.stdout.write(
    `${file} is written, from Table 2 of Khanal, Zhang & Taeihagh (2024).${csv || borders ? ` ${use}` : ""}\n`,
  );
}

/** Land borders between provinces of the table, by the names it gives them. */
function bordersTable(lang: Language): Table {
  const isThere = (id: string) => table2.some((row) => row.id === id);
  return {
    columns: ["name", "neighbour"],
    rows: landBorders.filter((pair) => pair.every(isThere)).map((pair) => pair.map((id) => nameOf(id, lang))),
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

function ledgerText(lang: Language): string {
  const words = ledgerWords[lang];
  const entries = ledgerIn(lang).map(({ id, datum, saying, consequence, used, reason }, at) => {
    const { option } = ledger[at];
    return [
      `${id}: ${datum}`,
      ...saying.map((each) => inLines(`- ${each}`, lang)),
      inLines(words.so(consequence), lang),
      inLines(words.here(used, reason), lang),
      ...(option ? [`  ${words.option}: data.${option}`] : []),
    ].join("\n");
  });
  return [words.head(ledger.length), "", entries.join("\n\n")].join("\n");
}

/** Chinese has no blanks to break lines at. */
function inLines(text: string, lang: Language): string {
  return lang === "en" ? wrapped(text, 100, 2) : `  ${text}`;
}

const ledgerWords = {
  en: {
    head: (n: number) => `Ledger: ${n} contradictions in the source, and what is done about each.`,
    so: (consequence: string) => `So: ${consequence}`,
    here: (used: string, reason: string) => `Here: ${used}, because ${reason}`,
    option: "Option",
  },
  zh: {
    head: (n: number) => `矛盾台账：资料中的${n}处矛盾，以及此处各自的取法。`,
    so: (consequence: string) => `后果：${consequence}`,
    here: (used: string, reason: string) => `此处：${used}。理由：${reason}`,
    option: "选项",
  },
} as const;

function nameOf(id: string, lang: Language): string {
  const place = provinces.find((province) => province.id === id);
  return (lang === "zh" ? place?.zhShort : place?.en) ?? id;
}
