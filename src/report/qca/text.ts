import type { Language } from "../../charts/index.js";
import { wrapped } from "../columns.js";
import type { QcaAnalysis } from "./analysis.js";
import { necessityText } from "./text-necessity.js";
import { robustnessText } from "./text-robustness.js";
import { solutionsText } from "./text-solutions.js";
import { truthTableText } from "./text-truth-table.js";
import { fill, words } from "./words.js";

/** Where and how a report is shown. */
export interface Showing {
  readonly version: string;
  /** The results folder; null if none is written. */
  readonly folder: string | null;
  readonly language: Language;
}

const WIDTH = 110;

/** An analysis as a report for a terminal, the same in a pipe. */
export function qcaText(analysis: QcaAnalysis, { version, folder, language }: Showing): string {
  const { study, request, robustness } = analysis;
  const say = (phrase: { readonly en: string; readonly zh: string }, values = {}) =>
    fill(phrase[language], values);
  const section = (title: { readonly en: string; readonly zh: string }, body: string) => [
    "",
    title[language],
    "-".repeat([...title[language]].reduce((sum, each) => sum + (each > "\u2e80" ? 2 : 1), 0)),
    body,
  ];
  return `${[
    `yardstick ${version}  ${say(words.head, {
      outcome: study.outcome,
      n: study.cases.length,
      k: study.conditions.length,
      conditions: study.conditions.join(", "),
    })}`,
    say(words.cuts, {
      incl: request.inclusionCut,
      pri: request.priCut,
      n: request.nCut,
      solution: words[request.solution][language],
    }),
    ...section(words.truthTable, truthTableText(analysis, language)),
    ...section(words.solution, solutionsText(analysis, language)),
    ...section(words.necessity, necessityText(analysis, language)),
    ...(robustness === null ? [] : section(words.robustness, robustnessText(robustness, language))),
    ...section(
      words.reading,
      words.guide[language].map((each) => (language === "en" ? wrapped(each, WIDTH) : each)).join("\n"),
    ),
    ...(folder === null ? [] : ["", `${words.results[language]}: ${folder}/`]),
  ].join("\n")}\n`;
}
