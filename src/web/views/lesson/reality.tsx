import { useEffect } from "preact/hooks";
import { MANY } from "../../lessons/asked.js";
import { courseOf, stairs } from "../../lessons/courses.js";
import { missesOf } from "../../lessons/misses.js";
import { observed } from "../../observed.js";
import { answers, lesson, made, runAsTaught } from "../../state/lesson.js";
import { Busy } from "./busy.js";
import { Captioned } from "./captioned.js";
import { Misses } from "./misses.js";
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
        <Captioned
          subject={{
            ...{ outcome, from, until },
            drawing: answers.value.drawing,
            observed: stairs([...observed.values()], from, until),
            run: course?.run ?? null,
            band: course?.band ?? null,
          }}
          shown={["drawn", "observed", "run", "band"]}
        />
        <Busy />
        {now && <Scores runs={now.runs} />}
      </div>
      {now && <Misses misses={missesOf(now.runs, observed)} />}
    </div>
  );
}
