import { useSignal } from "@preact/signals";
import { Tabs } from "../parts/tabs.js";
import { Ledger } from "./data/ledger.js";
import { Observed } from "./data/observed.js";
import { Replication } from "./data/replication.js";

const TABS = ["observedTab", "ledgerTab", "replicationTab"] as const;
const parts = { observedTab: Observed, ledgerTab: Ledger, replicationTab: Replication } as const;

/** What was observed, where the sources contradict each other, and the article's own analysis run again. */
export function Data() {
  const tab = useSignal<(typeof TABS)[number]>("observedTab");
  const Shown = parts[tab.value];
  return (
    <div class="data">
      <Tabs
        keys={TABS}
        chosen={tab.value}
        onChoose={(key) => {
          tab.value = key;
        }}
        panel="data-panel"
      />
      <div class="panel" id="data-panel" role="tabpanel" aria-labelledby={`tab-${tab.value}`}>
        <Shown />
      </div>
    </div>
  );
}
