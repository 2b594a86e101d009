import { useEffect, useRef } from "preact/hooks";
import { lessons } from "../../lessons/index.js";
import type { Tool } from "../../lessons/lesson.js";
import { Faults } from "../../parts/faults.js";
import { forget, lesson, openLesson, sheet, step } from "../../state/lesson.js";
import { newStep, stopClock } from "../../state/stopwatch.js";
import { language } from "../../state/store.js";
import { say } from "../../words/speak.js";
import { Change } from "./change.js";
import { Explain } from "./explain.js";
import { Limits } from "./limits.js";
import { Luck, Pilots } from "./pilots.js";
import { Play } from "./play.js";
import { Choose, Draw, Predict } from "./predict.js";
import { Reality } from "./reality.js";
import { Run } from "./run.js";
import { Worksheet } from "./sheet/index.js";
import { Steps } from "./steps.js";

const tools: Readonly<Record<Tool, () => preact.JSX.Element>> = {
  predict: Predict,
  draw: Draw,
  choose: Choose,
  play: Play,
  run: Run,
  reality: Reality,
  change: Change,
  pilots: Pilots,
  luck: Luck,
  explain: Explain,
  limits: Limits,
};

/** Four lessons of 45 minutes: a step at a time, with a clock, beside the tool that it needs; and a worksheet. */
export function Lessons() {
  const shown = step.value;
  const Shown = tools[shown.tool];
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => stopClock, []);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [shown, sheet.value]);
  return (
    <div class="lesson">
      <Menu />
      {sheet.value === "lesson" ? (
        <div class="lesson-body">
          <Steps heading={heading} />
          <section class="lesson-tool" aria-label={shown.title[language.value]}>
            <Faults />
            <Shown key={`${lesson.value.id}-${shown.tool}`} />
          </section>
        </div>
      ) : (
        <Worksheet isBlank={sheet.value === "blank"} />
      )}
    </div>
  );
}

/** Which lesson, which sheet, and throwing everything away. */
function Menu() {
  const choose = (id: string) => {
    openLesson(lessons.find((each) => each.id === id)!);
    sheet.value = "lesson";
    newStep();
  };
  const toggle = (next: "worksheet" | "blank") => {
    sheet.value = sheet.value === next ? "lesson" : next;
  };
  return (
    <div class="lesson-menu">
      {lessons.map(({ id, title }, k) => (
        <button key={id} type="button" aria-pressed={lesson.value.id === id} onClick={() => choose(id)}>
          {k + 1}. {title[language.value]}
        </button>
      ))}
      <span class="gap" />
      <button type="button" aria-pressed={sheet.value === "worksheet"} onClick={() => toggle("worksheet")}>
        {say("worksheet")}
      </button>
      <button type="button" aria-pressed={sheet.value === "blank"} onClick={() => toggle("blank")}>
        {say("blankSheet")}
      </button>
      <button
        type="button"
        onClick={() => {
          if (confirm(say("forgetSure"))) forget();
        }}
      >
        {say("forget")}
      </button>
    </div>
  );
}
