import { spearman } from "../../../analysis/rank-correlation.js";
import type { Language } from "../../../charts/index.js";
import { IDENTIFIED, TIED, type TiedPair, WEAKLY } from "../../../experiments/assessment/identifiability.js";
import type { Sampled } from "../../../experiments/assessment/index.js";
import { changesBetween } from "../../../experiments/calibration/changes.js";
import { observedHistory } from "../../../experiments/calibration/index.js";
import { samplerHealth } from "../../assessment/sections/sampler-health.js";
import { dialectOf } from "../../dialect.js";
import { code } from "../../document/blocks.js";
import { fill, listed } from "../../explain/words.js";
import { limitsOf } from "../limits.js";
import { STRUCTURE } from "../structure.js";
import { plansIn } from "./result.js";

/** Pairs named one by one. */
const MOST_PAIRS = 4;

const texts = {
  intervals: {
    en: "**90% intervals hold what the data leave open,** given the model and the priors. Contraction is 1 less the variance of the posterior over that of the prior: from {identified} the data are said to say much, from {weakly} little, below that nothing.",
    zh: "**90%区间表示数据留下的余地，**以模型与先验为前提。收缩为1减去后验方差与先验方差之比：达到{identified}称为说明较多，达到{weakly}为较少，更低则为无。",
  },
  simulated: {
    en: "**By simulation alone** the data are seen through statistics, and near misses pass: intervals are as a rule wider than those of the exact likelihood.",
    zh: "**仅用模拟**时，数据只通过统计量进入，相近的也被接受：区间通常比精确似然的更宽。",
  },
  together: {
    en: "**Told only together:** {list}. Of each pair the data know a combination better than either (rank correlation of the draws).",
    zh: "**只能合在一起说明：**{list}。对每一对，数据更了解其组合而非其一（抽样的秩相关）。",
  },
  pair: { en: "{one} with {other} ({r})", zh: "{one}与{other}（{r}）" },
  own: {
    en: "**Data of one's own.** {n} provinces, {plans} with a plan, not all as in the source of the package: `calibration.yaml`. It happened once, and so few dates cannot tell mechanisms of peers from a common trend.",
    zh: "**自备数据。**{n}个省份，其中{plans}个有规划，与本软件的资料不尽相同：见`calibration.yaml`。历史只有一次，这么少的日期无法区分同侪机制与共同趋势。",
  },
} as const;

/** What the intervals of a fit hold, and how far its sampler is to be trusted. */
export function uncertaintyOf(main: Sampled, language: Language): string[] {
  return [
    fill(texts.intervals, language, { identified: IDENTIFIED, weakly: WEAKLY }),
    samplerHealth(main)[language],
    ...(main.target === "abc" ? [texts.simulated[language]] : []),
    STRUCTURE[language],
  ];
}

/** What the data cannot tell: parameters that only a combination is known of, then what holds of these data always. */
export function doubtsOf(main: Sampled, language: Language): string[] {
  const list = tiedIn(main)
    .slice(0, MOST_PAIRS)
    .map((pair) => pairInWords(pair, language));
  const dialect = dialectOf(main.scenario, language);
  return [
    ...(list.length > 0 ? [fill(texts.together, language, { list: listed(list, language) })] : []),
    ...(hasOwnData(main) ? [fill(texts.own, dialect, plansIn(main))] : limitsOf(main.scenario, language)),
  ];
}

/** Parameters that go together by rank, as their picture has it, the most strongly tied first. */
function tiedIn({ free, draws }: Sampled): TiedPair[] {
  const columns = free.map((_, k) => draws.map((values) => values[k]));
  const pairs = free.flatMap(({ path: other }, j) =>
    free.slice(0, j).map(({ path: one }, k): TiedPair => {
      return { one, other, correlation: spearman(columns[k], columns[j]) ?? 0 };
    }),
  );
  return pairs
    .filter(({ correlation }) => Math.abs(correlation) >= TIED)
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}

function pairInWords({ one, other, correlation }: TiedPair, language: Language): string {
  const r = correlation.toFixed(2).replace("-", "−");
  return fill(texts.pair, language, { one: code(one), other: code(other), r });
}

/** Whether the calibration gives data otherwise than its scenario reads them in the source. */
function hasOwnData({ scenario, history }: Sampled): boolean {
  return changesBetween(observedHistory(scenario), history).length > 0;
}
