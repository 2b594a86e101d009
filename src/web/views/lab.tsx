import { useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { BASE_DAY, inOrder, LAST_DAY, observed } from "../observed.js";
import { AsTable } from "../parts/as-table.js";
import { Curve } from "../parts/curve.js";
import { Faults } from "../parts/faults.js";
import { ForkControls } from "../parts/fork-controls.js";
import { OpenItem } from "../parts/open-item.js";
import { nameOf } from "../parts/places.js";
import { Player } from "../parts/player.js";
import { Race } from "../parts/race.js";
import { RulesPanel } from "../parts/rules-panel.js";
import { planDay, planDays } from "../parts/runs.js";
import { RunItems, ShareMenu } from "../parts/share-menu.js";
import { Tabs } from "../parts/tabs.js";
import { lookOfDay, TileMap } from "../parts/tile-map.js";
import { Timeline } from "../parts/timeline.js";
import { UndoButtons } from "../parts/undo-buttons.js";
import { Why } from "../parts/why.js";
import { savePicture } from "../share/save-picture.js";
import { changesOf, isChanged } from "../state/rules.js";
import { shippedScenario } from "../state/settled.js";
import { chosen, hash, language, ranRules, result, run, today } from "../state/store.js";
import { curveTwin } from "../twins/curve.js";
import { mapTwin } from "../twins/map.js";
import { raceTwin } from "../twins/race.js";
import { timelineTwin } from "../twins/timeline.js";
import { whyTwin } from "../twins/why.js";
import { monthOf, say } from "../words/speak.js";

/** The last that answered. */
const latest = inOrder.at(-1)!;
const PANELS = ["timeline", "race", "why"] as const;

/** Turn a rule, run, and look at map, curve, timeline, race, and why a province did what it did. */
export function Lab() {
  const panel = useSignal<(typeof PANELS)[number]>("timeline");
  const first = useComputed(() => (result.value ? planDays(result.value) : null));
  useEffect(() => {
    if (!result.value) run();
  }, []);
  const now = result.value;
  const [from, until] = now ? [now.from, now.until] : [0, LAST_DAY];
  const subject = {
    ...{ from, until, today: today.value, provinces: now?.ids.length ?? observed.size },
    ...{ observed: [...observed.values()], run: first.value },
    band: now && now.seeds.length > 1 ? now.overRuns.band : null,
  };
  const choose = (id: string) => {
    chosen.value = id;
    panel.value = "why";
  };
  return (
    <div class="lab">
      <RulesPanel />
      <section class="stage">
        <TileMap
          look={(id) => lookOfDay(now ? planDay(now, id) : Number.POSITIVE_INFINITY, today.value, BASE_DAY)}
          chosen={chosen.value}
          onChoose={choose}
        />
        <Live />
        {chosen.value === null && now?.ids.includes(latest) && (
          <p class="hint try">{say("tryThis", { name: nameOf(latest) })}</p>
        )}
      </section>
      <section class="pictures">
        <Faults />
        <figure>
          <figcaption>
            <strong>{say("curve")}</strong>
            <Key />
            <AsTable {...curveTwin(subject)} />
          </figcaption>
          <Curve {...subject} />
        </figure>
        <div class="tab-row">
          <Tabs
            keys={PANELS}
            chosen={panel.value}
            onChoose={(key) => {
              panel.value = key;
            }}
            panel="panel"
          />
          <PanelTwin panel={panel.value} />
        </div>
        <div class="panel" role="tabpanel" id="panel" aria-labelledby={`tab-${panel.value}`}>
          {now && panel.value === "timeline" && (
            <Timeline result={now} today={today.value} chosen={chosen.value} onChoose={choose} />
          )}
          {now && panel.value === "race" && <Race result={now} today={today.value} chosen={chosen.value} />}
          {now && panel.value === "why" && <Why result={now} chosen={chosen.value} />}
        </div>
      </section>
      <footer class="foot">
        <Player from={from} until={until} />
        <Share />
      </footer>
    </div>
  );
}

/** The twin of what the panel shows. */
function PanelTwin({ panel }: { readonly panel: (typeof PANELS)[number] }) {
  const now = result.value;
  if (!now) return null;
  const twin = { timeline: timelineTwin, race: raceTwin, why: whyTwin.bind(null, chosen.value) }[panel](now);
  return twin && <AsTable {...twin} />;
}

function Key() {
  const now = result.value;
  if (!now) return null;
  const [seed] = now.seeds;
  return (
    <span class="key">
      <i class="key-observed" /> {say("observed")} <i class="key-run" /> {say("thisRun", { seed: seed! })}
      {now.seeds.length > 1 && (
        <>
          {" "}
          <i class="key-band" /> {say("band")} ({now.seeds.length})
        </>
      )}
    </span>
  );
}

function Live() {
  const now = result.value;
  if (!now) return null;
  const days = planDays(now);
  const n = days.filter((day) => day <= today.value).length;
  return (
    <div class="live-row">
      <p class="live" aria-live="polite">
        {say("live", { date: monthOf(BASE_DAY + today.value), n, of: now.ids.length })}
      </p>
      <AsTable {...mapTwin(new Map(now.ids.map((id, i) => [id, days[i]!])), today.value)} />
    </div>
  );
}

/** What repeats the runs elsewhere, and what they cannot tell. */
function Share() {
  const asked = ranRules.value;
  if (!result.value || !asked) return null;
  return (
    <div class="share">
      <p class="on-paper">
        {say("onPaper", {
          title: shippedScenario(asked.base).title[language.value],
          changes: isChanged(asked) ? changesOf(asked).join(", ") : say("unchanged"),
          n: asked.runs,
          first: asked.seed,
          last: asked.seed + asked.runs - 1,
        })}
      </p>
      <ShareMenu>
        <RunItems rules={asked} />
        <button type="button" disabled={hash.value === null} onClick={() => savePicture(asked)}>
          {say("savePicture")}
        </button>
        <OpenItem />
      </ShareMenu>
      <code class="hash" title={hash.value ?? ""}>
        {say("hash", { hash: hash.value?.slice(0, 8) ?? "…" })}
      </code>
      <UndoButtons />
      <ForkControls />
      <span class="hint">{say("limits")}</span>
    </div>
  );
}
