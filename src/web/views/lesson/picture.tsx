import { OBSERVED, SIMULATED } from "../../../charts/drawing/palette.js";
import type { Point } from "../../lessons/courses.js";
import type { Outcome } from "../../lessons/lesson.js";
import type { BandPoint } from "../../simulate/over-runs.js";
import { type PictureSubject, pictureTwin, pointsOf } from "../../twins/lesson-picture.js";
import { Axes } from "./axes.js";
import { type Frame, frameOf, HEIGHT, WIDTH } from "./frame.js";
import { usePencil } from "./pencil.js";

const DRAWN = "#b34a00";

interface Props extends PictureSubject {
  /** Runs made before, thin. */
  readonly earlier?: readonly (readonly Point[])[];
}

/** The course of a lesson's outcome: dashed what was drawn by hand, black what happened, blue the model. */
export function Picture({ earlier = [], ...subject }: Props) {
  const { outcome, from, until, drawing, observed, run, band } = subject;
  const frame = frameOf(from, until, outcome.top);
  const { line } = frame;
  const drawn = drawing && pointsOf(drawing, from, until);
  const { summary } = pictureTwin(subject);
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

function outlineOf(band: readonly BandPoint[], { line }: Frame): string {
  const upper = band.map(({ day, high }) => ({ day, height: high }));
  const lower = [...band].reverse().map(({ day, low }) => ({ day, height: low }));
  return `${line([...upper, ...lower])}Z`;
}
