import { useEffect } from "preact/hooks";
import { MANY } from "../../lessons/asked.js";
import { courseOf, stairs } from "../../lessons/courses.js";
import { missesOf } from "../../lessons/misses.js";
import { observed } from "../../observed.js";
import { answers, lesson, made, runAsTaught } from "../../state/lesson.js";
import { language } from "../../state/store.js";
import { Busy } from "./busy.js";
import { Key } from "./key.js";
import { Misses } from "./misses.js";
import { Picture } from "./picture.js";
import { Scores } from "./scores.js";
import { spanOf } from "./span.js";

/** Prediction and model beside what happened: the curves, the scores, and where the model is wrong. */
export function Reality() {
  const { outcome } = lesson.value;
  const { from, until } = spanOf(lesson.value);
  useEffect(() => runAsTaught(MANY), []);
  const now = made.value;
  const course = now && courseOf(now.runs, outcome);
  return (
    <div class="lesson-pair">
      <div>
        <figure>
          <figcaption>
            <strong>{outcome.title[language.value]}</strong>
            <Key shown={["drawn", "observed", "run", "band"]} />
          </figcaption>
          <Picture
            {...{ outcome, from, until }}
            drawing={answers.value.drawing}
            observed={stairs([...observed.values()], from, until)}
            run={course?.run ?? null}
            band={course?.band ?? null}
          />
        </figure>
        <Busy />
        {now && <Scores runs={now.runs} />}
      </div>
      {now && <Misses misses={missesOf(now.runs, observed)} />}
    </div>
  );
}
