export { type Background, type Jump, jumpsOf, LEAST_VALUES, type LineRuns, stepsOf } from "./jumps.js";
export { type MeanInterval, meanInterval } from "./mean.js";
export { type Onset, onsetsOf } from "./onsets.js";
export { type Parting, partingsOf, rangeOfMeans } from "./partings.js";
export { LEAST_RUNS, type Split, splitOf } from "./splits.js";
