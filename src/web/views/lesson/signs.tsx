import { type Found, SIGNS, type Sign } from "../../lessons/answers.js";
import type { Change } from "../../lessons/lesson.js";
import { answer, answers, lesson } from "../../state/lesson.js";
import { language } from "../../state/store.js";
import type { Words } from "../../words/en.js";
import { say } from "../../words/speak.js";
import { signOf } from "./found.js";

const words = {
  day: { less: "signEarlier", same: "signSame", more: "signLater" },
  level: { less: "signFewer", same: "signSame", more: "signMore" },
} as const satisfies Record<string, Record<Sign, keyof Words>>;

/** What a sign is called for the outcome of the lesson. */
export function signWord(sign: Sign): string {
  return say(words[lesson.value.outcome.kind][sign]);
}

/** Three signs to choose from; once the pairs have run, the choice is fixed. */
export function Signs({ change, isFixed }: { readonly change: Change; readonly isFixed: boolean }) {
  const { signs } = answers.value;
  return (
    <fieldset class="signs" disabled={isFixed}>
      <legend>
        {say(lesson.value.outcome.kind === "day" ? "signAskDay" : "signAskLevel", {
          rule: change.title[language.value],
          outcome: lesson.value.outcome.title[language.value],
        })}
      </legend>
      {SIGNS.map((sign) => (
        <label key={sign}>
          <input
            type="radio"
            name={`sign-${change.id}`}
            checked={signs[change.id] === sign}
            onChange={() => answer({ signs: { ...signs, [change.id]: sign } })}
          />
          {signWord(sign)}
        </label>
      ))}
    </fieldset>
  );
}

/** Whether the sign was right. */
export function Verdict({ sign, found }: { readonly sign: Sign; readonly found: Found }) {
  const real = signOf(found);
  if (real === null) return <p class="verdict">{say("noSign", { n: found.pairs })}</p>;
  const told = { said: signWord(sign), real: signWord(real) };
  return <p class="verdict">{say(real === sign ? "signRight" : "signWrong", told)}</p>;
}
