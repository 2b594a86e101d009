import type { Placed } from "../../../faults/fault.js";
import type { Words } from "../../../scenario/scenario.js";
import type { DataDraft } from "./read-data.js";
import type { PlacedFree } from "./read-free.js";
import type { SizesDraft } from "./read-sizes.js";
import type { PlacedTie } from "./read-tied.js";

/** What one file says. */
export interface CalibrationDraft {
  id?: Placed<string>;
  title: Partial<Words>;
  question: Partial<Words>;
  scenario?: Placed<string>;
  target?: Placed<string>;
  data?: DataDraft;
  free: readonly PlacedFree[];
  fixed: ReadonlyMap<string, Placed<number>>;
  tied: readonly PlacedTie[];
  sizes: SizesDraft;
  seed?: Placed<number>;
}
