import { type Bench, type CutOffs, cutOffBounds, resultOf, USUAL_RECIPE } from "../../analysis/qca/index.js";
import { type Analysis, solutionAt } from "./analyse.js";
import { type Difference, differenceOf } from "./difference.js";
import { OUTCOME } from "./readings.js";
import { CONDITIONS } from "./sets.js";

/** How far the cut-offs can move while the conservative solution stays the same, and what goes then. */
export interface Margins {
  /** The solution changes at this inclusion cut-off and below it; null = none below changes it. */
  readonly above: number | null;
  /** It is still the same at this inclusion cut-off and changes beyond; null = none above changes it. */
  readonly upTo: number | null;
  /** What changes just beyond `upTo`; nothing where no cut-off above changes it. */
  readonly beyond: Difference;
  /** What changes when a row has to hold one case more. */
  readonly oneCaseMore: Difference;
}

const NOTHING: Difference = { lost: [], gained: [] };

/** Works out the margins of an analysis. */
export function marginsOf(analysis: Analysis): Margins {
  const bench = benchOf(analysis);
  const base = resultOf(bench, () => bench.data, bench.cuts);
  const [{ above, upTo }] = cutOffBounds(bench, base);
  const { cuts } = analysis.table;
  const changed = (next: CutOffs) => differenceOf(analysis.conservative, solutionAt(next, analysis));
  return {
    above,
    upTo,
    beyond: upTo === null ? NOTHING : changed({ ...cuts, inclusion: justAbove(upTo, analysis) }),
    oneCaseMore: changed({ ...cuts, cases: cuts.cases + 1 }),
  };
}

function benchOf({ memberships, table }: Analysis): Bench {
  return {
    data: memberships,
    outcome: OUTCOME,
    conditions: CONDITIONS,
    calibrated: [],
    cuts: table.cuts,
    question: { kind: "conservative", recipe: USUAL_RECIPE, expectations: [] },
  };
}

/** The next inclusion of a row above this one: any cut-off between the two gives the same outputs. */
function justAbove(inclusion: number, { table }: Analysis): number {
  const higher = table.rows.map((row) => row.inclusion ?? 0).filter((each) => each > inclusion);
  return Math.min(1, ...higher);
}
