import { contestCommand, MANY, PAIRS, rulesOf } from "../../../lessons/asked.js";
import { commandOf } from "../../../share/command.js";
import { answers, lesson, made } from "../../../state/lesson.js";
import { VERSION } from "../../../version.js";
import { say } from "../../../words/speak.js";

/** What repeats the runs of a worksheet: seeds, hash and command line. */
export function Provenance({ isBlank }: { readonly isBlank: boolean }) {
  const rules = rulesOf(lesson.value, MANY);
  const [entry] = answers.value.entries;
  const command =
    lesson.value.changes.length === 0
      ? contestCommand(lesson.value, entry && !isBlank ? entry.pilots : ["GD", "ZJ", "FJ"], 1)
      : commandOf(rules);
  const isOwn = !isBlank && JSON.stringify(made.value?.rules) === JSON.stringify(rules);
  return (
    <footer class="provenance">
      {lesson.value.changes.length > 0 && (
        <p>{say("provenance", { base: rules.base, seed: rules.seed, runs: rules.runs, pairs: PAIRS })}</p>
      )}
      {isOwn && <p>{say("resultHash", { hash: made.value?.hash ?? "…" })}</p>}
      <p>
        {say("repeatBy", { version: VERSION })} <code>{command}</code>
      </p>
      <p>{say("limits")}</p>
    </footer>
  );
}
