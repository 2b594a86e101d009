export { type CalibrationReading, readCalibration } from "./calibration/read-calibration.js";
export type { Ranking, SetSpec } from "./calibration/set-spec.js";
export { caseNames, columnOfCases } from "./case-names.js";
export { ANY_NUMBER, columnNamed, numbersOf, numbersOrMissing, type Range } from "./columns.js";
export { type GivenTable, placeOfCell, placeOfColumn, textsOf } from "./given-table.js";
export { cureOfSlip, numberIn } from "./number-text.js";
export { type CalibratedSet, readSets, type SetsReading, type WantedSets } from "./read-sets.js";
export { readTable, type TableReading } from "./read-table.js";
