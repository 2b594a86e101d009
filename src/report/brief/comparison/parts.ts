import type { Language } from "../../../charts/index.js";
import { isNoEffect, type PairedEffects } from "../../../experiments/compare/index.js";
import type { Words } from "../../../scenario/scenario.js";
import { countryOf, effectOnly } from "../../claims.js";
import { comparisonCaption } from "../../compare/caption.js";
import { planCurves, sidesOf } from "../../compare/plan-curves.js";
import type { PosteriorSource } from "../../compare/summary.js";
import { dialectOf } from "../../dialect.js";
import { fill } from "../../explain/words.js";
import type { ForkSummary } from "../../fork/summary.js";
import { pastInWords } from "../../fork/summary-text.js";
import { assumptionsOf } from "../assumptions.js";
import { limitsOf } from "../limits.js";
import { makingLines, markOf } from "../making.js";
import type { BriefParts, Making } from "../parts.js";
import { answerOf } from "./answer.js";
import { differenceTable } from "./differences.js";
import { effectBlocks } from "./effects.js";
import { uncertaintyOf } from "./uncertainty.js";

/** A comparison, or the fork of a run, as its folder holds it. */
export interface ComparisonResult {
  readonly kind: "comparison";
  readonly making: Making;
  /** At least one, all against the same baseline. */
  readonly effects: readonly PairedEffects[];
  readonly posterior: PosteriorSource | null;
  /** Of a fork, the date of its change and how far its past was compared; null of other comparisons. */
  readonly fork: { readonly at: string; readonly past: ForkedPast } | null;
}

/** How far the past of a fork was compared with that of the saved run. */
export type ForkedPast = Omit<ForkSummary["fork"]["past"], "identical">;

/** Height of a picture across the page, so that two of them and the words fit on two sheets, CSS px. */
const HEIGHT = 640;
/** More scenarios than this leave no room for the second picture. */
const MOST_WITH_LEVELS = 1;
/** More questions than this are not repeated one by one. */
const MOST_QUESTIONS = 2;

const texts = {
  each: {
    en: "What would each of these do, set against {baseline}?",
    zh: "与{baseline}相比，各情景会有什么效果？",
  },
  title: { en: "{others} against {baseline}", zh: "{others}与{baseline}的比较" },
  fork: { en: "{baseline} with other rules from {date} on", zh: "{baseline}：自{date}起更改规则" },
  forked: {
    en: "After the same past, what would other rules from {date} on have changed?",
    zh: "过去相同，若自{date}起更改规则，会有什么不同？",
  },
} as const;

/** The parts of the brief on a comparison. */
export function comparisonParts(result: ComparisonResult, language: Language): BriefParts {
  const { effects, making, fork, posterior } = result;
  const { baseline } = effects[0];
  const stop = language === "zh" ? "。" : ".";
  const [paired, , ...claims] = comparisonCaption(effects, making.resultHash, language);
  const pictures = planCurves(effects, {
    language: dialectOf(baseline.scenario, language),
    caption: [paired, ...claims],
    height: HEIGHT,
  });
  return {
    language,
    title: titleOf(result, language),
    mark: markOf(making, language),
    question: questionOf(result, language),
    answer: [
      ...effects.map((each) => answerOf(each, language)),
      effectOnly(countryOf(baseline.scenario))[language] + stop,
    ],
    pictures: [
      ...(effects.some(movesPlans) ? [pictures.differences] : []),
      ...(effects.length <= MOST_WITH_LEVELS ? [pictures.levels] : []),
    ],
    compared: [differenceTable(effects, language)],
    found: effectBlocks(effects, language),
    uncertainty: [
      ...uncertaintyOf(effects, posterior, language),
      ...(fork ? [pastInWords(fork.past, language)] : []),
    ],
    limits: limitsOf(baseline.scenario, language),
    assumptions: assumptionsOf(baseline.scenario, language, making.typed),
    making: makingLines(making, baseline.scenario, language),
  };
}

function titleOf({ effects, fork }: ComparisonResult, language: Language): string {
  const [baseline, ...others] = sidesOf(effects).map(({ scenario }) => scenario.title[language]);
  if (fork) return fill(texts.fork, language, { baseline, date: fork.at });
  return fill(texts.title, language, { others: others.join(language === "zh" ? "、" : ", "), baseline });
}

/** The questions of the scenarios that are compared, each once. */
function questionOf({ effects, fork }: ComparisonResult, language: Language): string | null {
  if (fork) return fill(texts.forked, language, { date: fork.at });
  const asked = effects.flatMap(({ scenario }) => scenario.scenario.question ?? ([] as Words[]));
  const questions = [...new Set(asked.map((each) => each[language]))];
  if (questions.length > MOST_QUESTIONS) {
    const { title } = effects[0].baseline.scenario;
    return fill(texts.each, language, { baseline: title[language] });
  }
  return questions.length > 0 ? questions.join(language === "zh" ? "" : " ") : null;
}

/** Whether the plans of any pair differ. */
function movesPlans({ provinces }: PairedEffects): boolean {
  return provinces.some(({ effect }) => !isNoEffect(effect));
}
