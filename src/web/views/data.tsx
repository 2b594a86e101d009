import { table2 } from "../../data/khanal2024.js";
import { ledger } from "../../data/ledger.js";
import { BASE_DAY } from "../observed.js";
import { nameOf } from "../parts/places.js";
import { monthOf, say } from "../words/speak.js";

/** The observed table as printed, and where the sources contradict each other. */
export function Data() {
  return (
    <div class="data">
      <h2>{say("dataTitle")}</h2>
      <p>{say("dataLead")}</p>
      <table class="observed">
        <thead>
          <tr>
            {(["province", "days", "date", "policies", "instruments"] as const).map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table2.map(({ id, days, intensity, breadth }) => (
            <tr key={id}>
              <th scope="row">{nameOf(id)}</th>
              <td>{days ?? "–"}</td>
              <td>{days === null ? say("neverWord") : monthOf(BASE_DAY + days)}</td>
              <td>{intensity}</td>
              <td>{breadth}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{say("ledgerTitle")}</h2>
      <Ledger />
    </div>
  );
}

/** In English only, as the sources it quotes. */
function Ledger() {
  return (
    <dl class="ledger" lang="en">
      {ledger.map(({ id, datum, saying, consequence, defaultReading, reason }) => (
        <div key={id}>
          <dt>{datum}</dt>
          <dd>
            {saying.join(" ")} {consequence} <em>{defaultReading}</em>: {reason}
          </dd>
        </div>
      ))}
    </dl>
  );
}
