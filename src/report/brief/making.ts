import type { Language } from "../../charts/index.js";
import { sources } from "../../data/sources.js";
import type { Scenario } from "../../scenario/scenario.js";
import { unitsLabel } from "../../scenario/units.js";
import { code } from "../document/blocks.js";
import { fill } from "../explain/words.js";
import type { Making } from "./parts.js";

const texts = {
  mark: {
    en: "Policy brief from a simulation: yardstick {version}, result {hash}",
    zh: "模拟政策简报：yardstick {version}，结果{hash}",
  },
  again: {
    en: "Made by yardstick {version}; the same version makes it again, to the bit, with {command}",
    zh: "由yardstick {version}生成；同一版本可逐位重现：{command}",
  },
  hash: {
    en: "Result (SHA-256) {hash}. The tables read for this report have that hash.",
    zh: "结果（SHA-256）{hash}。本报告所读的表格与之相符。",
  },
  observed: { en: "Data on plans and traits: {source}", zh: "规划与特征的数据：{source}" },
  claims: {
    en: "Claims of the mechanisms: {list}. Each claim with its source: `yardstick odd`.",
    zh: "各机制的论点：{list}。各论点与出处见`yardstick odd`。",
  },
} as const;

/** Which result a brief is of, on a line. */
export function markOf({ version, resultHash }: Making, language: Language): string {
  return fill(texts.mark, language, { version, hash: resultHash.slice(0, 8) });
}

/** How a result can be made again, and what it rests on. */
export function makingLines(
  { version, resultHash, command }: Making,
  scenario: Scenario,
  language: Language,
): string[] {
  const { khanal2024, ...others } = sources;
  const { authors, year, title, where } = khanal2024;
  const source = unitsLabel(scenario)?.[language] ?? `${authors} (${year}). ${title}. ${where}.`;
  const list = Object.values(others).map((each) => `${each.authors} ${each.year}`);
  return [
    fill(texts.again, language, { version, command: code(commandLine(command)) }),
    fill(texts.hash, language, { hash: code(resultHash) }),
    fill(texts.observed, language, { source }),
    fill(texts.claims, language, { list: list.join(language === "zh" ? "；" : "; ") }),
  ];
}

/** A command as it can be typed into a shell. */
export function commandLine(args: readonly string[]): string {
  return ["yardstick", ...args.map(quoted)].join(" ");
}

/** A word as it can be typed into a shell. */
export function quoted(word: string): string {
  return /^[\w./:=@,+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
