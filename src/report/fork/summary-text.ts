import type { Language } from "../../charts/index.js";
import { widthOf, wrapped } from "../columns.js";
import { effectLines } from "../compare/summary-text.js";
import type { ForkSummary } from "./summary.js";

const WIDTH = 110;

const texts = {
  past: {
    en: "Past: before {date} (day {before}) the fork is the saved run, to the last bit: {events} days of decisions, plans and first instruments and {values} recorded values compared. What differs later is its effect.",
    zh: "过去：在{date}（第{before}天）之前，分叉与已存模拟逐位相同：比较了{events}个决定、规划和首次工具的日期，以及{values}个记录值。此后的差别即改动的效果。",
  },
  none: {
    en: "Past: none; the change holds from the first day on.",
    zh: "过去：无；改动自第一天起生效。",
  },
} as const;

/** The summary for a terminal (`isBrief`), or with a sentence on every province, for a file. */
export function forkText(summary: ForkSummary, language: Language, isBrief: boolean): string {
  const { version, fork } = summary;
  const lines = [
    `yardstick ${version}  fork: ${fork.saved} at ${fork.change.at}`,
    ...broken(pastInWords(fork.past, language)),
    "",
    ...effectLines(summary, language, isBrief),
  ];
  return `${lines.join("\n")}\n`;
}

/** How far the past of a fork was compared with that of the saved run. */
export function pastInWords(
  { date, before, events, values }: Omit<ForkSummary["fork"]["past"], "identical">,
  language: Language,
): string {
  if (events + values === 0) return texts.none[language];
  const fillings: Readonly<Record<string, string | number>> = { date, before, events, values };
  return texts.past[language].replace(/\{(\w+)\}/g, (_, key: string) => String(fillings[key]));
}

const broken = (text: string) => (widthOf(text) > WIDTH ? wrapped(text, WIDTH) : text).split("\n");
