export { adoptionHazard } from "./adoption/adoption-hazard.js";
export { adoptionMap } from "./adoption/adoption-map.js";
export { adoptionTimeline } from "./adoption/adoption-timeline.js";
export { cumulativeAdoption } from "./adoption/cumulative-adoption.js";
export { observedAgainstSimulated } from "./adoption/observed-against-simulated.js";
export { type Coverage, coverage } from "./assessment/coverage.js";
export { type PathwayFrequencies, pathwayFrequency } from "./assessment/pathway-frequency.js";
export { type PredictiveBands, predictiveBands } from "./assessment/predictive-bands.js";
export { type Recovery, recovery } from "./assessment/recovery.js";
export { type ScoreDifferences, scoreDifferences } from "./assessment/score-differences.js";
export { type Uniformity, uniformity } from "./assessment/uniformity.js";
export { type Evidence, evidenceAscent } from "./calibration/evidence.js";
export {
  type Marginal,
  type PosteriorMarginals,
  posteriorMarginals,
} from "./calibration/posterior-marginals.js";
export { type PosteriorPairs, posteriorPairs } from "./calibration/posterior-pairs.js";
export type { CalendarSignal } from "./centre/calendar-signal.js";
export { type Circulation, type CirculationYear, circulation, type IdeaWay } from "./centre/circulation.js";
export { type NamedBand, nationalSeries } from "./centre/national-series.js";
export { type RegimeMeasure, type RegimePanels, regimePanels } from "./centre/regime-panels.js";
export { type SignalCalendar, signalCalendar } from "./centre/signal-calendar.js";
export { type Phase, type StanceRibbon, stanceRibbon } from "./centre/stance-ribbon.js";
export { type DifferenceMap, differenceMap } from "./comparison/difference-map.js";
export type { DifferenceRow, Differences } from "./comparison/difference-row.js";
export { type EffectRow, type EffectRows, type Estimate, effectRows } from "./comparison/effect-rows.js";
export {
  type PairedCurves,
  pairedCurves,
  type ScenarioCurve,
  scenarioColour,
} from "./comparison/paired-curves.js";
export { type PairedDots, pairedDots } from "./comparison/paired-dots.js";
export { type AdopterColumns, adopterColumns, type CategoryColumn } from "./diffusion/adopter-categories.js";
export { type DiffusionCurve, diffusionCurve } from "./diffusion/diffusion-curve.js";
export { type HazardRate, hazardRate, type RatePeriod } from "./diffusion/hazard-rate.js";
export { type SurvivalCurve, type SurvivalCurves, survivalCurves } from "./diffusion/survival-curves.js";
export type { Chart, Frame } from "./drawing/chart.js";
export {
  type Dialect,
  type Language,
  languageOf,
  type OtherUnits,
  reworded,
  spoken,
} from "./drawing/dialect.js";
export type { EventMark } from "./drawing/event-mark.js";
export type { Place, TiledPlace } from "./drawing/place.js";
export type { Band, Interval } from "./drawing/quantiles.js";
export type { Strip, StripCell } from "./drawing/strip.js";
export { type ButForDates, type ButForRow, butForDates } from "./explanation/but-for.js";
export {
  type CauseCourse,
  type HazardAgainstClock,
  hazardAgainstClock,
} from "./explanation/hazard-against-clock.js";
export { type ShapleyBar, type ShapleyBars, shapleyBars } from "./explanation/shapley-bars.js";
export { type AmbitionTiers, ambitionTiers, type TierRow } from "./policies/ambition-tiers.js";
export { influenceMap } from "./policies/influence-map.js";
export { instrumentBreadth } from "./policies/instrument-breadth.js";
export { instrumentShares } from "./policies/instrument-shares.js";
export { liberalisation } from "./policies/liberalisation.js";
export { policyIntensity } from "./policies/policy-intensity.js";
export { type PortfolioRow, type SectorPortfolios, sectorPortfolios } from "./policies/sector-portfolios.js";
export { type TargetCapacity, type TargetPoint, targetCapacity } from "./policies/target-capacity.js";
export { type QcaXy, qcaXy, type XyZone } from "./qca/qca-xy.js";
export { type ThresholdPlot, type ThresholdPoint, thresholdPlot } from "./qca/threshold-plot.js";
export { truthTablePicture } from "./qca/truth-table.js";
export type { TruthTablePicture, TruthTableRow } from "./qca/truth-table-rows.js";
export { type MorrisPlot, type MorrisPoint, morrisPlot } from "./sensitivity/morris-plot.js";
export { type PhaseBranch, type PhaseCurve, phaseCurve } from "./sensitivity/phase-curve.js";
export { type PhasePlane, phasePlane } from "./sensitivity/phase-plane.js";
export {
  type IndexRow,
  type SensitivityIndices,
  sensitivityIndices,
} from "./sensitivity/sensitivity-indices.js";
export { type Tornado, type TornadoRow, type TornadoStep, tornado } from "./sensitivity/tornado.js";
export {
  type SweepCurve,
  type SweepGroups,
  type SweepLine,
  type SweepStretch,
  sweepCurve,
} from "./sweep/sweep-curve.js";
export type { SweepLevel, SweepSide } from "./sweep/sweep-frame.js";
export { type SweepMargins, sweepMargins } from "./sweep/sweep-margins.js";
export type { SweepPanel } from "./sweep/sweep-panel.js";
export { type SweepEdge, type SweepPlane, sweepPlane } from "./sweep/sweep-plane.js";
