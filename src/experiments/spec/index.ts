export { EXPERIMENT_FILE, type Experiment, type Goal, type Surroundings } from "./experiment.js";
export { isExperiment } from "./is-experiment.js";
export { type ExperimentReading, readExperiment } from "./read-experiment.js";
export { experimentSchema } from "./schema.js";
export { warningsOf } from "./warn.js";
