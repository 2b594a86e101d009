import type { Scenario } from "../../scenario/scenario.js";
import type { Design } from "../designs/index.js";
import { gridOf } from "./grid.js";
import { type Level, levelOf } from "./level.js";
import { type Margin, marginsOf } from "./margins.js";
import { type GridRuns, type Regimes, regimesOf } from "./regimes.js";
import { type Side, sideOf } from "./side.js";

/** One or two factors at every combination of their values. */
export interface Grid {
  readonly x: Side;
  readonly y: Side | null;
  /** `[y][x]`; one row without a second factor. */
  readonly levels: readonly (readonly Level[])[];
  readonly runs: GridRuns;
  readonly regimes: Regimes;
}

/** How an outcome answers to what a design varies, in the form in which it is best looked at. */
export type Response =
  /** Over one factor; with a second one that has few values or no distances, a line for each of these. */
  | ({ readonly kind: "lines" } & Grid)
  | ({ readonly kind: "plane" } & Grid & { readonly y: Side })
  /** Each factor by itself: more than two, or points that are no grid. */
  | { readonly kind: "margins"; readonly margins: readonly Margin[] };

/** Most values of a side of a grid, most lines, and most values of a numeric factor that becomes lines. */
const MOST_VALUES = 60;
const MOST_LINES = 6;
const FEW = 3;

/** The response of one outcome, `y[run]` in the order of the runs of the design; null if nothing varies. */
export function responseOf(design: Design, scenario: Scenario, y: ArrayLike<number>): Response | null {
  const { length } = design.factors;
  if (length === 0) return null;
  return (
    (length <= 2 ? griddedOf(design, scenario, y) : undefined) ?? {
      kind: "margins",
      margins: marginsOf(design, scenario, y),
    }
  );
}

function griddedOf(design: Design, scenario: Scenario, outcomes: ArrayLike<number>): Response | undefined {
  const sides = design.factors.map((_, f) => sideOf(design, scenario, f));
  if (sides.some(({ values }) => values.length > MOST_VALUES || values.length < 2)) return undefined;
  const { x, y, isLines } = placed(sides);
  const grid = gridOf(design, x, y);
  if (grid === undefined) return undefined;
  const { replicates } = design;
  const runsAt = (point: number) =>
    Array.from({ length: replicates }, (_, r) => outcomes[point * replicates + r]);
  const runs = grid.map((line) => line.map(runsAt));
  const levels = runs.map((line) => line.map(levelOf));
  const found = { x, levels, runs, regimes: regimesOf(runs, x, y, isLines) };
  return y === null || isLines ? { kind: "lines", ...found, y } : { kind: "plane", ...found, y };
}

/** Which factor goes along, and whether the other becomes lines: that which has no distances, or fewer values. */
function placed([first, second]: readonly Side[]): { x: Side; y: Side | null; isLines: boolean } {
  if (second === undefined) return { x: first, y: null, isLines: true };
  const rank = ({ isNumeric, values }: Side) => (isNumeric ? 1000 : 0) + values.length;
  const [y, x] = rank(second) > rank(first) ? [first, second] : [second, first];
  const isLines = y.values.length <= (y.isNumeric ? FEW : MOST_LINES);
  return isLines ? { x, y, isLines } : { x: first, y: second, isLines };
}
