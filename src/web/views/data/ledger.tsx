import { useState } from "preact/hooks";
import { ledgerIn, ledgerTable } from "../../../report/ledger-words.js";
import { SaveCsv } from "../../parts/save-csv.js";
import { language } from "../../state/store.js";
import { say } from "../../words/speak.js";

/** Where the sources contradict themselves or each other, what follows, and what is used here. */
export function Ledger() {
  const [sought, setSought] = useState("");
  const entries = ledgerIn(language.value);
  const words = sought.trim().toLowerCase();
  const found = entries.filter((entry) => Object.values(entry).join(" ").toLowerCase().includes(words));
  return (
    <>
      <div class="data-head">
        <p>{say("ledgerLead", { n: entries.length })}</p>
        <SaveCsv name="ledger" table={() => ledgerTable(language.value)} />
      </div>
      <label class="field ledger-search">
        <span>{say("ledgerSearch")}</span>
        <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
      </label>
      <p class="hint" aria-live="polite">
        {say("ledgerFound", { n: found.length, of: entries.length })}
      </p>
      <dl class="ledger">
        {found.map(({ id, datum, saying, consequence, used, reason }) => (
          <div key={id}>
            <dt>{datum}</dt>
            <dd class="saying">
              {saying.map((each) => (
                <p key={each}>{each}</p>
              ))}
            </dd>
            <dd>
              <strong>{say("ledgerSo")}</strong> {consequence}
            </dd>
            <dd>
              <strong>{say("ledgerHere")}</strong> {say("ledgerUsed", { used, reason })}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
