import { useEffect } from "preact/hooks";
import { CONDITIONS } from "../../../experiments/replication/sets.js";
import type { Findings } from "../../../experiments/replication/workbench.js";
import { exploration, settings, turn } from "../../state/exploration.js";
import { language } from "../../state/store.js";
import { say } from "../../words/speak.js";
import { Agreement } from "./agreement.js";
import { Controls } from "./controls.js";
import { pathInWords } from "./names.js";
import { Solutions } from "./solutions.js";
import { told } from "./told.js";
import { TruthTable } from "./truth-table.js";
import { XyOfSolution } from "./xy-of-solution.js";

/** The article's set-theoretic analysis, run live: what is turned on the left, what comes of it on the right. */
export function Replication() {
  useEffect(() => {
    if (exploration.value === null) turn(settings.value);
  }, []);
  const found = exploration.value;
  return (
    <div class="qca">
      <Controls />
      <div class="qca-found">
        <p class="hint">{say("replicationLead")}</p>
        {found?.ok === true && <Found {...found.findings} />}
        {found?.ok === false && (
          <p class="faults" role="alert">
            {say("impossible")} {found.fault}
          </p>
        )}
      </div>
    </div>
  );
}

function Found(findings: Findings) {
  return (
    <>
      <p class="lead" aria-live="polite">
        {told(findings).join(language.value === "zh" ? "" : " ")}
      </p>
      <Agreement {...findings} />
      <Codes />
      <div class="qca-pair">
        <Solutions {...findings} />
        <XyOfSolution {...findings} />
      </div>
      <TruthTable {...findings} />
    </>
  );
}

/** What the names in the pathways stand for. */
function Codes() {
  return (
    <p class="hint">
      {CONDITIONS.map((name) => (
        <span class="qca-code" key={name}>
          <code>{name}</code> {pathInWords(name)}
        </span>
      ))}
      {say("signs")}
    </p>
  );
}
