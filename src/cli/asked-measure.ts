import { findMeasure, type Measure, measures } from "../experiments/measures/index.js";
import { didYouMean } from "../faults/nearest.js";
import { InputError } from "../node/input-error.js";

/** The outcome that `--outcome` names, by the name of an option or of a column of results. */
export function askedMeasure(name: string): Measure {
  const measure = findMeasure(name);
  const names = measures.map((each) => each.name);
  if (measure === undefined)
    throw new InputError(
      `--outcome ${name}: no such outcome. Allowed: ${names.join(", ")}; ${didYouMean(name, names, "choose one of them.")}`,
    );
  return measure;
}
