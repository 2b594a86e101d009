import { summariesOf } from "../../experiments/calibration/fitted.js";
import type { FitResult } from "../../report/brief/fit/result.js";
import { fitHash } from "../../report/calibration/files.js";
import { fitIn } from "../calibration/calibration-files.js";
import { makingOf } from "./making.js";
import { checkData, checkHash, type ResultsManifest, refuse } from "./results-manifest.js";

/** A fit as its folder holds it, once its draws were found to be those it was written with; summaries come from these. */
export function readFitted(manifest: ResultsManifest): FitResult {
  const { folder } = manifest;
  checkData(manifest);
  const { calibration, fitted, version } = fitIn(folder);
  try {
    checkHash(manifest, fitHash({ calibration, fitted, version }), ["draws.csv"]);
    const again = fitted.map((each) => ({ ...each, summaries: summariesOf(calibration.free, each.draws) }));
    return {
      ...{ kind: "fit", making: makingOf(manifest), folder },
      fit: { calibration, fitted: again, version },
    };
  } catch (cause) {
    if (cause instanceof TypeError || cause instanceof RangeError)
      return refuse(folder, `fit.json or draws.csv is damaged (${cause.message})`);
    throw cause;
  }
}
