import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { commandOf } from "../share/command.js";
import { download } from "../share/download.js";
import { addressNow } from "../share/follow-link.js";
import { saveTable, TABLES, tableProgress } from "../share/save-table.js";
import { fileNameOf, savedFileOf } from "../share/scenario-file.js";
import { ownFiles, scenarioFiles } from "../state/at-hand.js";
import type { Rules } from "../state/rules.js";
import { say } from "../words/speak.js";
import { CopyButton } from "./copy-button.js";

/** A menu that opens upwards and closes by Escape or a click elsewhere. */
export function ShareMenu({ children }: { readonly children: ComponentChildren }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  useEffect(() => {
    const elsewhere = ({ target }: PointerEvent) => {
      if (!menu.current?.contains(target as Node)) close();
    };
    addEventListener("pointerdown", elsewhere);
    return () => removeEventListener("pointerdown", elsewhere);
  }, []);
  return (
    <details
      class="share-menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !menu.current?.open) return;
        close();
        menu.current.querySelector("summary")?.focus();
      }}
    >
      <summary>{say("shareMenu")}</summary>
      <div class="share-items">{children}</div>
    </details>
  );
}

/** What can be taken along of the runs that these rules have given. */
export function RunItems({ rules }: { readonly rules: Rules }) {
  return (
    <>
      <CopyButton label={say("copyLink")} text={() => addressNow(false)} />
      <CopyButton label={say("copyPlaying")} text={() => addressNow(true)} />
      <CopyButton label={say("copyCommand")} text={() => commandOf(rules)} />
      <button
        type="button"
        onClick={() => {
          const text = savedFileOf(rules, scenarioFiles.value, ownFiles.value);
          download(fileNameOf(rules), [text], "application/yaml");
        }}
      >
        {say("saveScenario")}
      </button>
      <TableItem rules={rules} />
      <button type="button" onClick={() => print()}>
        {say("printPage")}
      </button>
    </>
  );
}

/** What can be taken along of a comparison. */
export function ComparisonItems() {
  return (
    <>
      <CopyButton label={say("copyLink")} text={() => addressNow(false)} />
      <button type="button" onClick={() => print()}>
        {say("printPage")}
      </button>
    </>
  );
}

function TableItem({ rules }: { readonly rules: Rules }) {
  const table = useSignal<string>(TABLES[0]);
  const progress = tableProgress.value;
  return (
    <div class="share-table">
      <select
        aria-label={say("tableOfRuns")}
        value={table.value}
        onChange={(event) => (table.value = event.currentTarget.value)}
      >
        {TABLES.map((name) => (
          <option key={name} value={name}>
            {name}.csv
          </option>
        ))}
      </select>
      <button type="button" disabled={progress !== null} onClick={() => saveTable(rules, table.value)}>
        {progress ? `${progress.done}/${progress.of}` : say("saveTable")}
      </button>
    </div>
  );
}
