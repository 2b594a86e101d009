import { LONGEST_TEXT } from "../../lessons/answers.js";
import { answers, write } from "../../state/lesson.js";

/** A question that is answered in writing. */
export function Written({ name, ask }: { readonly name: string; readonly ask: string }) {
  return (
    <label class="written">
      <span>{ask}</span>
      <textarea
        rows={3}
        maxLength={LONGEST_TEXT}
        value={answers.value.texts[name] ?? ""}
        onInput={(event) => write(name, event.currentTarget.value)}
      />
    </label>
  );
}
