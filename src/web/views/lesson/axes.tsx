import { BASE_DAY } from "../../observed.js";
import { yearTicks } from "../../parts/year-ticks.js";
import { EDGE, type Frame, HEIGHT, levelsOf, WIDTH } from "./frame.js";

interface Props {
  readonly frame: Frame;
  readonly from: number;
  readonly until: number;
  readonly top: number;
}

/** Levels and years. */
export function Axes({ frame: { x, y }, from, until, top }: Props) {
  return (
    <>
      {levelsOf(top).map((level) => (
        <g key={level}>
          <line class="grid" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(level)} y2={y(level)} />
          <text class="tick tick-y" x={EDGE.left - 6} y={y(level) + 5}>
            {level}
          </text>
        </g>
      ))}
      {yearTicks(BASE_DAY + from, BASE_DAY + until).map(({ day, year }) => (
        <text class="tick tick-x" key={year} x={x(day - BASE_DAY)} y={HEIGHT - 5}>
          {year}
        </text>
      ))}
    </>
  );
}
