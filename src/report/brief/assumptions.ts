import type { Language } from "../../charts/index.js";
import { registry } from "../../model/registry.js";
import type { Scenario } from "../../scenario/scenario.js";
import { mechanismOf } from "../../scenario/vocabulary.js";
import { countByStatus } from "../caption.js";
import { otherUnitsOf } from "../dialect.js";
import { code } from "../document/blocks.js";
import { mechanismName } from "../explain/names.js";
import { fill, listed, number } from "../explain/words.js";
import { parametersLine } from "../summary-text.js";
import { commandLine } from "./making.js";
import type { Making } from "./parts.js";

const texts = {
  informed: { en: "**From the data:** {list}.", zh: "**来自数据：**{list}。" },
  informedByChina: { en: "**From the data on China:** {list}.", zh: "**来自中国的数据：**{list}。" },
  assumed: { en: "**Assumed,** by mechanism: {list}.", zh: "**假设**（按机制）：{list}。" },
  weak: { en: " (weakly informed)", zh: "（证据薄弱）" },
  sources: {
    en: "Meaning, source and range of each: {command}.",
    zh: "各参数的含义、来源与取值范围：{command}。",
  },
} as const;

/** Parameters named one by one, and mechanisms. */
const MOST_NAMED = 8;
const MOST_MECHANISMS = 12;

/** What a scenario assumes, and how sure each value is; `typed` says by what name a command finds it. */
export function assumptionsOf(scenario: Scenario, language: Language, typed: Making["typed"]): string[] {
  const inForce = [...registry].filter(([path]) => scenario.mechanisms[mechanismOf(path)]);
  const own = inForce.filter(([path, { value }]) => scenario.params[path].value === value);
  const informed = own.filter(([, { status }]) => status !== "default");
  const named = informed.slice(0, MOST_NAMED).map(([path, { status, unit }]) => {
    const value = `\`${path}\` ${number(scenario.params[path].value)} ${unit}`;
    return value + (status === "weak" ? texts.weak[language] : "");
  });
  const certain = new Set(informed.map(([path]) => path));
  const assumed = inForce.map(([path]) => path).filter((path) => !certain.has(path));
  const name = typed(scenario.lineage[scenario.lineage.length - 1]);
  const isOther = otherUnitsOf(scenario) !== null;
  return [
    parametersLine(countByStatus({ scenario }), language),
    fill(isOther ? texts.informedByChina : texts.informed, language, {
      list: withMore(named, informed.length, language),
    }),
    fill(texts.assumed, language, { list: byMechanism(assumed, language) }),
    ...(name === null ? [] : [sourcesLine(name, language)]),
  ];
}

function sourcesLine(name: string, language: Language): string {
  return fill(texts.sources, language, { command: code(commandLine(["show", name, "--sources"])) });
}

/** Mechanisms with the number of their parameters, the largest number first. */
function byMechanism(paths: readonly string[], language: Language): string {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(mechanismOf(path), (counts.get(mechanismOf(path)) ?? 0) + 1);
  const names = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${mechanismName(name, language)} ${count}`);
  return withMore(names.slice(0, MOST_MECHANISMS), names.length, language);
}

function withMore(shown: readonly string[], all: number, language: Language): string {
  if (all === 0) return language === "zh" ? "无" : "none";
  const rest = all - shown.length;
  const more = language === "zh" ? `等另${rest}项` : `and ${rest} more`;
  return listed([...shown, ...(rest > 0 ? [more] : [])], language);
}
