import type { Contradictions, ModelChoice, NecessityCuts, SolutionKind } from "../../analysis/qca/index.js";

/** What is asked of a table. */
export interface QcaRequest {
  /** The set to be explained; `~` in front means its absence. */
  readonly outcome: string;
  readonly conditions: readonly string[];
  /** The column that names the cases; if none is given, the first one may. */
  readonly cases: string | undefined;
  /** Inclusion from which a row is sufficient, 0 to 1. */
  readonly inclusionCut: number;
  /** Inclusion from which a row that is not sufficient is a contradiction; null for no such rows. */
  readonly contradictionCut: number | null;
  readonly nCut: number;
  readonly priCut: number;
  readonly solution: SolutionKind;
  /** Directional expectations, for the intermediate solution; null for none. */
  readonly expect: string | null;
  readonly contradictions: Contradictions;
  readonly models: ModelChoice;
  readonly rowDominance: boolean;
  /** What a necessary union or conjunction must reach. */
  readonly necessity: NecessityCuts;
  readonly robustness: boolean;
}

/** What is asked where nothing else is said, but for the sets. */
export const USUAL_REQUEST: Omit<QcaRequest, "outcome" | "conditions"> = {
  cases: undefined,
  inclusionCut: 0.8,
  contradictionCut: null,
  nCut: 1,
  priCut: 0,
  solution: "conservative",
  expect: null,
  contradictions: "negative",
  models: "fewest",
  rowDominance: false,
  necessity: { inclN: 0.9, RoN: 0.5, covN: 0 },
  robustness: false,
};
