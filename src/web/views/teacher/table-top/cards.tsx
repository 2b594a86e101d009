import { nameOf } from "../../../parts/places.js";
import { game } from "../../../state/table-top.js";
import { CHOICES } from "../../../tabletop/game.js";
import { ROUNDS } from "../../../tabletop/rounds.js";
import { type Rank, standingOf } from "../../../tabletop/standing.js";
import { listOf, say } from "../../../words/speak.js";

const ROLE_WORDS = {
  secure: "roleSecure",
  strong: "roleStrong",
  weak: "roleWeak",
  middling: "roleMiddling",
} as const;
const MEANINGS = { wait: "waitMeans", publish: "publishMeans", zone: "zoneMeans" } as const;
const rounds = Array.from({ length: ROUNDS }, (_, k) => k + 1);

/** For the printer only: a card for each group, to be cut out, and the teacher's sheet. */
export function Cards() {
  const { players } = game.value;
  return (
    <div class="paper-only">
      <section class="cards">
        {players.map((id, player) => (
          <Card key={id} id={id} player={player} />
        ))}
      </section>
      <RoundSheet />
    </div>
  );
}

function Card({ id, player }: { readonly id: string; readonly player: number }) {
  const { enterprises, universities, gdpPerHead, power, neighbours, draft, role } = standingOf(id);
  const rank = ({ rank, of }: Rank) => say("rankOf", { rank, of });
  return (
    <article class="card">
      <h2>
        {say("groupWord")} {player + 1}: {nameOf(id)}
      </h2>
      <p class="role">{say(ROLE_WORDS[role])}</p>
      <dl>
        <dt>{say("cardEnterprises")}</dt>
        <dd>{rank(enterprises)}</dd>
        <dt>{say("cardUniversities")}</dt>
        <dd>{rank(universities)}</dd>
        <dt>{say("cardGdp")}</dt>
        <dd>{rank(gdpPerHead)}</dd>
        <dt>{say("cardPower")}</dt>
        <dd>{rank(power)}</dd>
        <dt>{say("cardDraft")}</dt>
        <dd>{say("daysAbout", { days: draft })}</dd>
        <dt>{say("cardNeighbours")}</dt>
        <dd>{listOf(neighbours.map(nameOf))}</dd>
      </dl>
      <ol>
        {CHOICES.map((choice, k) => (
          <li key={choice}>
            <b>{k + 1}</b> {say(MEANINGS[choice])}
          </li>
        ))}
      </ol>
      <p class="boxes">
        {rounds.map((round) => (
          <span key={round}>{round}</span>
        ))}
      </p>
    </article>
  );
}

/** Where the teacher writes down what the groups choose. */
function RoundSheet() {
  return (
    <section class="round-sheet">
      <h2>{say("roundSheet")}</h2>
      <p>{say("gameRules")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("province")}</th>
            {rounds.map((round) => (
              <th key={round} scope="col">
                {round}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {game.value.players.map((id, player) => (
            <tr key={id}>
              <th scope="row">
                {player + 1} {nameOf(id)}
              </th>
              {rounds.map((round) => (
                <td key={round} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
