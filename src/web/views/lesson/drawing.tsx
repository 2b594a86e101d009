import { flat, withHeight } from "../../lessons/drawing.js";
import { BASE_DAY } from "../../observed.js";
import { answer, answers, lesson } from "../../state/lesson.js";
import { language } from "../../state/store.js";
import { monthOf, say } from "../../words/speak.js";
import { Picture, Sketch } from "./picture.js";
import { spanOf } from "./span.js";

/** The curve that the student draws, until it is locked. */
export function Drawing() {
  const { outcome } = lesson.value;
  const { drawing, isLocked } = answers.value;
  const span = spanOf(lesson.value);
  const draw = (knot: number, height: number) =>
    answer({ drawing: withHeight(drawing ?? flat, knot, height, outcome) });
  return (
    <figure>
      <figcaption>
        <strong>{outcome.title[language.value]}</strong>
        <span class="hint">
          {monthOf(BASE_DAY + span.from)} – {monthOf(BASE_DAY + span.until)}
        </span>
      </figcaption>
      {isLocked ? (
        <Picture {...{ outcome, ...span, drawing }} />
      ) : (
        <>
          <Sketch {...{ outcome, ...span }} drawing={drawing ?? flat} onDraw={draw} />
          <p class="hint">{say("drawHow")}</p>
        </>
      )}
    </figure>
  );
}
