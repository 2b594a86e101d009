import type { Model } from "../../engine/model.js";
import type { Inputs } from "../../model/inputs.js";
import { compile, regimesOf } from "../../scenario/compile.js";
import { overridesOf, withOverrides } from "../designs/index.js";
import type { Experiment } from "./experiment.js";

/** Models are kept for so many combinations of switches; a design with more of them makes some anew. */
const MOST_MODELS = 16;

/**
 * Models for the points of a design. Making one takes longer than several runs, so that points which differ in values
 * alone share one, which is given the values of each; only other switches need another.
 */
export class PointModels {
  readonly #experiment: Experiment;
  readonly #models = new Map<string, Model<Inputs>>();

  constructor(experiment: Experiment) {
    this.#experiment = experiment;
  }

  /** A model ready to run point k, from 0, until the next one is asked for. */
  at(k: number): Model<Inputs> {
    const { scenario: base, design } = this.#experiment;
    const scenario = withOverrides(base, overridesOf(design, k));
    const switches = Object.values(scenario.mechanisms).map(Number).join("");
    const made = this.#models.get(switches);
    if (made !== undefined) {
      made.retune(regimesOf(scenario));
      return made;
    }
    if (this.#models.size >= MOST_MODELS) this.#models.clear();
    const model = compile(scenario);
    this.#models.set(switches, model);
    return model;
  }
}
