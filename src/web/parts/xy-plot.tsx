import type { XyPoint, Zone } from "../../analysis/qca/index.js";
import { CONTRADICTING, ink, SIMULATED } from "../../charts/drawing/palette.js";
import type { Words } from "../words/en.js";
import { listOf, say } from "../words/speak.js";
import { AsTable } from "./as-table.js";
import { nameOf } from "./places.js";
import { Walk } from "./walk.js";

const SIZE = 420;
const LEFT = 60;
const BOTTOM = 44;
const EDGE = 14;

const zoneWords: Readonly<Record<Zone, keyof Words>> = {
  typical: "zoneTypical",
  "deviant in degree": "zoneDegree",
  "deviant for consistency": "zoneDeviant",
  "deviant for coverage": "zoneUncovered",
  irrelevant: "zoneNeither",
};

interface Props {
  readonly points: readonly XyPoint[];
  readonly title: string;
  /** What stands along the axes. */
  readonly across: string;
  readonly up: string;
}

/** Memberships in two sets: in the shaded triangle x is at most y, as sufficiency asks. Cases by name where one points. */
export function XyPlot({ points, title, across, up }: Props) {
  const ordered = [...points].sort((a, b) => a.x - b.x || a.y - b.y || (a.case < b.case ? -1 : 1));
  const summary = summaryOf(points);
  const tell = (at: number) => told(ordered[at]!);
  return (
    <figure class="xy-plot">
      <figcaption>
        <strong>{title}</strong>
        <AsTable title={title} summary={summary} name="xy" table={() => tableOf(ordered)} />
      </figcaption>
      <Walk label={say("xyWalk")} points={ordered.length} start={0} tell={tell} across={null}>
        {(at) => (
          <svg class="curve" viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={`${title} ${summary}`}>
            <Ground across={across} up={up} />
            {ordered.map((point) => (
              <Mark key={point.case} {...point} />
            ))}
            {at !== null && <circle class="walk-mark" cx={x(ordered[at]!.x)} cy={y(ordered[at]!.y)} r="11" />}
          </svg>
        )}
      </Walk>
    </figure>
  );
}

const x = (membership: number) => LEFT + EDGE + membership * (SIZE - LEFT - 2 * EDGE);
const y = (membership: number) => SIZE - BOTTOM - EDGE - membership * (SIZE - BOTTOM - 2 * EDGE);

/** Axes, the triangle of sufficiency, and the crossovers at 0.5. */
function Ground({ across, up }: Pick<Props, "across" | "up">) {
  return (
    <>
      <path d={`M${x(0)} ${y(0)}V${y(1)}H${x(1)}Z`} fill={SIMULATED} opacity="0.09" />
      <path class="cursor" d={`M${x(0.5)} ${y(0)}V${y(1)}M${x(0)} ${y(0.5)}H${x(1)}`} />
      <path class="grid" fill="none" d={`M${x(0)} ${y(1)}V${y(0)}H${x(1)}`} />
      {[0, 0.5, 1].map((level) => (
        <g key={level}>
          <text class="tick tick-x" x={x(level)} y={SIZE - BOTTOM + 12}>
            {level}
          </text>
          <text class="tick tick-y" x={LEFT} y={y(level) + 5}>
            {level}
          </text>
        </g>
      ))}
      <text class="tick tick-x" x={x(0.5)} y={SIZE - 6}>
        {across}
      </text>
      <text class="tick tick-x" transform={`translate(14 ${y(0.5)}) rotate(-90)`}>
        {up}
      </text>
    </>
  );
}

/** A case: filled = in both sets, square = contradicts, ring = in the outcome only, small ring = in neither. */
function Mark(point: XyPoint) {
  const [cx, cy] = [x(point.x), y(point.y)];
  return (
    <g class="xy-mark">
      <title>{told(point)}</title>
      <circle cx={cx} cy={cy} r="12" fill="#fff" fill-opacity="0" />
      {point.zone === "deviant for consistency" ? (
        <rect x={cx - 5} y={cy - 5} width="10" height="10" fill={CONTRADICTING} />
      ) : (
        <circle cx={cx} cy={cy} {...looks[point.zone]} />
      )}
    </g>
  );
}

const looks = {
  typical: { r: 5.5, fill: SIMULATED },
  "deviant in degree": { r: 5.5, fill: SIMULATED, "fill-opacity": 0.5 },
  "deviant for coverage": { r: 5, fill: "none", stroke: SIMULATED, "stroke-width": 2 },
  irrelevant: { r: 4, fill: "none", stroke: ink.leader, "stroke-width": 1.5 },
} as const;

function told(point: XyPoint): string {
  return say("xyPoint", {
    name: nameOf(point.case),
    x: point.x.toFixed(2),
    y: point.y.toFixed(2),
    zone: say(zoneWords[point.zone]),
  });
}

function summaryOf(points: readonly XyPoint[]): string {
  const names = (zone: Zone) => {
    const found = points.filter((point) => point.zone === zone).map((point) => nameOf(point.case));
    return found.length > 0 ? listOf(found) : say("nobody");
  };
  return say("xySummary", {
    n: points.length,
    above: points.filter((point) => point.x <= point.y).length,
    typical: names("typical"),
    deviant: names("deviant for consistency"),
    uncovered: names("deviant for coverage"),
  });
}

function tableOf(points: readonly XyPoint[]) {
  return {
    columns: [say("province"), "x", "y", say("xyZone")],
    rows: points.map((point) => [nameOf(point.case), point.x, point.y, say(zoneWords[point.zone])]),
  };
}
