import { useSignal } from "@preact/signals";
import { Tabs } from "../../parts/tabs.js";
import { ClassBets } from "./class-bets.js";

const TABS = ["classBets"] as const;

/** What a teacher needs: the bets of the class. */
export function Teacher() {
  const tab = useSignal<(typeof TABS)[number]>("classBets");
  return (
    <div class="teacher">
      <Tabs
        keys={TABS}
        chosen={tab.value}
        onChoose={(key) => {
          tab.value = key;
        }}
        panel="teacher-panel"
      />
      <div id="teacher-panel" role="tabpanel" aria-labelledby={`tab-${tab.value}`}>
        {tab.value === "classBets" && <ClassBets />}
      </div>
    </div>
  );
}
