import type { Language } from "../../../charts/index.js";
import type { Factor } from "../../../experiments/designs/index.js";
import type { Sensitivity } from "../../../experiments/sensitivity/index.js";
import type { Scenario, Words } from "../../../scenario/scenario.js";
import { dialectOf } from "../../dialect.js";
import { type Block, table } from "../../document/blocks.js";
import { fill } from "../../explain/words.js";
import { outcomeWords } from "../../factor-names.js";
import { sensitivityCaption } from "../../sensitivity/caption.js";
import { sensitivityPictures } from "../../sensitivity/pictures.js";
import { indexTable, rangesText } from "../../sensitivity/sensitivity-text.js";
import { verdictText } from "../../sensitivity/verdict-text.js";
import { modelOnly, type RunsOfExperiment } from "../../sweep/runs-caption.js";
import { assumptionsOf } from "../assumptions.js";
import { factorTable } from "../factor-table.js";
import { limitsOf } from "../limits.js";
import { makingLines, markOf } from "../making.js";
import type { BriefParts, Making } from "../parts.js";
import { STRUCTURE } from "../structure.js";

/** An analysis of sensitivity, as its folder holds it. */
export interface SensitivityResult {
  readonly kind: "sensitivity";
  readonly making: Making;
  readonly title: Words;
  readonly scenario: Scenario;
  readonly factors: readonly Factor[];
  readonly design: RunsOfExperiment["design"];
  /** One for each outcome, the main one first; at least one. */
  readonly analyses: readonly Sensitivity[];
}

/** Factors told of. */
const MOST_ROWS = 12;

const texts = {
  question: { en: "On what does this depend: {outcome}?", zh: "{outcome}取决于什么？" },
  caption: { en: "{outcome}: how much each factor matters", zh: "{outcome}：各因素的作用" },
} as const;

/** The parts of the brief on an analysis of sensitivity. */
export function sensitivityParts(result: SensitivityResult, language: Language): BriefParts {
  const { making, title, scenario, factors, design, analyses } = result;
  const [main] = analyses;
  const dialect = dialectOf(scenario, language);
  const outcome = outcomeWords(main.outcome, dialect).title;
  const caption = sensitivityCaption({ experiment: { scenario, design }, hash: making.resultHash }, language);
  return {
    language,
    title: title[language],
    mark: markOf(making, language),
    question: fill(texts.question, language, { outcome }),
    answer: [verdictText(main, language).join(language === "zh" ? "" : " "), modelOnly(scenario, language)],
    pictures: sensitivityPictures(main, { language: dialect, caption }),
    compared: [factorTable(factors, dialect)],
    found: tableOf(main, outcome, language),
    uncertainty: [rangesText(scenario, language), STRUCTURE[language]],
    limits: limitsOf(scenario, language),
    assumptions: assumptionsOf(scenario, language, making.typed),
    making: makingLines(making, scenario, language),
  };
}

function tableOf({ findings }: Sensitivity, outcome: string, language: Language): Block[] {
  const [head, ...rows] = indexTable(findings, language);
  if (head === undefined) return [];
  return [table(fill(texts.caption, language, { outcome }), head, rows.slice(0, MOST_ROWS))];
}
