import { useMemo } from "preact/hooks";
import { SIMULATED } from "../../charts/drawing/palette.js";
import type { Simulated } from "../simulate/request.js";
import { language } from "../state/store.js";
import { racePointInWords, racePoints, raceTwin } from "../twins/race.js";
import { say } from "../words/speak.js";
import { nameOf } from "./places.js";
import { Walk } from "./walk.js";
import { yearTicks } from "./year-ticks.js";

const WIDTH = 640;
const HEIGHT = 270;
const LEFT = 34;
const BOTTOM = 24;
const RIGHT = 92;
const TOP = 8;

interface Props {
  readonly result: Simulated;
  readonly today: number;
  readonly chosen: string | null;
}

/** How open each province is, over time: a line for each, the mean of all, and the one that is chosen with its name. */
export function Race({ result, today, chosen }: Props) {
  const { days, liberalisation, ids, from, until, baseDay, seeds } = result;
  const n = ids.length;
  const x = (day: number) => LEFT + ((day - from) / (until - from)) * (WIDTH - LEFT - RIGHT);
  const y = (level: number) => HEIGHT - BOTTOM - level * (HEIGHT - BOTTOM - TOP);
  const line = (level: (d: number) => number) =>
    `M${days.map((day, d) => `${x(day).toFixed(1)} ${y(level(d)).toFixed(1)}`).join("L")}`;
  const points = useMemo(() => racePoints(result), [result]);
  const { summary } = useMemo(() => raceTwin(result), [result, language.value]);
  const index = chosen === null ? -1 : ids.indexOf(chosen);
  const last = days.length - 1;
  const isStill = liberalisation.every((level) => level === liberalisation[0]);
  if (isStill) return <p class="hint">{say("raceOff")}</p>;
  return (
    <>
      <Walk
        label={say("raceWalk")}
        points={days.length}
        start={nearestTo(today, days)}
        tell={(at) => racePointInWords(points[at]!, result)}
        across={[LEFT / WIDTH, 1 - RIGHT / WIDTH]}
      >
        {(at) => (
          <svg
            class="curve"
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            role="img"
            aria-label={`${say("race")}. ${summary}`}
          >
            {[0, 0.5, 1].map((level) => (
              <g key={level}>
                <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(level)} y2={y(level)} />
                <text class="tick tick-y" x={LEFT - 6} y={y(level) + 5}>
                  {level}
                </text>
              </g>
            ))}
            {yearTicks(baseDay + from, baseDay + until).map(({ day, year }) => (
              <text class="tick tick-x" key={year} x={x(day - baseDay)} y={HEIGHT - 5}>
                {year}
              </text>
            ))}
            {ids.map((id, i) => (
              <path key={id} class="thin" d={line((d) => liberalisation[d * n + i]!)} />
            ))}
            {index >= 0 && (
              <>
                <path class="step" stroke="#d55e00" d={line((d) => liberalisation[d * n + index]!)} />
                <text
                  class="tick"
                  x={WIDTH - RIGHT + 6}
                  y={y(liberalisation[last * n + index]!) + 5}
                  fill="#d55e00"
                >
                  {nameOf(chosen!)}
                </text>
              </>
            )}
            <path class="step" stroke={SIMULATED} d={line((d) => points[d]!.mean)} />
            <line class="cursor" x1={x(today)} x2={x(today)} y1={TOP} y2={HEIGHT - BOTTOM} />
            {at !== null && (
              <line class="walk-mark" x1={x(days[at]!)} x2={x(days[at]!)} y1={TOP} y2={HEIGHT - BOTTOM} />
            )}
          </svg>
        )}
      </Walk>
      <p class="hint">
        {say("openness")}. {say("raceNote", { n: seeds.length })}
      </p>
    </>
  );
}

/** Index of the recorded day that is nearest. */
function nearestTo(day: number, days: readonly number[]): number {
  return days.reduce((best, each, d) => (Math.abs(each - day) < Math.abs(days[best]! - day) ? d : best), 0);
}
