import type { Language } from "../../charts/index.js";
import { ledger } from "../../data/ledger.js";
import { type Reading, readingOptions } from "../../data/readings.js";
import { observedOf } from "../../scenario/observed.js";
import type { Scenario } from "../../scenario/scenario.js";
import { unitsLabel } from "../../scenario/units.js";
import { PEERS_OR_TREND } from "../claims.js";
import { fill } from "../explain/words.js";
import { ledgerIn } from "../ledger-words.js";
import { observedWords } from "../observed-words.js";

const texts = {
  few: {
    en: "**{claim}:** a signal that lasts longer leaves the same traces in {events} dates.",
    zh: "**{claim}：**持续更久的信号在{events}个日期中留下同样的痕迹。",
  },
  history: {
    en: "**One history.** {events} of {n} provinces had a plan of their own when observation ended, {rest} had none. It happened once; how else it could have gone nobody has measured.",
    zh: "**历史只有一次。**观测结束时，{n}个省份中{events}个有本省规划，{rest}个没有。其他可能的走向无人测量过。",
  },
  dates: {
    en: "**Contradictory dates.** The source contradicts itself or others in {n} places, among them, with what is read here: {data}. All of them: `yardstick data --ledger`.",
    zh: "**日期互相矛盾。**资料有{n}处与自身或其他资料不一致，其中有（及此处取法）：{data}。全部见`yardstick data --ledger`。",
  },
  absent: {
    en: "**Not in the data.** Tibet is not in the source's table. Openness was never measured: its level shows what the argument implies, not what was seen.",
    zh: "**数据之外。**资料的表中没有西藏。开放程度从未被测量：其水平只表示论点的推论，而非观察所见。",
  },
} as const;

/** What the data behind a scenario cannot tell, a sentence each. */
export function limitsOf(scenario: Scenario, language: Language): string[] {
  const label = unitsLabel(scenario);
  if (label) return [label[language], observedWords(scenario)[language]];
  const observed = [...observedOf(scenario).values()];
  const events = observed.filter(({ day }) => day !== null).length;
  const between = language === "zh" ? "；" : "; ";
  return [
    fill(texts.few, language, { claim: PEERS_OR_TREND[language], events }),
    fill(texts.history, language, { events, n: observed.length, rest: observed.length - events }),
    fill(texts.dates, language, {
      n: ledger.length,
      data: disputed(scenario, language).join(between),
    }),
    texts.absent[language],
  ];
}

/** Data that can be read in several ways, and the reading that a scenario takes. */
function disputed({ data }: Scenario, language: Language): string[] {
  const colon = language === "zh" ? "：" : ": ";
  return ledgerIn(language).flatMap(({ datum }, k) => {
    const { option } = ledger[k];
    if (option === undefined) return [];
    const readings: Readonly<Record<string, Reading>> = readingOptions[option].readings;
    return [datum + colon + readings[data.readings[option]].label[language]];
  });
}
