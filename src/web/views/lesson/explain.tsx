import { useEffect } from "preact/hooks";
import { BASE_DAY } from "../../observed.js";
import { planDay } from "../../parts/runs.js";
import { lookOfDay, TileMap } from "../../parts/tile-map.js";
import { Why } from "../../parts/why.js";
import { answer, answers, lesson, made, runAsTaught } from "../../state/lesson.js";
import { language } from "../../state/store.js";
import { say } from "../../words/speak.js";
import { Board } from "./board.js";
import { Written } from "./written.js";

const RUNS = 200;

/** Claim, evidence, reasoning: beside a province's story, or beside what the pairs gave. */
export function Explain() {
  const isOfProvinces = lesson.value.outcome.course === "plans";
  return (
    <div class="lesson-pair">
      {isOfProvinces ? <Story /> : <Recap />}
      <div class="cer">
        <Written name="claim" ask={say("claim")} />
        <Written name="evidence" ask={say("evidence")} />
        <Written name="reasoning" ask={say("reasoning")} />
      </div>
    </div>
  );
}

function Story() {
  useEffect(() => runAsTaught(RUNS), []);
  const runs = made.value?.runs;
  const { province } = answers.value;
  return (
    <div>
      <TileMap
        look={(id) =>
          lookOfDay(
            runs ? planDay(runs, id) : Number.POSITIVE_INFINITY,
            runs?.until ?? Number.POSITIVE_INFINITY,
            BASE_DAY,
          )
        }
        chosen={province}
        onChoose={(id) => answer({ province: id })}
      />
      {runs && <Why result={runs} chosen={province} />}
    </div>
  );
}

/** What the student's own pairs, or pilots, gave. */
function Recap() {
  const { found, entries } = answers.value;
  const told = lesson.value.changes.filter(({ id }) => found[id]);
  return (
    <div>
      <h3>{say("yourEvidence")}</h3>
      {told.length === 0 && entries.length === 0 && <p class="hint">{say("noEvidence")}</p>}
      <ul class="told">
        {told.map(({ id, title }) => (
          <li key={id}>
            <strong>{title[language.value]}</strong> {found[id]!.sentence[language.value]}
          </li>
        ))}
      </ul>
      {entries.length > 0 && <Board />}
    </div>
  );
}
