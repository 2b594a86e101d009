import type { Answers } from "../../../lessons/answers.js";
import { lesson } from "../../../state/lesson.js";
import { language } from "../../../state/store.js";
import { say } from "../../../words/speak.js";
import { signOf } from "../found.js";
import { signWord } from "../signs.js";

/** Rule by rule: the sign that was predicted, and what the pairs gave. */
export function Changes({ answers }: { readonly answers: Answers }) {
  const { changes } = lesson.value;
  return (
    <table class="scores">
      <thead>
        <tr>
          <th scope="col">{say("sheetRule")}</th>
          <th scope="col">{say("sheetSign")}</th>
          <th scope="col">{say("sheetFound")}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ id, title }) => {
          const sign = answers.signs[id];
          const found = answers.found[id];
          const real = found && signOf(found);
          return (
            <tr key={id}>
              <th scope="row">{title[language.value]}</th>
              <td>{sign ? `${signWord(sign)} ${real ? (real === sign ? "✓" : "✗") : ""}` : ""}</td>
              <td>{found?.sentence[language.value] ?? ""}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
