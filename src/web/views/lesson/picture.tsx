import { OBSERVED, SIMULATED } from "../../../charts/drawing/palette.js";
import type { Point } from "../../lessons/courses.js";
import { dayOfKnot, knotAt } from "../../lessons/drawing.js";
import type { Outcome } from "../../lessons/lesson.js";
import { BASE_DAY } from "../../observed.js";
import { yearTicks } from "../../parts/year-ticks.js";
import type { BandPoint } from "../../simulate/over-runs.js";
import { language } from "../../state/store.js";
import { monthOf, say } from "../../words/speak.js";
import { usePencil } from "./pencil.js";

const WIDTH = 640;
const HEIGHT = 330;
const EDGE = { left: 40, right: 12, top: 10, bottom: 24 };
const DRAWN = "#b34a00";

interface Props {
  readonly outcome: Outcome;
  readonly from: number;
  readonly until: number;
  /** Heights drawn by hand; null = nothing yet. */
  readonly drawing: readonly number[] | null;
  /** What happened; null = it is not shown. */
  readonly observed?: readonly Point[] | null;
  readonly run?: readonly Point[] | null;
  readonly band?: readonly BandPoint[] | null;
  /** Runs made before, thin. */
  readonly earlier?: readonly (readonly Point[])[];
  /** Sets the height of a knot; without it the picture is to look at. */
  readonly onDraw?: (knot: number, height: number) => void;
}

/** The course of a lesson's outcome: dashed what was drawn by hand, black what happened, blue the model. */
export function Picture(props: Props) {
  const { outcome, from, until, drawing, observed, run, band, earlier = [], onDraw } = props;
  const { top } = outcome;
  const x = (day: number) => EDGE.left + ((day - from) / (until - from)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (height: number) => HEIGHT - EDGE.bottom - (height / top) * (HEIGHT - EDGE.top - EDGE.bottom);
  const line = (points: readonly Point[]) =>
    `M${points.map(({ day, height }) => `${x(day).toFixed(1)} ${y(height).toFixed(1)}`).join("L")}`;
  const drawn = drawing?.map((height, k) => ({ day: dayOfKnot(k, from, until), height }));
  const pencil = usePencil({ ...{ outcome, from, until, drawing, onDraw }, dayAt, heightAt });

  function dayAt(share: number): number {
    const inside = (share * WIDTH - EDGE.left) / (WIDTH - EDGE.left - EDGE.right);
    return dayOfKnot(knotAt(from + inside * (until - from), from, until), from, until);
  }
  function heightAt(share: number): number {
    return ((HEIGHT - EDGE.bottom - share * HEIGHT) / (HEIGHT - EDGE.top - EDGE.bottom)) * top;
  }

  const said = [
    drawn && `${say("youDrew")} ${drawn.at(-1)!.height}`,
    observed && `${say("observed")} ${observed.at(-1)!.height}`,
    run && run.length > 0 && `${say("oneRun")} ${Number(run.at(-1)!.height.toFixed(1))}`,
  ].filter(Boolean);
  const summary = `${outcome.title[language.value]}, ${monthOf(BASE_DAY + until)}: ${said.join(", ")}`;

  const svg = (
    <svg class="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
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
      {band && band.length > 0 && (
        <path
          fill={SIMULATED}
          opacity="0.18"
          d={`${line(band.map(({ day, high }) => ({ day, height: high })))}L${line(
            [...band].reverse().map(({ day, low }) => ({ day, height: low })),
          ).slice(1)}Z`}
        />
      )}
      {earlier.map((points, k) => (
        <path key={k} class="thin" d={line(points)} />
      ))}
      {run && run.length > 0 && <path class="step" stroke={SIMULATED} d={line(run)} />}
      {observed && <path class="step real" stroke={OBSERVED} d={line(observed)} />}
      {drawn && <path class="step drawn" stroke={DRAWN} d={line(drawn)} />}
      {onDraw &&
        drawn?.map(({ day, height }, k) => (
          <circle
            key={day}
            cx={x(day)}
            cy={y(height)}
            r={k === pencil.knot ? 8 : 4}
            fill={k === pencil.knot ? DRAWN : "#fff"}
            stroke={DRAWN}
            stroke-width="2"
          />
        ))}
    </svg>
  );
  return onDraw ? <div {...pencil.handle}>{svg}</div> : svg;
}

/** Three to five round levels from 0 to the top. */
function levelsOf(top: number): number[] {
  const unit = [10, 5, 2, 1].find((each) => top % each === 0 && top / each >= 3) ?? top;
  return Array.from({ length: top / unit + 1 }, (_, k) => k * unit);
}
