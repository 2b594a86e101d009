import { flat, withHeight } from "../../lessons/drawing.js";
import { BASE_DAY } from "../../observed.js";
import { answer, answers, lesson } from "../../state/lesson.js";
import { language } from "../../state/store.js";
import { monthOf, say } from "../../words/speak.js";
import { Picture } from "./picture.js";
import { spanOf } from "./span.js";

/** The curve that the student draws. */
export function Drawing() {
  const { outcome } = lesson.value;
  const { drawing, isLocked } = answers.value;
  const { from, until } = spanOf(lesson.value);
  const draw = (knot: number, height: number) =>
    answer({ drawing: withHeight(drawing ?? flat, knot, height, outcome) });
  return (
    <figure>
      <figcaption>
        <strong>{outcome.title[language.value]}</strong>
        <span class="hint">
          {monthOf(BASE_DAY + from)} – {monthOf(BASE_DAY + until)}
        </span>
      </figcaption>
      <Picture
        {...{ outcome, from, until }}
        drawing={drawing ?? (isLocked ? null : flat)}
        {...(isLocked ? {} : { onDraw: draw })}
      />
      {!isLocked && <p class="hint">{say("drawHow")}</p>}
    </figure>
  );
}
