import { useEffect } from "preact/hooks";
import { EMPTY } from "../../../lessons/answers.js";
import { MANY } from "../../../lessons/asked.js";
import type { Step } from "../../../lessons/lesson.js";
import { answers, lesson, runAsTaught } from "../../../state/lesson.js";
import { language } from "../../../state/store.js";
import { say } from "../../../words/speak.js";
import { Busy } from "../busy.js";
import { SheetPart } from "./part.js";
import { Provenance } from "./provenance.js";

/** One or two pages of A4 with the student's own predictions, charts and numbers, or with lines to write on. */
export function Worksheet({ isBlank }: { readonly isBlank: boolean }) {
  const { id, title, question, steps } = lesson.value;
  useEffect(() => {
    if (!isBlank) runAsTaught(MANY);
  }, [id, isBlank]);
  const mine = isBlank ? EMPTY : answers.value;
  return (
    <>
      <p class="sheet-tools pair">
        <button type="button" class="main" onClick={() => print()}>
          {say("printIt")}
        </button>
        <span class="hint">{say(isBlank ? "blankHint" : "sheetHint")}</span>
        <Busy />
      </p>
      <article class="worksheet">
        <header>
          <h2>{title[language.value]}</h2>
          <p class="sheet-name">
            <span>{say("sheetName")}</span>
            <span>{say("sheetDate")}</span>
          </p>
          <p>{question[language.value]}</p>
        </header>
        {steps.map((each: Step, k) => (
          <section key={each.tool}>
            <h3>
              {k + 1}. {each.title[language.value]}
            </h3>
            <SheetPart step={each} answers={mine} isBlank={isBlank} />
          </section>
        ))}
        <Provenance isBlank={isBlank} />
      </article>
    </>
  );
}
