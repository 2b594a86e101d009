import { observed } from "../../observed.js";
import { lesson, sheet } from "../../state/lesson.js";
import { language, view } from "../../state/store.js";
import { fill, say } from "../../words/speak.js";

/** What the model cannot tell, and the way to the worksheet. */
export function Limits() {
  return (
    <div class="lesson-one limits">
      <LimitList />
      <p>
        <button
          type="button"
          class="main"
          onClick={() => {
            sheet.value = "worksheet";
          }}
        >
          {say("toWorksheet")}
        </button>{" "}
        <button
          type="button"
          onClick={() => {
            view.value = "data";
          }}
        >
          {say("toLedger")}
        </button>
      </p>
    </div>
  );
}

/** The limits of the lesson, with the numbers of the data in them. */
export function LimitList() {
  const numbers: Readonly<Record<string, number>> = {
    n: observed.size,
    plans: [...observed.values()].filter(Number.isFinite).length,
  };
  return (
    <ul class="limit-list">
      {lesson.value.limits.map((limit) => (
        <li key={limit.en}>{fill(limit[language.value], numbers)}</li>
      ))}
    </ul>
  );
}
