import type { Language } from "../../charts/index.js";
import { inColumns, wrapped } from "../columns.js";
import type { QcaAnalysis } from "./analysis.js";
import { configurationText } from "./configuration-text.js";
import { figure } from "./figures.js";
import { modelsOf, type NamedModel } from "./models-of.js";
import { namesIn } from "./text-truth-table.js";
import { fill, words } from "./words.js";

const MOST_MODELS = 20;

/** Every tied model with the fit of its paths, and the cases that speak against it. */
export function solutionsText(analysis: QcaAnalysis, language: Language): string {
  const models = modelsOf(analysis.answers);
  const tied = Math.max(...analysis.answers.map(({ solution }) => solution.models.length));
  const isComplete =
    analysis.answers.every(({ solution }) => solution.complete) && models.length <= MOST_MODELS;
  return [
    ...(tied > 1 ? [fill(words.ambiguous[language], { n: tied }), ""] : []),
    models
      .slice(0, MOST_MODELS)
      .map((each) => modelText(each, analysis, language))
      .join("\n\n"),
    ...(isComplete ? [] : ["", words.incomplete[language]]),
  ].join("\n");
}

function modelText({ name, model }: NamedModel, { study, table }: QcaAnalysis, language: Language): string {
  const rows = model.paths.map(({ name: term, inclS, PRI, covS, covU, cases }) => [
    ...[`  ${term}`, figure(inclS), figure(PRI), figure(covS), figure(covU), namesIn(cases.flat())],
  ]);
  const { inclS, PRI, covS } = model.fit;
  const whole = [`  ${words.whole[language]}`, figure(inclS), figure(PRI), figure(covS), "", ""];
  const assumed = model.simplifyingAssumptions.map((row) => configurationText(table.rows[row - 1]));
  const list = (label: string, names: readonly string[]) =>
    names.length > 0 ? [`  ${label}: ${namesIn(names)}`] : [];
  return [
    wrapped(`${name}: ${model.name} => ${study.outcome}`, 110),
    inColumns([words.solutionColumns[language].map(String), ...rows, ...(rows.length > 1 ? [whole] : [])]),
    ...list(words.deviantConsistency[language], model.deviantForConsistency),
    ...list(words.deviantCoverage[language], model.deviantForCoverage),
    ...list(words.assumptions[language], assumed),
  ].join("\n");
}
