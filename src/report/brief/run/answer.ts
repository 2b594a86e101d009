import { dayText } from "../../../charts/drawing/calendar.js";
import type { Language } from "../../../charts/index.js";
import { isEverOn } from "../../../scenario/ever-on.js";
import { fill, number } from "../../explain/words.js";
import { intervalOf } from "../../pictures/bands.js";
import { unitsWord } from "../comparison/answer.js";
import { observedFigures } from "./observed-figures.js";
import type { RunResult } from "./result.js";
import { spreadOf } from "./spread.js";

const texts = {
  plans: {
    en: "Under these rules **{mean} of {n} {units} have a plan** by {date} on average, {low} to {high} in 80% of {runs} runs{observed}.",
    zh: "在这些规则下，到{date}**平均有{mean}个{units}发布规划**（共{n}个），{runs}次模拟中80%为{low}至{high}个{observed}。",
  },
  observedPlans: { en: "; {k} were observed", zh: "；实际为{k}个" },
  half: {
    en: "Half of them have one by **{middle}** (80% of runs: {low} to {high}{observed}).",
    zh: "半数在**{middle}**前发布（80%的模拟：{low}至{high}{observed}）。",
  },
  observedHalf: { en: "; observed: {k}", zh: "；实际：{k}" },
  openness: {
    en: "Openness ends at {mean} on average (0 is closed, 1 open).",
    zh: "放开水平的终值平均为{mean}（0为封闭，1为开放）。",
  },
  never: { en: "never", zh: "从未" },
  about: {
    en: "This describes one set of rules in a model; what a rule does, only a comparison tells (`yardstick compare`).",
    zh: "以上描述模型中的一组规则；某条规则有何作用，只有比较才能说明（`yardstick compare`）。",
  },
} as const;

/** What becomes of a scenario, in plain sentences, and what that is not. */
export function answerOf(result: RunResult, language: Language): string[] {
  const sentences = [plansIn(result, language), halfIn(result, language), opennessIn(result, language)];
  const told = sentences.filter((each) => each !== "").join(language === "zh" ? "" : " ");
  return [told, texts.about[language]];
}

function plansIn(result: RunResult, language: Language): string {
  const { scenario, localities, seeds, baseDay, until, published } = result;
  const spread = spreadOf(published.map((days) => days.filter(Number.isFinite).length));
  if (spread === null) return "";
  const k = observedFigures(result).get("adopters");
  return fill(texts.plans, language, {
    ...{ mean: number(spread.mean), low: number(spread.q10), high: number(spread.q90) },
    ...{ n: localities.length, runs: seeds.length, units: unitsWord(scenario, language) },
    date: dayText(baseDay + until, language),
    observed: k === undefined ? "" : fill(texts.observedPlans, language, { k: k ?? 0 }),
  });
}

function halfIn(result: RunResult, language: Language): string {
  const days = (result.figures.get("t50") ?? []).map((day) => day ?? Number.POSITIVE_INFINITY);
  if (days.length === 0) return "";
  const date = (day: number | null) =>
    day === null || !Number.isFinite(day)
      ? texts.never[language]
      : dayText(result.baseDay + Math.floor(day), language);
  const { low, middle, high } = intervalOf(days);
  const k = observedFigures(result).get("t50");
  return fill(texts.half, language, {
    ...{ low: date(low), middle: date(middle), high: date(high) },
    observed: k === undefined ? "" : fill(texts.observedHalf, language, { k: date(k) }),
  });
}

function opennessIn({ scenario, figures }: RunResult, language: Language): string {
  const spread = spreadOf(figures.get("liberalisation_mean") ?? []);
  if (spread === null || !isEverOn(scenario, "race")) return "";
  return fill(texts.openness, language, { mean: number(spread.mean) });
}
