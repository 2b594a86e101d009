import { dayReached } from "../../lessons/drawing.js";
import { medianDays, missesOf, typicalMiss } from "../../lessons/misses.js";
import { betScore, type OrderScore, orderScore } from "../../lessons/score.js";
import { BASE_DAY, observed } from "../../observed.js";
import type { Simulated } from "../../simulate/request.js";
import { answers, lesson } from "../../state/lesson.js";
import { monthOf, percent, say } from "../../words/speak.js";
import { spanOf } from "./span.js";

const MONTH = 365.25 / 12;

/** Student and model by the same rulers: the share of order pairs that are right, and when half had a plan. */
export function Scores({ runs }: { readonly runs: Simulated }) {
  const { first, last, drawing } = answers.value;
  const { from, until } = spanOf(lesson.value);
  const half = observed.size / 2;
  const medians = medianDays(runs);
  const drawn = drawing === null ? null : dayReached(drawing, half, from, until);
  const typical = Math.round(typicalMiss(missesOf(runs, observed)) / MONTH);
  return (
    <>
      <table class="scores">
        <thead>
          <tr>
            <th scope="col">{say("score0")}</th>
            <th scope="col">{say("scoreOrder")}</th>
            <th scope="col">{say("scoreHalf")}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say("scoreYou")}</th>
            <td>{first.length > 0 ? shareOf(betScore(first, last, observed)) : "–"}</td>
            <td>{drawn === null ? "–" : dated(drawn)}</td>
          </tr>
          <tr>
            <th scope="row">{say("scoreModel", { n: runs.seeds.length })}</th>
            <td>{shareOf(orderScore(medians, observed))}</td>
            <td>{dated(halfOf([...medians.values()], half))}</td>
          </tr>
          <tr>
            <th scope="row">{say("scoreReal")}</th>
            <td>–</td>
            <td>{dated(halfOf([...observed.values()], half))}</td>
          </tr>
        </tbody>
      </table>
      <p class="hint">{say("scoreNote", { months: typical })}</p>
    </>
  );
}

function shareOf({ right, pairs }: OrderScore): string {
  return pairs === 0 ? "–" : say("shareOf", { share: percent(right / pairs), pairs });
}

/** Day on which half of the provinces have a plan. */
function halfOf(days: readonly number[], half: number): number {
  return [...days].sort((a, b) => (a < b ? -1 : 1))[Math.ceil(half) - 1]!;
}

function dated(day: number): string {
  return Number.isFinite(day) ? monthOf(BASE_DAY + day) : say("neverWord");
}
