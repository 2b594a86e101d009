import { answers, lesson } from "../../state/lesson.js";
import { language } from "../../state/store.js";
import { say } from "../../words/speak.js";
import { Board } from "./board.js";

/** What the student's own pairs, or pilots, gave. */
export function Recap() {
  const { found, entries } = answers.value;
  const told = lesson.value.changes.filter(({ id }) => found[id]);
  return (
    <div>
      <h3>{say("yourEvidence")}</h3>
      {told.length === 0 && entries.length === 0 && <p class="hint">{say("noEvidence")}</p>}
      <ul class="recap">
        {told.map(({ id, title }) => (
          <li key={id}>
            <strong>{title[language.value]}</strong>
            <p>{found[id]!.sentence[language.value]}</p>
          </li>
        ))}
      </ul>
      {entries.length > 0 && <Board />}
    </div>
  );
}
