import type { Fault } from "../../../faults/fault.js";
import type { Calibration } from "../calibration.js";
import type { CalibrationDraft } from "./draft.js";

/** What makes a calibration less telling than it looks, without being wrong. */
export function warningsOf(_calibration: Calibration, _draft: CalibrationDraft): Fault[] {
  return [];
}
