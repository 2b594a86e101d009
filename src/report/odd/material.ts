import type { Bilingual } from "../../data/provinces.js";
import type { Definition } from "../../engine/model.js";
import type { Fit } from "../../experiments/fit.js";
import type { Inputs } from "../../model/inputs.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Mechanisms, ModelDocument } from "./model-document.js";
import type { Usage } from "./usage.js";

/** What the description of the model is made from. */
export interface Material {
  readonly mechanisms: Mechanisms;
  readonly document: ModelDocument;
  /** The scenario whose settings stand as the usual ones, and what the engine makes of it. */
  readonly scenario: Scenario;
  readonly definition: Definition<Inputs>;
  /** Statistics by which the model is judged, with their observed values. */
  readonly patterns: readonly Fit[];
  readonly usage: ReadonlyMap<string, Usage>;
  readonly version: string;
  /** The text in the language of the description. */
  readonly t: (text: Bilingual) => string;
}
