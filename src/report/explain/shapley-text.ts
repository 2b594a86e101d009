import { type Language, spoken } from "../../charts/index.js";
import type { Words } from "../../engine/mechanism.js";
import { actingOn } from "../../experiments/explain/acting.js";
import { isAssumed } from "../../experiments/explain/grounds.js";
import type { PlayerShare, ShapleyResult } from "../../experiments/shapley/shapley.js";
import { mechanisms } from "../../model/mechanisms/index.js";
import { inColumns } from "../columns.js";
import { dialectOf } from "../dialect.js";
import { worldLine } from "../world-line.js";
import { mechanismName } from "./names.js";
import { fill, lined, listed, mark, number, percent, plusMinus } from "./words.js";

const texts = {
  runs: {
    en: "{outcome}, in {unit}; {c} coalitions of {k} mechanisms, each run with seeds {first} to {last} ({n} seeds, {all} runs).",
    zh: "{outcome}，单位：{unit}；{k}个机制的{c}种组合，各用种子{first}至{last}模拟（{n}个种子，共{all}次）。",
  },
  ends: {
    en: "All on: {on}{onError}. All off: {off}{offError}. Difference: {difference}{error}.",
    zh: "全部开启：{on}{onError}。全部关闭：{off}{offError}。差：{difference}{error}。",
  },
  head: {
    en: ["mechanism", "Shapley", "of it", "others off", "others on", "rests on"],
    zh: ["机制", "沙普利份额", "占比", "其余关闭时", "其余开启时", "依据"],
  },
  defaults: { en: "documented defaults", zh: "默认值" },
  estimates: { en: "data, in part", zh: "部分来自数据" },
  estimated: { en: "data", zh: "数据" },
  all: { en: "all together", zh: "合计" },
  sentence: {
    en: "Under this model, of the difference of {difference}{error} {unit} between all of these mechanisms on and all off, {list}.",
    zh: "在本模型中，这些机制全部开启与全部关闭相差{difference}{error}（单位：{unit}），其中{list}。",
  },
  item: { en: "{n}{error} is {name}{mark}", zh: "{name}{mark}占{n}{error}" },
  how: {
    en: "A Shapley share is the mean, over all orders in which the mechanisms could be switched on, of what switching one on adds; the shares add up to the difference. What exists only while several are on is shared equally among them. “Others off” and “others on” are what switching it on adds when all the others are off, and when all are on. ± is the 95% interval of the Monte-Carlo error, not of what is unknown about the parameters.",
    zh: "沙普利份额是在所有可能的开启顺序下，开启某一机制所增加之量的均值；各份额之和等于总差。只有若干机制同时开启才存在的部分由它们平分。“其余关闭时”与“其余开启时”分别为其他机制全部关闭或全部开启时，开启它所增加之量。±为蒙特卡罗误差的95%区间，不含参数本身的不确定性。",
  },
  off: {
    en: "All off means that none of them is on at any time: without the centre nobody is pushed, and without anybody's plan rivals have nothing to follow. What rivals add is therefore an addition to the centre's push, and part of it counts as the centre's.",
    zh: "“全部关闭”指任何时候都不开启：没有中央就没有推动，没有任何规划，对手也就无从跟随。因此对手的作用是对中央推动的放大，其中一部分计入中央。",
  },
  writes: {
    en: "{name} itself writes this outcome: without it the outcome stays where it starts.",
    zh: "“{name}”本身产生这一结果：没有它，结果停留在起始值。",
  },
  others: {
    en: "Not among the players, and as the scenario has them throughout: {list}.",
    zh: "未参与划分、始终按情景设定的机制：{list}。",
  },
  idle: {
    en: "In none of these runs does any coalition change by a bit with or without: {list}.",
    zh: "在所有模拟与组合中，有无下列机制，结果完全相同：{list}。",
  },
} as const;

/** An outcome split among mechanisms: a table, one sentence, and how to read it. */
export function shapleyText(result: ShapleyResult, language: Language): string {
  const { scenario, measure, players, seeds, values, allOn, allOff, difference } = result;
  const dialect = dialectOf(scenario, language);
  const lines = [
    fill(texts.runs, language, {
      outcome: capital(spoken(measure.title, dialect)),
      unit: spoken(measure.unit, dialect),
      ...{ c: values.length, k: players.length, n: seeds.length, all: values.length * seeds.length },
      ...{ first: seeds[0], last: seeds[seeds.length - 1] },
    }),
    fill(texts.ends, language, {
      ...{ on: number(allOn.mean), onError: plusMinus(allOn.error) },
      ...{ off: number(allOff.mean), offError: plusMinus(allOff.error) },
      ...{ difference: number(difference.mean), error: plusMinus(difference.error) },
    }),
  ];
  return [
    ...lines.map((line) => lined(line, 0)),
    "",
    tableOf(result, language),
    "",
    ...[shapleySentence(result, language), ...notes(result, language)].map((line) => lined(line, 0)),
  ].join("\n");
}

function tableOf({ players, difference }: ShapleyResult, language: Language): string {
  const part = (share: number) => (difference.mean === 0 ? "-" : percentOf(share / difference.mean));
  const row = ({ mechanism, shapley, alone, last, grounds }: PlayerShare) => [
    `  ${mechanismName(mechanism, language)}`,
    number(shapley.mean) + plusMinus(shapley.error),
    part(shapley.mean),
    number(alone.mean),
    number(last.mean),
    (isAssumed(grounds) ? texts.defaults : grounds.assumed.length > 0 ? texts.estimates : texts.estimated)[
      language
    ],
  ];
  const [first, ...rest] = texts.head[language];
  const sum = number(difference.mean) + plusMinus(difference.error);
  return inColumns([
    [`  ${first}`, ...rest],
    ...players.map(row),
    [`  ${texts.all[language]}`, sum, part(difference.mean), "", "", ""],
  ]);
}

function percentOf(share: number): string {
  return share < 0 ? `-${percent(-share)}` : percent(share);
}

/** "Under this model, of the difference of ... is ... ± ...". */
export function shapleySentence(result: ShapleyResult, language: Language): string {
  const { scenario, players, difference, measure } = result;
  const list = players.map(({ mechanism, shapley, grounds }) =>
    fill(texts.item, language, {
      ...{ n: number(shapley.mean), error: plusMinus(shapley.error) },
      ...{ name: mechanismName(mechanism, language), mark: mark(grounds, language) },
    }),
  );
  return fill(texts.sentence, language, {
    ...{ difference: number(difference.mean), error: plusMinus(difference.error) },
    ...{ unit: spoken(measure.unit, dialectOf(scenario, language)), list: listed(list, language) },
  });
}

function notes({ scenario, players, measure, values }: ShapleyResult, language: Language): string[] {
  const plays = (name: string) => players.some(({ mechanism }) => mechanism === name);
  const names = (ids: readonly string[]) => ids.map((id) => mechanismName(id, language));
  const writers = mechanisms
    .filter(({ name, writes }) => plays(name) && writes.some((column) => measure.from.includes(column)))
    .map(({ name }) => name);
  const idle = players.filter((_, i) => isIdle(values, i)).map(({ mechanism }) => mechanism);
  const others = actingOn(scenario, measure.from).filter((name) => !plays(name));
  return [
    texts.how[language],
    ...(plays("signals") && plays("peers") ? [texts.off[language]] : []),
    ...names(writers).map((name) => fill(texts.writes, language, { name })),
    ...listing(texts.idle, names(idle), language),
    ...listing(texts.others, names(others), language),
    ...worldLine(scenario, language),
  ];
}

/** Whether no coalition has another outcome, in any run, for a player's joining it. */
function isIdle(values: ShapleyResult["values"], player: number): boolean {
  return values.every((each, c) => each.every((value, run) => value === values[c ^ (1 << player)][run]));
}

function listing(text: Words, names: readonly string[], language: Language): string[] {
  return names.length > 0 ? [fill(text, language, { list: listed(names, language) })] : [];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
