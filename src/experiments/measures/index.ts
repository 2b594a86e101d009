import { furtherMeasures } from "./further.js";
import type { Measure } from "./measure.js";
import { figureMeasures } from "./of-plans.js";

export { OutcomeCourses } from "./courses.js";
export { derivedMeasures } from "./derived.js";
export type { DerivedMeasure } from "./derived-measure.js";
export type { Measure } from "./measure.js";
export { isModelled } from "./modelled.js";
export { isMeasured, missingFor, writersOf } from "./writers.js";

/** Every outcome by which runs can be compared, split among mechanisms, and searched. */
export const measures: readonly Measure[] = [...figureMeasures, ...furtherMeasures];

/** The measure of a name, as options have it (`mean-day`) or as tables do (`restricted_mean_toa`). */
export function findMeasure(name: string): Measure | undefined {
  return measures.find((each) => each.name === name) ?? measures.find(({ figure }) => figure === name);
}
