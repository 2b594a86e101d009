export { EXPERIMENT_FILE, type ExperimentSpec, type Goal, type Surroundings } from "./experiment.js";
export { type ExperimentReading, readExperiment } from "./read-experiment.js";
