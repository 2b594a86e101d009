import type { Miss } from "../../lessons/misses.js";
import { BASE_DAY } from "../../observed.js";
import { nameOf } from "../../parts/places.js";
import { monthOf, say } from "../../words/speak.js";
import { notesOn } from "./notes.js";

const MONTH = 365.25 / 12;
const SHOWN = 5;

/** The provinces in which the model is most wrong, with what the data themselves say against each date. */
export function Misses({ misses }: { readonly misses: readonly Miss[] }) {
  return (
    <section class="misses">
      <h3>{say("wrongAbout")}</h3>
      <ol>
        {misses.slice(0, SHOWN).map((miss) => (
          <li key={miss.id}>
            {missLine(miss)}
            <Notes id={miss.id} />
          </li>
        ))}
      </ol>
      <p class="hint">
        {say("missNote", { n: misses.filter(({ isOutside }) => isOutside).length, of: misses.length })}
      </p>
    </section>
  );
}

/** "Beijing: observed May 2023, model Mar 2018: 62 months early, outside the middle 80% of runs". */
export function missLine({ id, observed, median, late, isOutside }: Miss): string {
  const months = Math.round(Math.abs(late) / MONTH);
  const dated = (day: number) => (Number.isFinite(day) ? monthOf(BASE_DAY + day) : say("neverWord"));
  const off = say(late > 0 ? "tooLate" : "tooEarly", { months });
  const text = say("missed", { name: nameOf(id), observed: dated(observed), median: dated(median), off });
  return isOutside ? `${text}${say("outside")}` : text;
}

function Notes({ id }: { readonly id: string }) {
  const notes = notesOn(id);
  if (notes.length === 0) return null;
  return (
    <details>
      <summary>{say("dataNotes", { n: notes.length })}</summary>
      {notes.map(({ id: key, datum, saying, consequence }) => (
        <p key={key} class="hint">
          <strong>{datum}.</strong> {saying.join(" ")} {consequence}
        </p>
      ))}
    </details>
  );
}
