export { areaUnderCurve, brierScore, logScore, rankedProbabilityScore } from "./discrete-scores.js";
export { normalCrps, normalLogScore } from "./normal-scores.js";
export { dawidSebastiani, intervalScore, sampleCrps } from "./sample-scores.js";
export { type CurveOfTime, type EventTime, periodCrps, periodLogScore, timeCrps } from "./time-scores.js";
