import { useMemo } from "preact/hooks";
import { OBSERVED, SIMULATED } from "../../charts/drawing/palette.js";
import { BASE_DAY } from "../observed.js";
import type { BandPoint } from "../simulate/over-runs.js";
import { curvePointInWords, curvePoints, curveTwin } from "../twins/curve.js";
import { say } from "../words/speak.js";
import { Walk } from "./walk.js";
import { yearTicks } from "./year-ticks.js";

const WIDTH = 640;
const HEIGHT = 250;
const LEFT = 34;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 24;

interface Props {
  readonly from: number;
  readonly until: number;
  readonly today: number;
  /** Number of provinces: the height of the picture. */
  readonly provinces: number;
  /** Days of the real plans; empty = they are not shown. */
  readonly observed: readonly number[];
  /** Days of the plans of one run; null = none was made. */
  readonly run: readonly number[] | null;
  /** What the middle of all runs come to; null = there are no others. */
  readonly band: readonly BandPoint[] | null;
}

/** How many provinces have a plan, day by day: black what was observed, blue one run, and the band of all runs. */
export function Curve(subject: Props) {
  const { from, until, today, provinces, observed, run, band } = subject;
  const x = (day: number) => LEFT + ((day - from) / (until - from)) * (WIDTH - LEFT - RIGHT);
  const y = (count: number) => HEIGHT - BOTTOM - (count / provinces) * (HEIGHT - BOTTOM - TOP);
  const counts = [0, 10, 20, 30].filter((count) => count <= provinces);
  // Nothing of the band hangs on the day, which changes with every picture while time runs.
  const outline = useMemo(() => (band ? outlineOf(band, x, y) : ""), [band, from, until, provinces]);
  const points = curvePoints(subject);
  const last = points.length - 1;
  return (
    <Walk
      label={say("curveWalk")}
      points={points.length}
      start={last}
      tell={(at) => curvePointInWords(points[at]!)}
      across={[LEFT / WIDTH, x(points[last]!.day) / WIDTH]}
    >
      {(at) => (
        <svg
          class="curve"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={`${say("curve")}. ${curveTwin(subject).summary}`}
        >
          {counts.map((count) => (
            <g key={count}>
              <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(count)} y2={y(count)} />
              <text class="tick tick-y" x={LEFT - 6} y={y(count) + 5}>
                {count}
              </text>
            </g>
          ))}
          {yearTicks(BASE_DAY + from, BASE_DAY + until).map(({ day, year }) => (
            <text class="tick tick-x" key={year} x={x(day - BASE_DAY)} y={HEIGHT - 5}>
              {year}
            </text>
          ))}
          <path d={outline} fill={SIMULATED} opacity="0.16" />
          {run && (
            <path d={stepsOf(run, from, Math.min(today, until), x, y)} class="step" stroke={SIMULATED} />
          )}
          {observed.length > 0 && (
            <path d={stepsOf(observed, from, Math.min(today, until), x, y)} class="step" stroke={OBSERVED} />
          )}
          <line class="cursor" x1={x(today)} x2={x(today)} y1={TOP} y2={HEIGHT - BOTTOM} />
          {at !== null && (
            <line
              class="walk-mark"
              x1={x(points[at]!.day)}
              x2={x(points[at]!.day)}
              y1={TOP}
              y2={HEIGHT - BOTTOM}
            />
          )}
        </svg>
      )}
    </Walk>
  );
}

type Scale = (value: number) => number;

/** A flight of stairs that rises by one on each of the days, up to an end. */
function stepsOf(days: readonly number[], from: number, end: number, x: Scale, y: Scale): string {
  const risen = days.filter((day) => day <= end).sort((a, b) => a - b);
  const stairs = risen.map((day, k) => `H${x(day).toFixed(1)}V${y(k + 1).toFixed(1)}`);
  return `M${x(from).toFixed(1)} ${y(0).toFixed(1)}${stairs.join("")}H${x(end).toFixed(1)}`;
}

/** Outline of the band between the 10% and the 90% of runs. */
function outlineOf(band: readonly BandPoint[], x: Scale, y: Scale): string {
  const upper = band.map(({ day, high }) => `${x(day).toFixed(1)} ${y(high).toFixed(1)}`);
  const lower = [...band].reverse().map(({ day, low }) => `${x(day).toFixed(1)} ${y(low).toFixed(1)}`);
  return `M${[...upper, ...lower].join("L")}Z`;
}
