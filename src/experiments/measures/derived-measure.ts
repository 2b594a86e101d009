import type { World } from "../../engine/world.js";
import type { Inputs } from "../../model/inputs.js";
import type { Measure } from "./measure.js";

/** An outcome that is worked out from several columns, and on any day of a run as well as at its end. */
export interface DerivedMeasure extends Measure {
  /** Smallest and largest value that it can take. */
  readonly range: readonly [number, number];
  of(world: World<Inputs>, day?: number): number;
}
