import type { Dialect, Language } from "../../charts/index.js";
import type { Words } from "../../engine/mechanism.js";
import type { Explanation } from "../../experiments/explain/explanation.js";
import { groundsOf } from "../../experiments/explain/grounds.js";
import { dayOf } from "../../math/calendar.js";
import { exp } from "../../math/exact.js";
import { countryOf } from "../claims.js";
import { dialectOf } from "../dialect.js";
import { worldLine } from "../world-line.js";
import { butForLines } from "./but-for-text.js";
import { causeName, mechanismName, provinceName } from "./names.js";
import { neededLines } from "./needed-text.js";
import { dated, fill, lined, listed, mark, number, percent, plusMinus } from "./words.js";

const texts = {
  runs: {
    en: "The run with seed {seed} is told in full; {n} runs, seeds {seed} to {last}, say what is general.",
    zh: "详述种子为{seed}的一次模拟；一般情形依据{n}次模拟，种子{seed}至{last}。",
  },
  what: { en: "What happened in this run", zh: "本次模拟中发生了什么" },
  published: {
    en: "{name} decided on {decided}, drafted for {draft} days and published on {published}.",
    zh: "{name}于{decided}决策，起草{draft}天，于{published}发布规划。",
  },
  drafting: {
    en: "{name} decided on {decided}, but with {draft} days of drafting its plan was not out by {until}.",
    zh: "{name}于{decided}决策，但起草需{draft}天，至{until}仍未发布规划。",
  },
  never: { en: "{name} had not decided by {until}.", zh: "{name}至{until}仍未决策。" },
  imposed: {
    en: "The scenario has {name} publish a plan on {published}, whatever it would have decided.",
    zh: "按情景设定，{name}于{published}发布规划，与其自身决策无关。",
  },
  observed: { en: "In reality: {date}.", zh: "现实：{date}。" },
  observedNever: { en: "In reality: no plan.", zh: "现实：未发布。" },
  why: { en: "Why then, and not before", zh: "为何在此时，而非更早" },
  whyNever: { en: "Why not", zh: "为何没有" },
  clock: {
    en: "In this model a province decides when its accumulated hazard reaches its clock, a number that luck draws before the run: here {clock}; {longer} of all draws are longer.",
    zh: "在本模型中，当累积风险达到其“时钟”时，该省即决策；时钟由模拟前的随机抽取决定：此处为{clock}，所有抽取中有{longer}更长。",
  },
  sum: { en: "By {date} the hazard had come to {sum}: {list}.", zh: "至{date}，风险累积到{sum}：{list}。" },
  day: {
    en: "On the day itself it was {rate} a day: {list}. These are the probabilities that each was the one that struck, and nothing more causal.",
    zh: "当日风险为每天{rate}：{list}。这些只是各成因触发决策的概率，并无更强的因果含义。",
  },
  leader: {
    en: "Among rivals' plans, that of {name} weighed most ({share} of what was seen of them).",
    zh: "对手规划中，{name}的分量最大（占所见的{share}）。",
  },
  factors: {
    en: "What makes of a push a decision: capacity gives {rate} a day for the full force of the plan, {times} times what the province in the middle has; {list}.",
    zh: "由推动到决策：能力使规划在最初力度下每天的风险为{rate}，是居中省份的{times}倍；{list}。",
  },
  factor: { en: "{name} multiplies it by {value}", zh: "{name}再乘以{value}" },
  noFactors: { en: "nothing else multiplies it", zh: "没有其他乘数" },
  general: { en: "Over all runs", zh: "全部模拟" },
  decides: {
    en: "{name} decides in {decided} of {n} runs and has a plan by the end in {published}.",
    zh: "{n}次模拟中，{name}有{decided}次决策，{published}次在期末前发布规划。",
  },
  share: {
    en: "Share of {cause} in the hazard on the day of the decision: {mean}{error} on average, in the middle 80% of runs {low} to {high}; in the hazard accumulated by then {sum}{sumError}.",
    zh: "{cause}在决策当日风险中的份额：平均{mean}{error}，中间80%的模拟为{low}至{high}；在累积风险中的份额：{sum}{sumError}。",
  },
  error: {
    en: "± is the 95% interval of the Monte-Carlo error of a mean (of shares in percentage points), not of what is unknown about the parameters.",
    zh: "±为均值的蒙特卡罗误差的95%区间（份额以百分点计），不含参数本身的不确定性。",
  },
  grounds: { en: "What this rests on", zh: "依据" },
  caution: {
    en: "Everything here follows from the rules of this model. Shares of a hazard are probabilities, dates without a mechanism are what the same luck gives under other rules; neither proves what caused what in {country}. Mechanisms work together, so that the effects of switching off do not add up; `yardstick explain --shapley` splits an outcome so that they do.",
    zh: "以上均出自本模型的规则。风险份额是概率；去除机制后的日期是相同随机数在其他规则下的结果；两者都不能证明{country}的现实因果。机制相互作用，逐一关闭的效应不可相加；`yardstick explain --shapley`给出可相加的划分。",
  },
} as const satisfies Record<string, Words>;

/** Why a province adopts when it does, in plain words. */
export function explanationText(explanation: Explanation, language: Language): string {
  const { told } = explanation;
  const block = (head: Words, lines: readonly string[]) => [
    "",
    head[language],
    ...lines.map((line) => (line.startsWith("  ") ? line : lined(line, 2))),
  ];
  const decided = Number.isFinite(told.decided);
  return [
    fill(texts.runs, language, {
      seed: told.seed,
      n: explanation.seeds.length,
      last: explanation.seeds[explanation.seeds.length - 1],
    }),
    ...block(texts.what, whatLines(explanation, language)),
    ...block(
      decided ? texts.why : texts.whyNever,
      whyLines(explanation, dialectOf(explanation.scenario, language)),
    ),
    ...neededLines(explanation, language, block),
    ...butForLines(explanation, language, block),
    ...block(texts.general, generalLines(explanation, language)),
    ...block(texts.grounds, groundLines(explanation, language)),
  ].join("\n");
}

function whatLines(explanation: Explanation, language: Language): string[] {
  const { told, locality, observed, baseDay, until } = explanation;
  const date = (day: number) => (Number.isFinite(day) ? dated(day, baseDay, language) : "");
  const isOut = Number.isFinite(told.published);
  const values = {
    name: provinceName(explanation.scenario, locality.id, language),
    decided: date(told.decided),
    published: date(told.published),
    draft: Math.round(isOut ? told.published - told.decided : told.draft),
    until: date(until),
  };
  const how = Number.isFinite(told.decided) ? (isOut ? texts.published : texts.drafting) : texts.never;
  const lines = [fill(isImposed(explanation) ? texts.imposed : how, language, values)];
  if (observed === null) lines.push(texts.observedNever[language]);
  if (typeof observed === "number") lines.push(fill(texts.observed, language, { date: date(observed) }));
  return lines;
}

/** Whether the plan came out because the scenario said so, and not because its draft was ready. */
function isImposed({ told, scenario, locality, baseDay }: Explanation): boolean {
  return scenario.changes.some(
    ({ at, publish }) => publish.includes(locality.id) && dayOf(at) - baseDay === told.published,
  );
}

function whyLines({ told, scenario, baseDay, until }: Explanation, language: Dialect): string[] {
  const { course, clock, share, leader } = told;
  const end = Math.min(told.decided, until);
  const sums = course.sums.map((each) => each[each.length - 1]);
  const total = sums.reduce((sum, each) => sum + each, 0);
  const named = (k: number) => causeName(course.causes[k], language);
  const list = sums.map((sum, k) => `${named(k)} ${number(sum)} (${percent(total > 0 ? sum / total : 0)})`);
  const { parts } = course;
  const factors = parts.factors.reduce((product, { value }) => product * value, parts.readiness);
  const rate = factors * parts.pushes.reduce((sum, { value }) => sum + value, 0);
  const lines = [
    fill(texts.clock, language, { clock: number(clock), longer: percent(exp(-clock)) }),
    fill(texts.sum, language, {
      date: dated(end, baseDay, language),
      sum: number(total),
      list: listed(list, language),
    }),
  ];
  if (share !== null) {
    const shares = share.map((each, k) => `${named(k)} ${percent(each)}`);
    lines.push(fill(texts.day, language, { rate: `${number(100 * rate)}%`, list: listed(shares, language) }));
  }
  if (leader !== null && share !== null && share[course.causes.indexOf("peers")] > 0)
    lines.push(
      fill(texts.leader, language, {
        name: provinceName(scenario, leader.id, language),
        share: percent(leader.share),
      }),
    );
  return [...lines, factorsLine(told.course.parts, language)];
}

function factorsLine(parts: Explanation["told"]["course"]["parts"], language: Dialect): string {
  const items = parts.factors.map(({ cause, value }) =>
    fill(texts.factor, language, { name: causeName(cause, language), value: number(value) }),
  );
  return fill(texts.factors, language, {
    rate: `${number(100 * parts.readiness)}%`,
    times: parts.medianReadiness > 0 ? number(parts.readiness / parts.medianReadiness) : "∞",
    list: items.length > 0 ? listed(items, language) : fill(texts.noFactors, language),
  });
}

function generalLines(
  { scenario, dates, causes, locality, seeds }: Explanation,
  language: Language,
): string[] {
  const count = (days: Float64Array) => days.filter(Number.isFinite).length;
  const head = fill(texts.decides, language, {
    name: provinceName(scenario, locality.id, language),
    decided: count(dates.decided),
    published: count(dates.published),
    n: seeds.length,
  });
  const shares = causes.flatMap(({ cause, onTheDay, accumulated }) =>
    onTheDay === null || accumulated === null
      ? []
      : [
          fill(texts.share, language, {
            cause: causeName(cause, language),
            mean: percent(onTheDay.mean),
            error: plusMinus(onTheDay.error, 100),
            low: percent(onTheDay.low),
            high: percent(onTheDay.high),
            sum: percent(accumulated.mean),
            sumError: plusMinus(accumulated.error, 100),
          }),
        ],
  );
  return [head, ...shares, texts.error[language]];
}

function groundLines({ scenario, butFor }: Explanation, language: Language): string[] {
  const lines = butFor.map(({ mechanism }) => {
    const note = mark(groundsOf(scenario, mechanism), language).trim();
    const estimated = language === "zh" ? "［全部参数由数据估计］" : "[estimated]";
    return `${mechanismName(mechanism, language)} ${note || estimated}`;
  });
  return [
    ...lines,
    fill(texts.caution, language, { country: countryOf(scenario)[language] }),
    ...worldLine(scenario, language),
  ];
}
