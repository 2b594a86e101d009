import type { Named } from "../../bets/tally.js";
import { BASE_DAY, inOrder, observed } from "../../observed.js";
import { nameOf } from "../../parts/places.js";
import { monthOf, percent, say } from "../../words/speak.js";

interface Props {
  readonly named: readonly Named[];
  /** Number of students. */
  readonly of: number;
  readonly isRevealed: boolean;
}

/** Who was named by how many, the most often named first; and what happened, once it is shown. */
export function BetsTable({ named, of, isRevealed }: Props) {
  const rows = named
    .filter(({ first, last }) => first > 0 || last > 0)
    .sort((a, b) => b.first - a.first || b.last - a.last);
  return (
    <details class="bets-table">
      <summary>{say("asTable")}</summary>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{say("province")}</th>
            <th scope="col">{say("namedFirst")}</th>
            <th scope="col">{say("namedLast")}</th>
            {isRevealed && <th scope="col">{say("reallyPlace")}</th>}
            {isRevealed && <th scope="col">{say("reallyDate")}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, first, last }) => (
            <tr key={id}>
              <th scope="row">{nameOf(id)}</th>
              <td>
                {first} ({percent(first / of)})
              </td>
              <td>
                {last} ({percent(last / of)})
              </td>
              {isRevealed && <td>{placeOf(id)}</td>}
              {isRevealed && <td>{dateOf(id)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function placeOf(id: string): string {
  const place = inOrder.indexOf(id);
  return place < 0 ? "–" : String(place + 1);
}

function dateOf(id: string): string {
  const day = observed.get(id)!;
  return Number.isFinite(day) ? monthOf(BASE_DAY + day) : say("neverWord");
}
