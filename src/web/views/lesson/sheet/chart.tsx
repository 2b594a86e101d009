import type { Answers } from "../../../lessons/answers.js";
import { courseOf, stairs } from "../../../lessons/courses.js";
import { observed } from "../../../observed.js";
import { lesson } from "../../../state/lesson.js";
import { language } from "../../../state/store.js";
import { Key } from "../key.js";
import { Picture } from "../picture.js";
import { spanOf } from "../span.js";
import { ownRuns } from "./own-runs.js";

/** The student's curve beside the model and, where there is any, what happened; blank, axes to draw on. */
export function Chart({ answers, isBlank }: { readonly answers: Answers; readonly isBlank: boolean }) {
  const { outcome } = lesson.value;
  const { from, until } = spanOf(lesson.value);
  const own = isBlank ? null : ownRuns();
  const course = own && courseOf(own.runs, outcome);
  const isObserved = outcome.course === "plans" && !isBlank;
  return (
    <figure class="sheet-chart">
      <figcaption>
        <strong>{outcome.title[language.value]}</strong>
        {!isBlank && (
          <Key shown={isObserved ? ["drawn", "observed", "run", "band"] : ["drawn", "run", "band"]} />
        )}
      </figcaption>
      <Picture
        {...{ outcome, from, until }}
        drawing={answers.drawing}
        observed={isObserved ? stairs([...observed.values()], from, until) : null}
        run={course?.run ?? null}
        band={course?.band ?? null}
      />
    </figure>
  );
}
