import type { Language } from "../../charts/index.js";
import { inColumns, wrapped } from "../columns.js";
import type { QcaAnalysis } from "./analysis.js";
import { configurationText } from "./configuration-text.js";
import { figure } from "./figures.js";
import { modelsOf, type NamedModel } from "./models-of.js";
import { namesIn } from "./text-truth-table.js";
import { fill, words } from "./words.js";

const MOST_MODELS = 20;
const WIDTH = 110;

/** Every tied model with the fit of its paths, and the cases that speak against it. */
export function solutionsText(analysis: QcaAnalysis, language: Language): string {
  const models = modelsOf(analysis);
  const tied = Math.max(...analysis.answers.map(({ solution }) => solution.models.length));
  const found = analysis.answers.reduce((sum, { solution }) => sum + solution.models.length, 0);
  const isComplete =
    analysis.answers.every(({ solution }) => solution.complete) &&
    found <= Math.min(MOST_MODELS, models.length);
  const isProven = analysis.answers.every(({ solution }) => solution.proven);
  return [
    ...(isProven ? [] : [inLines(words.unproven[language], language), ""]),
    ...(tied > 1 ? [fill(words.ambiguous[language], { n: tied }), ""] : []),
    models
      .slice(0, MOST_MODELS)
      .map((each) => modelText(each, analysis, language))
      .join("\n\n"),
    ...(isComplete ? [] : ["", words.incomplete[language]]),
  ].join("\n");
}

function inLines(text: string, language: Language): string {
  return language === "en" ? wrapped(text, WIDTH) : text;
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
    wrapped(`${name}: ${model.name} => ${study.outcome}`, WIDTH),
    inColumns([words.solutionColumns[language].map(String), ...rows, ...(rows.length > 1 ? [whole] : [])]),
    ...list(words.deviantConsistency[language], model.deviantForConsistency),
    ...list(words.deviantCoverage[language], model.deviantForCoverage),
    ...list(words.assumptions[language], assumed),
  ].join("\n");
}
