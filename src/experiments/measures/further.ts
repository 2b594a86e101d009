import { derivedMeasures } from "./derived.js";
import type { Measure } from "./measure.js";
import { columnMeasures } from "./of-columns.js";
import { meanDay } from "./of-plans.js";

/** Outcomes that are measured at the end of each run and are no figures of every run (`RunFigures`). */
export const furtherMeasures: readonly Measure[] = [meanDay, ...derivedMeasures, ...columnMeasures];
