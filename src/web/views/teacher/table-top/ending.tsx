import { BASE_DAY, observed } from "../../../observed.js";
import { nameOf } from "../../../parts/places.js";
import type { Simulated } from "../../../simulate/request.js";
import { beginGame, game, takeBack } from "../../../state/table-top.js";
import { gameFile } from "../../../tabletop/game-file.js";
import { othersWithPlan, outcomeOf } from "../../../tabletop/outcome.js";
import { dayOfActs } from "../../../tabletop/rounds.js";
import { listOf, monthOf, say, shortMonthOf } from "../../../words/speak.js";

interface Props {
  readonly played: Simulated;
  readonly unplayed: Simulated;
}

const HEADS = [
  "province",
  "yourPlan",
  "placeOfPlan",
  "yourZone",
  "byTheRules",
  "reallyDate",
  "opennessEnd",
] as const;

/** Who was first, how open the groups have become, and what really happened to their provinces. */
export function Ending({ played, unplayed }: Props) {
  const groups = outcomeOf(game.value, played, unplayed);
  const soonest = Math.min(...groups.map(({ plan }) => plan));
  const first = groups.filter(({ plan }) => plan === soonest && Number.isFinite(plan));
  const openest = groups.reduce((best, each) => (each.openness > best.openness ? each : best));
  return (
    <div class="ending">
      <h2>{say("gameOver")}</h2>
      <p class="lead">
        {first.length > 0
          ? say("groupFirst", {
              names: listOf(first.map(({ id }) => nameOf(id))),
              date: monthOf(BASE_DAY + soonest),
            })
          : say("nobodyMoved")}{" "}
        {say("groupOpenest", { name: nameOf(openest.id), level: openest.openness.toFixed(2) })}{" "}
        {say("othersInGame", {
          of: played.ids.length - groups.length,
          played: othersWithPlan(game.value, played),
          unplayed: othersWithPlan(game.value, unplayed),
        })}
      </p>
      <table class="figures">
        <thead>
          <tr>
            {HEADS.map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, plan, place, zone, openness, unplayedPlan, unplayedOpenness }) => (
            <tr key={id}>
              <th scope="row">{nameOf(id)}</th>
              <td>{dateOf(plan)}</td>
              <td>{place ?? "–"}</td>
              <td>{zone === null ? "–" : dateOf(dayOfActs(zone))}</td>
              <td>{dateOf(unplayedPlan)}</td>
              <td>{dateOf(observed.get(id)!)}</td>
              <td>
                {openness.toFixed(2)} ({unplayedOpenness.toFixed(2)})
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="pair">
        <button type="button" class="main" onClick={() => beginGame()}>
          {say("newGame")}
        </button>
        <button type="button" onClick={takeBack}>
          {say("takeBack")}
        </button>
        <details>
          <summary>{say("gameFile")}</summary>
          <pre>{gameFile(game.value)}</pre>
        </details>
      </div>
    </div>
  );
}

function dateOf(day: number): string {
  return Number.isFinite(day) ? shortMonthOf(BASE_DAY + day) : say("neverWord");
}
