import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { rulesOf } from "../../lessons/asked.js";
import { courseOf } from "../../lessons/courses.js";
import { type SecondRule, secondRule } from "../../lessons/one-rule.js";
import { Slider } from "../../parts/slider.js";
import { answers, lesson, made, runAsTaught, runLesson } from "../../state/lesson.js";
import { withValue } from "../../state/rules.js";
import { shippedScenario } from "../../state/settled.js";
import { language } from "../../state/store.js";
import { say } from "../../words/speak.js";
import { Captioned } from "./captioned.js";
import { OneRule } from "./one-rule.js";
import { spanOf } from "./span.js";

const RUNS = 20;

/** Turn one rule and watch the curve. A second one asks which of the two. */
export function Play() {
  const { turned, outcome, base } = lesson.value;
  const rules = useSignal(rulesOf(lesson.value, RUNS));
  const asked = useSignal<(SecondRule & { readonly value: number }) | null>(null);
  useEffect(() => runAsTaught(RUNS), []);
  const initial = (path: string) => shippedScenario(base).params[path]!.value;
  const turn = (path: string, value: number, from = rules.value) => {
    rules.value = withValue(from, path, value, initial(path));
    asked.value = null;
    runLesson(rules.value);
  };
  const tryTurn = (path: string, value: number) => {
    const second = secondRule(Object.keys(rules.value.set), path);
    if (second === null) turn(path, value);
    else asked.value = { ...second, value };
  };
  const titleOf = (path: string) => turned.find((each) => each.path === path)!.title[language.value];
  const course = made.value && courseOf(made.value.runs, outcome);
  // A dial that was not taken on goes back to where it was: reading what was asked draws them anew.
  const question = asked.value;
  return (
    <div class="lesson-pair lesson-play">
      <div class="dials">
        {turned.map(({ path, title, meaning }) => (
          <Slider
            key={path}
            path={path}
            title={title[language.value]}
            meaning={meaning[language.value]}
            initial={initial(path)}
            value={rules.value.set[path] ?? initial(path)}
            onSet={(value) => tryTurn(path, value)}
          />
        ))}
        <button
          type="button"
          disabled={Object.keys(rules.value.set).length === 0}
          onClick={() => {
            rules.value = rulesOf(lesson.value, RUNS);
            asked.value = null;
            runLesson(rules.value);
          }}
        >
          {say("reset")}
        </button>
        {question && (
          <OneRule
            kept={titleOf(question.kept)}
            wanted={titleOf(question.wanted)}
            onKeep={() => {
              asked.value = null;
            }}
            onSwitch={() => turn(question.wanted, question.value, rulesOf(lesson.value, RUNS))}
          />
        )}
      </div>
      <div>
        <Captioned
          subject={{
            ...{ outcome, ...spanOf(lesson.value) },
            drawing: answers.value.isLocked ? answers.value.drawing : null,
            run: course?.run ?? null,
            band: course?.band ?? null,
          }}
          shown={answers.value.isLocked ? ["drawn", "run", "band"] : ["run", "band"]}
        />
        <p class="hint">{say("playRuns", { n: RUNS })}</p>
      </div>
    </div>
  );
}
