import { fillOfDifference, scaleFor } from "../../charts/comparison/difference-scale.js";
import type { Compared, ComparedProvince } from "../simulate/request.js";
import { language } from "../state/store.js";
import { say } from "../words/speak.js";
import { nameOf } from "./places.js";

const WIDTH = 240;
const HEIGHT = 18;
const AXIS_HEIGHT = 34;
const YEAR = 365.25;

interface Props {
  readonly compared: Compared;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** One row a province: median difference as a dot, 80% of the pairs as a line, left = earlier; the most moved first. */
export function PairedDots({ compared, chosen, onChoose }: Props) {
  const rows = [...compared.provinces].sort(
    (a, b) => Math.abs(b.median) - Math.abs(a.median) || (a.id < b.id ? -1 : 1),
  );
  const scale = scaleFor(rows.map(({ median }) => median));
  const widest = Math.max(1, ...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const half = Math.ceil(rows.length / 2);
  return (
    <div class="timeline">
      {[rows.slice(0, half), rows.slice(half)].map((column) => (
        <table key={column[0]!.id}>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{say("province")}</span>
              </th>
              <th scope="col">
                <span class="unseen">{say("compare")}</span>
                <Axis widest={widest} />
              </th>
            </tr>
          </thead>
          <tbody>
            {column.map((row) => (
              <tr key={row.id} class={row.id === chosen ? "row-chosen" : ""}>
                <th scope="row">
                  <button type="button" class="plain" onClick={() => onChoose(row.id)}>
                    {nameOf(row.id)}
                  </button>
                </th>
                <td>
                  <Dot row={row} widest={widest} fill={fillOfDifference(scale, row.median)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

/** Where a difference in days stands, from the widest one to the left to the widest to the right. */
function scaleOf(widest: number): (days: number) => number {
  return (days) => WIDTH / 2 + (days / widest) * (WIDTH / 2 - 6);
}

/** Above the rows: which side is earlier, which later, and how far half a year or some years are. */
function Axis({ widest }: { readonly widest: number }) {
  const x = scaleOf(widest);
  const years = [4, 3, 2, 1, 0.5].find((each) => each * YEAR < 0.7 * widest) ?? 0;
  const ticks = years > 0 ? [-years, 0, years] : [0];
  return (
    <svg class="axis" viewBox={`0 0 ${WIDTH} ${AXIS_HEIGHT}`} aria-hidden="true">
      <text x="0" y="12">
        ← {say("earlierWord")}
      </text>
      <text x={WIDTH} y="12" text-anchor="end">
        {say("laterWord")} →
      </text>
      {ticks.map((tick) => (
        <text key={tick} x={x(tick * YEAR)} y="29" text-anchor="middle">
          {tick === 0 ? "0" : say("years", { n: `${tick > 0 ? "+" : "−"}${Math.abs(tick)}` })}
        </text>
      ))}
    </svg>
  );
}

interface DotProps {
  readonly row: ComparedProvince;
  readonly widest: number;
  readonly fill: string;
}

function Dot({ row, widest, fill }: DotProps) {
  const x = scaleOf(widest);
  const { median, low, high } = row;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={row.sentence[language.value]}>
      <line class="grid" x1="0" x2={WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} />
      <line class="cursor" x1={WIDTH / 2} x2={WIDTH / 2} y1="0" y2={HEIGHT} />
      <line class="interval" x1={x(low)} x2={x(high)} y1="9" y2="9" stroke="#545454" />
      <circle cx={x(median)} cy="9" r="5" fill={fill} stroke="#1a1a1a" />
    </svg>
  );
}
