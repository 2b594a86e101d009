import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Calibration } from "../../../src/experiments/calibration/calibration.js";
import { changesBetween } from "../../../src/experiments/calibration/changes.js";
import { readCalibrationSpec } from "../../../src/experiments/calibration/spec/read-calibration-spec.js";
import { findCalibrationSpec, fitIn, loadFitted } from "../../../src/node/calibration/calibration-files.js";
import { loadNamedTable } from "../../../src/node/named-table.js";
import { packageFile } from "../../../src/node/package-files.js";
import { vocabulary } from "../../../src/scenario/words.js";

/** The calibration of a shipped file, as it would be fitted today. */
function shipped(id: string): Calibration {
  const reading = readCalibrationSpec(findCalibrationSpec(id), {
    vocabulary,
    loadScenario: loadFitted,
    loadTable: loadNamedTable,
  });
  if (!reading.ok) throw new Error(reading.faults.map(({ found }) => found).join("; "));
  return reading.calibration;
}

describe.each(readdirSync(packageFile("scenarios/calibration/fits")))("the shipped fit %s", (id) => {
  const { calibration, fitted } = fitIn(id);

  test("is one of the shipped calibration of its name as that reads today", () => {
    expect(changesBetween(calibration, JSON.parse(JSON.stringify(shipped(id))))).toEqual([]);
  });

  test("has chains that agree, with effective sizes above 1,000 for every parameter", () => {
    for (const { path, rHat, bulkSize, tailSize } of fitted[0].summaries) {
      expect(rHat, path).toBeLessThan(1.01);
      expect(Math.min(bulkSize ?? 0, tailSize ?? 0), path).toBeGreaterThan(1000);
    }
  });

  test("packs one draw in ten, whose means stand near those of all", () => {
    const [{ draws, summaries }] = fitted;
    expect(draws).toHaveLength(400);
    summaries.forEach(({ path, mean, sd }, k) => {
      const packed = draws.reduce((sum, { values }) => sum + values[k], 0) / draws.length;
      expect(Math.abs(packed - mean), path).toBeLessThan(0.25 * sd);
    });
  });
});
