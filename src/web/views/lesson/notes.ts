import { ledger } from "../../../data/ledger.js";
import { provinces } from "../../../data/provinces.js";
import { type LedgerWords, ledgerIn } from "../../../report/ledger-words.js";
import { language } from "../../state/store.js";

/** What the ledger of contradictions says of a province's date, in the language of the page. */
export function notesOn(id: string): readonly LedgerWords[] {
  const name = provinces.find((province) => province.id === id)!.en;
  const named = ledger.filter(({ datum, saying, consequence }) =>
    [datum, ...saying, consequence].some((text) => text.includes(name)),
  );
  const ids = new Set(named.map((entry) => entry.id));
  return ledgerIn(language.value).filter((entry) => ids.has(entry.id));
}
