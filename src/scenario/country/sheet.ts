import type { FaultList } from "../../trees/fields.js";
import type { LoadParent } from "../source-text.js";

/** What reading a country needs: a list for the faults, and where tables that it names come from. */
export interface Atlas extends FaultList {
  readonly load: LoadParent;
}

/** What a table of a country may hold. */
export interface Sheet {
  readonly columns: readonly string[];
  /** Those without which it says nothing. */
  readonly essential: readonly string[];
  /** Those of numbers; in all others a cell is a text, even if it looks like one. */
  readonly numbers: readonly string[];
}
