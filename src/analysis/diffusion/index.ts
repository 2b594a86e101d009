export { type BassCurve, type BassFit, type BassPoint, bassAt, bassLogLikelihood, fitBass } from "./bass.js";
export { type BassInterval, bassIntervals } from "./bass-intervals.js";
export {
  adopterCategories,
  type Categorised,
  type Category,
  type CategoryRule,
  categories,
  categoryCounts,
} from "./categories.js";
export { adoptionCourse, type CoursePeriod } from "./course.js";
export { exposureAt, type SameTime, thresholds, type Weight } from "./exposure.js";
export { type Moran, moran, moranPermutationP } from "./moran.js";
