import type { Language } from "../../charts/index.js";
import { runEnsemble } from "../../experiments/ensemble.js";
import { fitToObserved } from "../../experiments/fit.js";
import { definitionOf } from "../../scenario/compile.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Block } from "../document/blocks.js";
import { missingParts } from "./complete.js";
import type { Material } from "./material.js";
import { type Mechanisms, modelDocumentOf } from "./model-document.js";
import { decisions } from "./sections/decisions.js";
import { designConcepts } from "./sections/design-concepts.js";
import { entities } from "./sections/entities.js";
import { initialisation } from "./sections/initialisation.js";
import { inputData } from "./sections/input-data.js";
import { institutions } from "./sections/institutions.js";
import { limits } from "./sections/limits.js";
import { opening } from "./sections/opening.js";
import { processes } from "./sections/processes.js";
import { purpose } from "./sections/purpose.js";
import { submodels } from "./sections/submodels.js";
import { usageOf } from "./usage.js";

/** What a description of the model is asked for. */
export interface OddRequest {
  readonly mechanisms: Mechanisms;
  /** The document of the model, in which its laws stand (src/model/README.md). */
  readonly document: string;
  /** The scenario whose settings are given as the usual ones. */
  readonly scenario: Scenario;
  readonly version: string;
  readonly language: Language;
}

/**
 * The model by the ODD protocol (Grimm et al. 2020) with the questions of ODD+D on human decisions (Müller et al. 2013),
 * from its declarations and its document. Throws if a mechanism lacks a part, and says all that is missing.
 */
export function oddOf(request: OddRequest): Block[] {
  const { mechanisms, scenario, version, language } = request;
  const document = modelDocumentOf(request.document);
  const missing = missingParts(mechanisms, document);
  if (missing.length > 0) throw new Error(`the model cannot be described in full:\n${missing.join("\n")}`);
  const definition = { ...definitionOf(scenario), mechanisms };
  const material: Material = {
    ...{ mechanisms, document, scenario, definition, version },
    patterns: fitToObserved(runEnsemble({ ...scenario, runs: 1 })),
    usage: usageOf(definition),
    t: (text) => text[language],
  };
  return [
    ...opening(material),
    ...purpose(material),
    ...entities(material),
    ...processes(material),
    ...designConcepts(material),
    ...decisions(material),
    ...initialisation(material),
    ...institutions(material),
    ...inputData(material),
    ...submodels(material),
    ...limits(material),
  ];
}
