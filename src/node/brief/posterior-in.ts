import type { PosteriorSource } from "../../report/compare/summary.js";
import { isTexts, type ResultsManifest, refuse } from "./results-manifest.js";

/** The fit from which the parameters of a comparison were drawn; null if they were not. */
export function posteriorIn({ where, values }: ResultsManifest): PosteriorSource | null {
  const { posterior } = values;
  if (posterior === undefined) return null;
  const { fit, calibration, draws, parameters } = (posterior ?? {}) as Partial<PosteriorSource>;
  if (typeof fit !== "string" || typeof calibration !== "string" || typeof draws !== "number")
    return refuse(where, "posterior: fit, calibration or draws are missing");
  if (!isTexts(parameters)) return refuse(where, "posterior: parameters are missing");
  return posterior as PosteriorSource;
}
