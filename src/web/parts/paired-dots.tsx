import { fillOfDifference, scaleFor } from "../../charts/comparison/difference-scale.js";
import type { Compared, ComparedProvince } from "../simulate/request.js";
import { language } from "../state/store.js";
import { say } from "../words/speak.js";
import { nameOf } from "./places.js";

const WIDTH = 240;
const HEIGHT = 18;

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
          <thead class="unseen">
            <tr>
              <th scope="col">{say("province")}</th>
              <th scope="col">{say("compare")}</th>
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

interface DotProps {
  readonly row: ComparedProvince;
  readonly widest: number;
  readonly fill: string;
}

function Dot({ row, widest, fill }: DotProps) {
  const x = (days: number) => WIDTH / 2 + (days / widest) * (WIDTH / 2 - 6);
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
