import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isCalibration } from "../../experiments/calibration/spec/read-calibration-spec.js";
import type { Fit } from "../../report/calibration/fit.js";
import { readFit } from "../../report/calibration/read-fit.js";
import type { LoadParent, SourceText } from "../../scenario/lineage.js";
import { parseTree } from "../../trees/parse.js";
import { InputError } from "../input-error.js";
import { packageFile } from "../package-files.js";
import { readFile } from "../read-text.js";
import { loadParent } from "../scenario-files.js";

/** The text of the calibration that a user names: a file, or the id of a shipped one. */
export function findCalibrationSpec(name: string): SourceText {
  const shipped = packageFile(`scenarios/calibration/${name}.yaml`);
  const isShipped = !existsSync(name) && /^[a-z0-9-]+$/.test(name) && existsSync(shipped);
  const found = readFile(isShipped ? shipped : name);
  if ("text" in found) return found;
  throw InputError.of([found]);
}

/** Finds the scenario that is fitted; a calibration of the same name beside it is none. */
export const loadFitted: LoadParent = (id, from) => {
  const beside = loadParent(id, from);
  if (beside === undefined || !("text" in beside)) return beside;
  const { tree } = parseTree(beside.text, beside.where, { noun: "scenario", top: "a map" });
  return tree !== undefined && isCalibration(tree) ? loadParent(id, "") : beside;
};

/** The fit in a folder, or the shipped one of this name. */
export function fitIn(name: string): Fit {
  const shipped = packageFile(`scenarios/calibration/fits/${name}`);
  const folder = !existsSync(name) && /^[a-z0-9-]+$/.test(name) && existsSync(shipped) ? shipped : name;
  const text = (path: string) => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  };
  const reading = readFit(text);
  if (reading.ok) return reading.fit;
  throw new InputError(
    `${folder}: ${reading.why}. Allowed: a folder that yardstick calibrate has filled; name another, or calibrate again.`,
  );
}
