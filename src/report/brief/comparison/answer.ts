import { dayText } from "../../../charts/drawing/calendar.js";
import { type Language, spoken } from "../../../charts/index.js";
import type { Words } from "../../../engine/mechanism.js";
import type { FigureEffect, PairedEffects } from "../../../experiments/compare/index.js";
import { isEverOn } from "../../../scenario/ever-on.js";
import type { Scenario } from "../../../scenario/scenario.js";
import { levelsApart } from "../../compare/level.js";
import { signedPlain } from "../../compare/sentences.js";
import { sizedEffectInWords } from "../../compare/sized.js";
import { dialectOf } from "../../dialect.js";
import { fill } from "../../explain/words.js";
import { type Verdict, verdictOf } from "./verdict.js";

type Told = Readonly<Record<Verdict, Words>>;

const heads: Words = {
  en: "**{scenario}** instead of **{baseline}**: ",
  zh: "以**{scenario}**取代**{baseline}**：",
};

const plans: Told = {
  same: {
    en: "as many {units} have a plan by {date} in every pair of runs, {before} of {n} on average.",
    zh: "到{date}，每对模拟中发布规划的{units}数都相同，平均{before}个（共{n}个）。",
  },
  unclear: {
    en: "the number of {units} with a plan by {date} changes by no more than chance explains, from {before} to {after} of {n} on average.",
    zh: "到{date}发布规划的{units}数的变化不超出偶然：平均由{before}个到{after}个（共{n}个）。",
  },
  small: {
    en: "about as many {units} have a plan by {date}, {before} and {after} of {n} on average: the difference of {change} is beyond chance but small.",
    zh: "到{date}发布规划的{units}数大致相同，平均{before}个与{after}个（共{n}个）：{change}个的差别超出偶然，但很小。",
  },
  fewer: {
    en: "**fewer {units} have a plan** by {date}, {after} of {n} on average rather than {before} (fewer in {k} of {pairs} pairs of runs).",
    zh: "到{date}**发布规划的{units}较少**，平均{after}个而非{before}个（共{n}个；{pairs}对模拟中有{k}对较少）。",
  },
  more: {
    en: "**more {units} have a plan** by {date}, {after} of {n} on average rather than {before} (more in {k} of {pairs} pairs of runs).",
    zh: "到{date}**发布规划的{units}较多**，平均{after}个而非{before}个（共{n}个；{pairs}对模拟中有{k}对较多）。",
  },
};

const times: Told = {
  same: { en: "They come on the same days.", zh: "发布日期完全相同。" },
  unclear: {
    en: "When plans come changes by no more than chance explains ({effect}).",
    zh: "发布时间的变化不超出偶然（{effect}）。",
  },
  small: {
    en: "They come at about the same time, though the difference is beyond chance ({effect}).",
    zh: "发布时间大致相同，尽管其差别超出偶然（{effect}）。",
  },
  fewer: { en: "**Plans come earlier:** {effect}.", zh: "**发布提前：**{effect}。" },
  more: { en: "**Plans come later:** {effect}.", zh: "**发布推迟：**{effect}。" },
};

const openness: Told = {
  same: { en: "Openness ends where it did, at {before}.", zh: "放开水平的终值不变，为{before}。" },
  unclear: {
    en: "Openness changes by no more than chance explains, from {before} to {after}.",
    zh: "放开水平的变化不超出偶然，由{before}到{after}。",
  },
  small: {
    en: "Openness ends about where it did, at {before} and {after} (0 is closed, 1 open): the difference is beyond chance but small.",
    zh: "放开水平的终值大致不变，为{before}与{after}（0为封闭，1为开放）：其差别超出偶然，但很小。",
  },
  fewer: {
    en: "**Openness ends lower,** at {after} rather than {before} (0 is closed, 1 open).",
    zh: "**放开水平的终值较低，**为{after}而非{before}（0为封闭，1为开放）。",
  },
  more: {
    en: "**Openness ends higher,** at {after} rather than {before} (0 is closed, 1 open).",
    zh: "**放开水平的终值较高，**为{after}而非{before}（0为封闭，1为开放）。",
  },
};

/** What a scenario does, in two or three plain sentences: plans, their days, and openness where it can move. */
export function answerOf(effects: PairedEffects, language: Language): string {
  const { baseline, scenario, figures } = effects;
  const sentence = (told: Told, name: string) => {
    const figure = figures.find((each) => each.figure === name);
    return figure ? inOneSentence(told, figure, effects, language) : "";
  };
  const hasRace = [baseline, scenario].every((side) => isEverOn(side.scenario, "race"));
  const head = fill(heads, language, {
    scenario: scenario.scenario.title[language],
    baseline: baseline.scenario.title[language],
  });
  const sentences = [
    sentence(plans, "adopters"),
    sentence(times, "restricted_mean_toa"),
    hasRace ? sentence(openness, "liberalisation_mean") : "",
  ];
  return head + sentences.filter((each) => each !== "").join(language === "zh" ? "" : " ");
}

function inOneSentence(
  told: Told,
  figure: FigureEffect,
  { baseline }: PairedEffects,
  language: Language,
): string {
  const verdict = verdictOf(figure);
  const { turns, pairs, difference } = figure.effect;
  const [before, after] = levelsApart(figure.baselineMean, figure.scenarioMean);
  return fill(told[verdict], language, {
    units: unitsWord(baseline.scenario, language),
    date: dayText(baseline.baseDay + baseline.until, language),
    n: baseline.localities.length,
    ...{ before, after },
    ...{ pairs, k: verdict === "fewer" ? turns.lower : turns.higher },
    change: difference ? signedPlain(difference.mean) : "",
    effect: sizedEffectInWords(figure, language),
  });
}

const PROVINCES_WORD: Words = { en: "provinces", zh: "省份" };

/** What the units of a scenario are called. */
export function unitsWord(scenario: Scenario, language: Language): string {
  return spoken(PROVINCES_WORD, dialectOf(scenario, language));
}
