import { OBSERVED, SIMULATED } from "../../../charts/drawing/palette.js";
import type { Point } from "../../lessons/courses.js";
import { dayOfKnot } from "../../lessons/drawing.js";
import type { Outcome } from "../../lessons/lesson.js";
import { BASE_DAY } from "../../observed.js";
import type { BandPoint } from "../../simulate/over-runs.js";
import { language } from "../../state/store.js";
import { monthOf, say } from "../../words/speak.js";
import { Axes } from "./axes.js";
import { type Frame, frameOf, HEIGHT, WIDTH } from "./frame.js";
import { usePencil } from "./pencil.js";

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
}

/** The course of a lesson's outcome: dashed what was drawn by hand, black what happened, blue the model. */
export function Picture({ outcome, from, until, drawing, observed, run, band, earlier = [] }: Props) {
  const frame = frameOf(from, until, outcome.top);
  const { line } = frame;
  const drawn = drawing && pointsOf(drawing, from, until);
  const lines = [
    { word: say("youDrew"), points: drawn },
    { word: say("observed"), points: observed },
    { word: say("oneRun"), points: run },
  ];
  const ends = lines.flatMap(({ word, points }) => {
    const end = points?.at(-1)?.height;
    return end === undefined ? [] : [`${word} ${Number(end.toFixed(1))}`];
  });
  const summary = `${outcome.title[language.value]}, ${monthOf(BASE_DAY + until)}: ${ends.join(", ")}`;
  return (
    <svg class="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
      <Axes {...{ frame, from, until }} top={outcome.top} />
      {band && band.length > 0 && <path fill={SIMULATED} opacity="0.18" d={outlineOf(band, frame)} />}
      {earlier.map((points, k) => (
        <path key={k} class="thin" d={line(points)} />
      ))}
      {run && run.length > 0 && <path class="step" stroke={SIMULATED} d={line(run)} />}
      {observed && <path class="step real" stroke={OBSERVED} d={line(observed)} />}
      {drawn && <path class="step drawn" stroke={DRAWN} d={line(drawn)} />}
    </svg>
  );
}

interface SketchProps {
  readonly outcome: Outcome;
  readonly from: number;
  readonly until: number;
  readonly drawing: readonly number[];
  readonly onDraw: (knot: number, height: number) => void;
}

/** The same to draw in, by dragging dots or with arrow keys. */
export function Sketch(props: SketchProps) {
  const { outcome, from, until, drawing } = props;
  const frame = frameOf(from, until, outcome.top);
  const points = pointsOf(drawing, from, until);
  const { knot, handle } = usePencil(props, frame);
  return (
    <div {...handle}>
      <svg class="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <Axes {...{ frame, from, until }} top={outcome.top} />
        <path class="step drawn" stroke={DRAWN} d={frame.line(points)} />
        {points.map(({ day, height }, k) => (
          <circle
            key={day}
            cx={frame.x(day)}
            cy={frame.y(height)}
            r={k === knot ? 8 : 4}
            fill={k === knot ? DRAWN : "#fff"}
            stroke={DRAWN}
            stroke-width="2"
          />
        ))}
      </svg>
    </div>
  );
}

function pointsOf(drawing: readonly number[], from: number, until: number): Point[] {
  return drawing.map((height, k) => ({ day: dayOfKnot(k, from, until), height }));
}

function outlineOf(band: readonly BandPoint[], { line }: Frame): string {
  const upper = band.map(({ day, high }) => ({ day, height: high }));
  const lower = [...band].reverse().map(({ day, low }) => ({ day, height: low }));
  return `${line([...upper, ...lower])}Z`;
}
