import { useSignal } from "@preact/signals";
import { MANY, rulesOf } from "../../lessons/asked.js";
import { courseOf, heightOn, type Point } from "../../lessons/courses.js";
import { answers, lesson, made, progress, runAsTaught, runLesson } from "../../state/lesson.js";
import { say } from "../../words/speak.js";
import { Busy } from "./busy.js";
import { Captioned } from "./captioned.js";
import { spanOf } from "./span.js";

/** One run, others of the same rules, then many: only luck differs. */
export function Run() {
  const { outcome, id } = lesson.value;
  const now = made.value?.lesson === id ? made.value : null;
  const before = useSignal<readonly (readonly Point[])[]>([]);
  const seed = useSignal(1);
  const course = now && courseOf(now.runs, outcome);
  const span = spanOf(lesson.value);
  const isMany = now !== null && now.runs.seeds.length > 1;
  const runOnce = () => {
    if (course && now?.rules.runs === 1) before.value = [...before.value, course.run].slice(-9);
    runLesson({ ...rulesOf(lesson.value, 1), seed: seed.value });
    seed.value += 1;
  };
  return (
    <div class="lesson-one">
      <div class="pair">
        <button type="button" disabled={progress.value !== null} onClick={runOnce}>
          {say(seed.value === 1 ? "runOnce" : "runAgain")}
        </button>
        <button
          type="button"
          class="main"
          disabled={progress.value !== null}
          onClick={() => runAsTaught(MANY)}
        >
          {say("runMany", { n: MANY })}
        </button>
        <Busy />
      </div>
      <Captioned
        subject={{
          ...{ outcome, ...span },
          drawing: answers.value.isLocked ? answers.value.drawing : null,
          run: course?.run ?? null,
          band: isMany ? (course?.band ?? null) : null,
        }}
        shown={isMany ? ["drawn", "run", "band"] : ["drawn", "run"]}
        earlier={before.value}
      />
      {course && <p aria-live="polite">{said(course)}</p>}
    </div>
  );

  function said({ run, band }: ReturnType<typeof courseOf>): string {
    const end = band.at(-1);
    const one = say("endsAt", { height: number(heightOn(run, span.until)) });
    if (!now || now.runs.seeds.length === 1 || !end) return one;
    const { length: n } = now.runs.seeds;
    return `${one} ${say("manyEndAt", { n, low: number(end.low), high: number(end.high) })}`;
  }
}

function number(height: number): string {
  return String(Number(height.toFixed(1)));
}
