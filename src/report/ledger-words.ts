import type { Language } from "../charts/index.js";
import { type LedgerEntry, ledger } from "../data/ledger.js";
import { ledgerInChinese } from "../data/ledger-in-chinese.js";
import { type Reading, readingOptions } from "../data/readings.js";
import type { Table } from "../math/table.js";

/** What an entry of the ledger says in one language. */
export interface LedgerWords {
  readonly id: string;
  readonly datum: string;
  readonly saying: readonly [string, string];
  readonly consequence: string;
  /** What is used here, in words also where it is an option of scenarios. */
  readonly used: string;
  readonly reason: string;
}

/** The whole ledger in one language, in its order. */
export function ledgerIn(language: Language): readonly LedgerWords[] {
  return ledger.map((entry) => {
    const { id, datum, saying, consequence, reason } = language === "zh" ? chineseOf(entry) : entry;
    return { id, datum, saying, consequence, used: usedHere(entry, language), reason };
  });
}

/** The ledger as a table, for files; readings under the names that scenarios give them. */
export function ledgerTable(language: Language): Table {
  return {
    columns: ["id", "datum", "one_place", "the_other", "consequence", "used_here", "reason"],
    rows: ledgerIn(language).map(({ id, datum, saying, consequence, used, reason }, at) => {
      const { option, defaultReading } = ledger[at]!;
      return [id, datum, ...saying, consequence, option === undefined ? used : defaultReading, reason];
    }),
  };
}

function chineseOf({ id }: LedgerEntry) {
  return { id, ...ledgerInChinese[id]! };
}

function usedHere({ id, option, defaultReading }: LedgerEntry, language: Language): string {
  if (option === undefined) return language === "zh" ? ledgerInChinese[id]!.defaultReading! : defaultReading;
  const readings: Readonly<Record<string, Reading>> = readingOptions[option].readings;
  return readings[defaultReading]!.label[language];
}
