import { halfWidth } from "../../../charts/drawing/normal-interval.js";
import type { Gain } from "../../lessons/answers.js";
import { PILOT_RUNS } from "../../lessons/asked.js";
import { nameOf } from "../../parts/places.js";
import { answers } from "../../state/lesson.js";
import { listOf, say } from "../../words/speak.js";

/** Who leads: sets of pilots by the mean effect on the seeds on which they were tried. */
export function Board() {
  const entries = [...answers.value.entries].sort((a, b) => (b.tried?.mean ?? 0) - (a.tried?.mean ?? 0));
  if (entries.length === 0) return <p class="hint">{say("noEntries")}</p>;
  return (
    <>
      <table class="scores board">
        <thead>
          <tr>
            <th scope="col">{say("pilotSet")}</th>
            <th scope="col">{say("onTried")}</th>
            <th scope="col">{say("onFresh")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ pilots, tried, fresh }) => (
            <tr key={pilots.join()}>
              <th scope="row">{listOf(pilots.map(nameOf))}</th>
              <td>{gainText(tried)}</td>
              <td>{gainText(fresh)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{say("boardNote", { n: PILOT_RUNS })}</p>
    </>
  );
}

/** "+0.42 ± 0.18". */
export function gainText(gain: Gain | null): string {
  if (gain === null) return "–";
  const sign = gain.mean < 0 ? "−" : "+";
  return `${sign}${Math.abs(gain.mean).toFixed(2)} ± ${halfWidth(gain.error).toFixed(2)}`;
}
