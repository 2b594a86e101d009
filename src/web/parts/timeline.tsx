import { OBSERVED, SIMULATED } from "../../charts/drawing/palette.js";
import { observed } from "../observed.js";
import type { Simulated } from "../simulate/request.js";
import { monthOf, say } from "../words/speak.js";
import { nameOf } from "./places.js";
import { planDay } from "./runs.js";

const WIDTH = 200;
const HEIGHT = 18;

interface Props {
  readonly result: Simulated;
  readonly today: number;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** One row a province, in the order of the real plans: dot = observed, ring = this run, line = 80% of the runs. */
export function Timeline({ result, today, chosen, onChoose }: Props) {
  const ids = [...result.ids].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const half = Math.ceil(ids.length / 2);
  return (
    <div class="timeline">
      {[ids.slice(0, half), ids.slice(half)].map((column) => (
        <table key={column[0]}>
          <caption class="unseen">{say("timeline")}</caption>
          <thead class="unseen">
            <tr>
              <th scope="col">{say("province")}</th>
              <th scope="col">{say("timeline")}</th>
            </tr>
          </thead>
          <tbody>
            {column.map((id) => (
              <tr key={id} class={id === chosen ? "row-chosen" : ""}>
                <th scope="row">
                  <button type="button" class="plain" onClick={() => onChoose(id)}>
                    {nameOf(id)}
                  </button>
                </th>
                <td>
                  <Row
                    result={result}
                    id={id}
                    today={today}
                    interval={result.overRuns.middles[result.ids.indexOf(id)]!}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function rank(id: string): number {
  const day = observed.get(id) ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(day) ? day : Number.MAX_SAFE_INTEGER;
}

interface RowProps {
  readonly result: Simulated;
  readonly id: string;
  readonly today: number;
  readonly interval: readonly [number | null, number | null];
}

function Row({ result, id, today, interval }: RowProps) {
  const { from, until, baseDay } = result;
  const x = (day: number) => 6 + ((Math.min(day, until) - from) / (until - from)) * (WIDTH - 12);
  const [low, high] = interval;
  const real = observed.get(id);
  const run = planDay(result, id)!;
  const dated = (day: number | null | undefined) =>
    day !== null && day !== undefined && Number.isFinite(day) ? monthOf(baseDay + day) : say("neverWord");
  const words = [
    real === undefined ? "" : `${say("observedDate")} ${dated(real)}`,
    `${say("simulatedDate")} ${dated(run)}`,
    `${say("interval")} ${dated(low)} – ${dated(high)}`,
  ];
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.filter(Boolean).join(", ")}>
      <line class="grid" x1="0" x2={WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} />
      {low !== null && (
        <line
          class="interval"
          x1={x(low)}
          x2={high === null ? WIDTH : x(high)}
          y1="9"
          y2="9"
          stroke={SIMULATED}
        />
      )}
      {run <= today && <circle cx={x(run)} cy="9" r="4.2" fill="#fff" stroke={SIMULATED} stroke-width="2" />}
      {real !== undefined && real <= today && <circle cx={x(real)} cy="9" r="3.4" fill={OBSERVED} />}
    </svg>
  );
}
