import type { Language } from "../../../charts/index.js";
import type { Level } from "../../../experiments/responses/index.js";
import type { Experiment } from "../../../experiments/sweep/experiment.js";
import { dialectOf } from "../../dialect.js";
import { type Block, table } from "../../document/blocks.js";
import { fill, listed, number } from "../../explain/words.js";
import { factorName, outcomeWords } from "../../factor-names.js";
import type { SweepAccount } from "../../sweep/account.js";
import { sweepCaption } from "../../sweep/caption.js";
import { modelOnly } from "../../sweep/runs-caption.js";
import { changesText, pictureOf } from "../../sweep/told.js";
import { assumptionsOf } from "../assumptions.js";
import { factorTable } from "../factor-table.js";
import { limitsOf } from "../limits.js";
import { makingLines, markOf } from "../making.js";
import type { BriefParts, Making } from "../parts.js";
import { STRUCTURE } from "../structure.js";
import { extremesOf } from "./extremes.js";

/** A finished sweep, as its folder holds it. */
export interface SweepResult {
  readonly kind: "sweep";
  readonly making: Making;
  readonly experiment: Experiment;
  /** One for each outcome, the main one first; at least one. */
  readonly accounts: readonly SweepAccount[];
}

/** Outcomes told of. */
const MOST_OUTCOMES = 6;

const texts = {
  question: {
    en: "How does this depend on {factors}: {outcome}?",
    zh: "{outcome}如何取决于{factors}？",
  },
  answer: {
    en: "In the model, the mean of **{outcome}** goes from **{low}** ({lowAt}) to **{high}** ({highAt}), over {points} points with {n} runs each.",
    zh: "在模型中，**{outcome}**的均值从**{low}**（{lowAt}）到**{high}**（{highAt}）；{points}个点，每点{n}次模拟。",
  },
  constant: {
    en: "In the model, the mean of **{outcome}** is {low} at all points.",
    zh: "在模型中，**{outcome}**在各点均为{low}。",
  },
  overlap: {
    en: " The 95% intervals of the two overlap: by these runs alone they are not told from chance.",
    zh: "两者的95%区间重叠：仅凭这些模拟，其差别与偶然无法区分。",
  },
  found: { en: "Lowest and highest means", zh: "最低与最高的均值" },
  head: {
    en: ["outcome", "unit", "lowest", "where", "highest", "where"],
    zh: ["结果", "单位", "最低", "何处", "最高", "何处"],
  },
} as const;

/** The parts of the brief on a sweep. */
export function sweepParts({ making, experiment, accounts }: SweepResult, language: Language): BriefParts {
  const [main] = accounts;
  const { scenario, design, title } = experiment;
  const [, intervals] = sweepCaption(main, [], making.resultHash, language);
  const factors = design.factors.map(({ path }) => factorName(path, language));
  const dialect = dialectOf(scenario, language);
  const { title: outcome } = outcomeWords(main.outcome, dialect);
  const changes = changesText(main, language);
  return {
    language,
    title: title[language],
    mark: markOf(making, language),
    question: fill(texts.question, language, { outcome, factors: listed(factors, language) }),
    answer: [answerOf(main, language), ...(changes === "" ? [] : [changes]), modelOnly(scenario, language)],
    pictures: [pictureOf(main, making.resultHash, language)],
    compared: [factorTable(design.factors, dialect)],
    found: [tableOf(accounts.slice(0, MOST_OUTCOMES), language)],
    uncertainty: [intervals, STRUCTURE[language]],
    limits: limitsOf(scenario, language),
    assumptions: assumptionsOf(scenario, language, making.typed),
    making: makingLines(making, scenario, language),
  };
}

function answerOf({ experiment, outcome, response }: SweepAccount, language: Language): string {
  const { lowest, highest } = extremesOf(response, language);
  const { design } = experiment;
  const isConstant = lowest.level.mean === highest.level.mean;
  const told = fill(isConstant ? texts.constant : texts.answer, language, {
    outcome: outcomeWords(outcome, dialectOf(experiment.scenario, language)).title,
    ...{ low: meanIn(lowest.level), lowAt: lowest.where, high: meanIn(highest.level), highAt: highest.where },
    ...{ points: design.points.length, n: design.replicates },
  });
  return !isConstant && areTogether(lowest.level, highest.level) ? told + texts.overlap[language] : told;
}

/** Whether the 95% intervals of two means overlap; unknown intervals, as of single runs, count as doing so. */
function areTogether(low: Level, high: Level): boolean {
  if (low.half === null || high.half === null) return true;
  return low.mean + low.half >= high.mean - high.half;
}

function tableOf(accounts: readonly SweepAccount[], language: Language): Block {
  const rows = accounts.map(({ outcome, response, experiment: { scenario } }) => {
    const { title, unit } = outcomeWords(outcome, dialectOf(scenario, language));
    const { lowest, highest } = extremesOf(response, language);
    return [title, unit, meanIn(lowest.level), lowest.where, meanIn(highest.level), highest.where];
  });
  return table(texts.found[language], texts.head[language], rows);
}

/** A mean with half of its 95% interval, where there is one. */
function meanIn({ mean, half }: Level): string {
  return half === null || half === 0 ? number(mean) : `${number(mean)} ± ${Number(half.toPrecision(2))}`;
}
