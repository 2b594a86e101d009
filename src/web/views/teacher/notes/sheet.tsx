import { type Lesson, minutesOf } from "../../../lessons/lesson.js";
import { language } from "../../../state/store.js";
import { fillings } from "../../../teaching/facts.js";
import { noteOn } from "../../../teaching/index.js";
import { fill, say } from "../../../words/speak.js";
import { Key } from "./key.js";

/** The note on a lesson: purpose, minutes, questions, what students say, the key, and what the model cannot tell. */
export function Sheet({ lesson }: { readonly lesson: Lesson }) {
  const note = noteOn(lesson.id);
  const facts = fillings();
  const tell = (text: { readonly en: string; readonly zh: string }) => fill(text[language.value], facts);
  return (
    <article class="note">
      <h2>{tell(lesson.title)}</h2>
      <p class="lead">{tell(note.purpose)}</p>
      <div class="note-columns">
        <section>
          <h3>{say("noteMinutes", { minutes: minutesOf(lesson) })}</h3>
          <ol class="note-steps">
            {lesson.steps.map(({ title, minutes, task }) => (
              <li key={title.en}>
                <b>{minutes}′</b>
                <span>
                  <strong>{tell(title)}</strong> {tell(task)}
                </span>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h3>{say("noteAsk")}</h3>
          <ul class="note-list">
            {note.ask.map((question) => (
              <li key={question.en}>{tell(question)}</li>
            ))}
          </ul>
          <h3>{say("noteExpect")}</h3>
          <dl class="note-expect">
            {note.expect.map(({ says, meet }) => (
              <div key={says.en}>
                <dt>{tell(says)}</dt>
                <dd>{tell(meet)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3>{say("noteData")}</h3>
          <p>{tell(note.data)}</p>
          <Key />
        </section>
        <section>
          <h3>{say("noteLimits")}</h3>
          <ul class="note-list">
            {lesson.limits.map((limit) => (
              <li key={limit.en}>{tell(limit)}</li>
            ))}
          </ul>
        </section>
      </div>
    </article>
  );
}
