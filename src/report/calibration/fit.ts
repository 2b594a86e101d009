import type { Calibration } from "../../experiments/calibration/calibration.js";
import type { FittedReading } from "../../experiments/calibration/fitted.js";
import { sha256Of } from "../result-hash.js";

/** Version of the layout of a folder with a fit. */
export const FIT_SCHEMA = 1;

/** A calibration and what came of it: all that a folder of results holds, and all that an assessment needs. */
export interface Fit {
  readonly calibration: Calibration;
  /** By reading, in the order of the calibration: the main one first. */
  readonly fitted: readonly FittedReading[];
  /** Version of the program that fitted. */
  readonly version: string;
}

/** SHA-256 over a calibration with its scenario and what it is fitted to; a fit bears it, to be known as whole. */
export function calibrationHash(calibration: Calibration): string {
  return sha256Of(JSON.stringify(calibration));
}

/** The main reading stands at the top of the folder of a fit, the others in folders of their own. */
export function folderOf(reading: number): string {
  return reading === 0 ? "" : `readings/${reading + 1}/`;
}
