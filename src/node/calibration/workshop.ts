import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Calibration } from "../../experiments/calibration/calibration.js";
import { type Plan, type Work, Workshop } from "../workshop.js";

const FIT = "fit.json";

/** Opens the workshop of a calibration, done or not, and refuses one of another calibration. */
export function openCalibration(folder: string, calibration: Calibration, force: boolean): Workshop {
  const work: Work = { command: "calibrate", noun: "calibration", subject: calibration };
  return Workshop.open(folder, work, force, fitted(folder, work));
}

/** Whether the fit is there already. */
export function isCalibrated(folder: string): boolean {
  return existsSync(join(folder, FIT));
}

/** What a finished fit in a folder is of. */
function fitted(folder: string, work: Work): Plan | undefined {
  try {
    const { tool, version, dataHash, calibration } = JSON.parse(readFileSync(join(folder, FIT), "utf8"));
    return tool === "yardstick" && calibration !== undefined
      ? { ...work, tool, version, dataHash, subject: calibration }
      : undefined;
  } catch {
    return undefined;
  }
}
