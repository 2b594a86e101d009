import type { Rule, Ties } from "../../analysis/qca/index.js";
import type { Placed } from "../../faults/fault.js";

/** How raw values are ranked before they are calibrated. */
export interface Ranking {
  /** Rank 1 is the smallest value ("ascending") or the largest ("descending"). */
  readonly direction: "ascending" | "descending";
  readonly ties: Ties;
}

/** How one set is made from a column. */
export interface SetSpec {
  readonly name: Placed<string>;
  readonly from: Placed<string>;
  /** Null for raw values. */
  readonly ranking: Ranking | null;
  /** With the place to which faults of the anchors belong. */
  readonly rule: Placed<Rule>;
}
