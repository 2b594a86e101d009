import { useEffect } from "preact/hooks";
import { lessons } from "../../../lessons/index.js";
import { language } from "../../../state/store.js";
import { keySeed, noted, told, workOut } from "../../../state/teaching.js";
import { say } from "../../../words/speak.js";
import { Sheet } from "./sheet.js";

/** A sheet for each lesson, to read beforehand or to print. */
export function Notes() {
  useEffect(() => {
    if (told.value.of === 0) workOut(noted.value, keySeed.value);
  }, []);
  return (
    <div class="notes">
      <div class="pair notes-choice">
        <label>
          {say("noteOf")}{" "}
          <select
            value={noted.value.id}
            onChange={(event) =>
              workOut(lessons.find(({ id }) => id === event.currentTarget.value)!, keySeed.value)
            }
          >
            {lessons.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language.value]}
              </option>
            ))}
          </select>
        </label>
        <label class="luck">
          {say("keySeed")}
          <input
            type="number"
            min={0}
            step={1}
            value={keySeed.value}
            onChange={(event) => {
              const seed = event.currentTarget.valueAsNumber;
              if (Number.isSafeInteger(seed) && seed >= 0) workOut(noted.value, seed);
            }}
          />
        </label>
        <button type="button" onClick={() => print()}>
          {say("printNote")}
        </button>
      </div>
      <Sheet lesson={noted.value} />
    </div>
  );
}
