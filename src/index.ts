/**
 * The library: everything that needs no Node. Types and functions exported here are the public interface; the shell
 * around them (files, PNGs) is `yardstick/node`.
 *
 * @module yardstick
 */
export * as abc from "./analysis/abc/index.js";
export * as chains from "./analysis/chains/index.js";
export * as diffusion from "./analysis/diffusion/index.js";
export * as predictive from "./analysis/predictive/index.js";
export * as qca from "./analysis/qca/index.js";
export { spearman } from "./analysis/rank-correlation.js";
export * as samplers from "./analysis/samplers/index.js";
export * as sbc from "./analysis/sbc/index.js";
export * as scores from "./analysis/scores/index.js";
export * as sensitivity from "./analysis/sensitivity/index.js";
export * as survival from "./analysis/survival/index.js";
export type { Chart, Language } from "./charts/index.js";
export { landBorders, seaLinks } from "./data/borders.js";
export { centralSignals } from "./data/central-signals.js";
export { externalPressures } from "./data/external-pressures.js";
export { ambitionTiers, table2, targets } from "./data/khanal2024.js";
export { ledger } from "./data/ledger.js";
export { type Province, provinces } from "./data/provinces.js";
export { observedDays, readingOptions } from "./data/readings.js";
export { sources } from "./data/sources.js";
export { type Cell, type Column, national, perAgent } from "./engine/column.js";
export { type Grid, type Step, timeGrid } from "./engine/grid.js";
export type { Hazard } from "./engine/hazard.js";
export type { Behaviour, Mechanism, Process } from "./engine/mechanism.js";
export { type Definition, Model, type Observer, type Regime } from "./engine/model.js";
export type { Parameter, Prior, Status, Values } from "./engine/parameter.js";
export type { Term } from "./engine/term.js";
export type { Agent, World } from "./engine/world.js";
export * as assessment from "./experiments/assessment/index.js";
export * as calibration from "./experiments/calibration/index.js";
export {
  type Comparison,
  type Contrast,
  compareTable,
  contrastsOf,
  type Effect,
  effectsTable,
  mismatches,
  runComparison,
} from "./experiments/compare/index.js";
export {
  type Design,
  type Factor,
  type Generator,
  grown,
  jobAt,
  makeDesign,
  runsIn,
  withOverrides,
} from "./experiments/designs/index.js";
export { type Ensemble, type Keeping, runEnsemble } from "./experiments/ensemble.js";
export { type Explanation, explain } from "./experiments/explain/explanation.js";
export { type RunFigures, runFigures } from "./experiments/figures.js";
export { type Fit, fitToObserved } from "./experiments/fit.js";
export { type Fork, type PastCheck, runFork } from "./experiments/fork/index.js";
export { type Measure, measures } from "./experiments/measures/index.js";
export { type SeedSearch, searchSeeds } from "./experiments/seed-search/index.js";
export { analyse, nextSize, remarksOf, type Sensitivity } from "./experiments/sensitivity/index.js";
export type { Closeness } from "./experiments/series.js";
export { type ShapleyResult, splitOutcome } from "./experiments/shapley/shapley.js";
export { shapleySplit } from "./experiments/shapley/split.js";
export {
  type Experiment,
  type ExperimentReading,
  experimentSchema,
  readExperiment,
} from "./experiments/spec/index.js";
export {
  adoptionsTable,
  eventsTable,
  runsTable,
  summaryTable,
  timeseriesTable,
} from "./experiments/tables/index.js";
export { type Fault, formatFault } from "./faults/fault.js";
export type { Table } from "./math/table.js";
export { Attribution } from "./model/attribution.js";
export { mechanism } from "./model/declare.js";
export type { Inputs, Locality, Signal, Traits } from "./model/inputs.js";
export { mechanisms } from "./model/mechanisms/index.js";
export { registry } from "./model/registry.js";
export type { Fit as CalibrationFit } from "./report/calibration/fit.js";
export { type FitReading, readFit } from "./report/calibration/read-fit.js";
export { csvOf } from "./report/csv.js";
export { picturesOf } from "./report/pictures/index.js";
export { phasePictures } from "./report/pictures/phases.js";
export { resultHash } from "./report/result-hash.js";
export { type Summary, summaryOf } from "./report/summary.js";
export { compile, definitionOf } from "./scenario/compile.js";
export { continueScenario } from "./scenario/continue.js";
export type { LoadParent } from "./scenario/lineage.js";
export { readScenario, type ScenarioReading } from "./scenario/read.js";
export { restoreScenario } from "./scenario/restore.js";
export type { Scenario } from "./scenario/scenario.js";
export { scenarioSchema } from "./scenario/schema.js";
export { scenarioTable } from "./scenario/table.js";
export { vocabulary } from "./scenario/words.js";
