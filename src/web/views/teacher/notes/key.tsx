import { Faults } from "../../../parts/faults.js";
import { language } from "../../../state/store.js";
import { keySeed, told } from "../../../state/teaching.js";
import { say } from "../../../words/speak.js";

/** What the engine gives for each change of the lesson, as far as it is worked out. */
export function Key() {
  const { lines, of } = told.value;
  return (
    <>
      <h3>{say("noteKey", { seed: keySeed.value })}</h3>
      <Faults />
      <dl class="note-expect" aria-busy={lines.length < of}>
        {lines.map(({ title, sentences }) => (
          <div key={title.en}>
            <dt>{title[language.value]}</dt>
            {sentences.map((sentence) => (
              <dd key={sentence.en}>{sentence[language.value]}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p class="hint" role="status">
        {lines.length < of ? say("keyBusy", { done: lines.length, of }) : say("keyNote")}
      </p>
    </>
  );
}
