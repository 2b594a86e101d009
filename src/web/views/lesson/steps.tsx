import type { RefObject } from "preact";
import { answer, answers, lesson, step } from "../../state/lesson.js";
import { clockText, elapsed, isRunning, newStep, toggleClock } from "../../state/stopwatch.js";
import { language } from "../../state/store.js";
import { say } from "../../words/speak.js";
import { Written } from "./written.js";

/** The steps of the lesson, and what is to be done in the one that is open. */
export function Steps({ heading }: { readonly heading: RefObject<HTMLHeadingElement | null> }) {
  const { title, question, steps } = lesson.value;
  const at = steps.indexOf(step.value);
  const go = (next: number) => {
    answer({ step: next });
    newStep();
  };
  const { task, ask, tool } = step.value;
  return (
    <section class="lesson-steps">
      <h2>{title[language.value]}</h2>
      <p class="lesson-question">{question[language.value]}</p>
      <ol>
        {steps.map((each, k) => (
          <li key={each.tool}>
            <button
              type="button"
              class="plain"
              aria-current={k === at ? "step" : undefined}
              onClick={() => go(k)}
            >
              <span>
                {k + 1}. {each.title[language.value]}
              </span>
              <span class="hint">{say("minutes", { n: each.minutes })}</span>
            </button>
          </li>
        ))}
      </ol>
      <div class="lesson-task">
        <h3 ref={heading} tabIndex={-1}>
          {at + 1}. {step.value.title[language.value]}
        </h3>
        <p>{task[language.value]}</p>
        {ask && <Written key={`${lesson.value.id}-${tool}`} name={tool} ask={ask[language.value]} />}
        <div class="pair">
          <Clock minutes={step.value.minutes} />
          <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
            {say("stepBack")}
          </button>
          <button
            type="button"
            class="main step-next"
            disabled={at === steps.length - 1}
            onClick={() => go(at + 1)}
          >
            {say("stepNext")}
          </button>
        </div>
      </div>
      {answers.value.step > 0 && <p class="hint">{say("keptHere")}</p>}
    </section>
  );
}

/** Time left of the step; it makes no sound and stops nothing. */
function Clock({ minutes }: { readonly minutes: number }) {
  const isOver = elapsed.value > minutes * 60;
  return (
    <span class={`lesson-clock ${isOver ? "over" : ""}`}>
      <span role="timer" aria-label={say(isOver ? "timeOver" : "timeLeft")}>
        {clockText(elapsed.value, minutes)}
      </span>{" "}
      <button type="button" onClick={toggleClock}>
        {say(isRunning.value ? "clockPause" : "clockStart")}
      </button>
    </span>
  );
}
