import { Tabs } from "../../parts/tabs.js";
import { TABS, tab } from "../../state/class.js";
import { ClassBets } from "./class-bets.js";
import { Notes } from "./notes/index.js";
import { TableTop } from "./table-top/index.js";

/** What a teacher needs: notes on the lessons, the bets of the class, and a game for six groups. */
export function Teacher() {
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
        {tab.value === "notes" && <Notes />}
        {tab.value === "classBets" && <ClassBets />}
        {tab.value === "tableTop" && <TableTop />}
      </div>
    </div>
  );
}
