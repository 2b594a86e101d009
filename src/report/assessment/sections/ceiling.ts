import { FITTED } from "../../../experiments/assessment/score-tables.js";
import { type Block, heading, paragraph, table } from "../../document/blocks.js";
import { logGain, rowOf } from "../findings.js";
import { decimals } from "../numbers.js";
import { type Story, speaker } from "../story.js";

/** How good could any model be. */
export function ceiling(story: Story): Block[] {
  const t = speaker(story);
  const { ceiling: sets, scores: all } = story.assessment;
  const own = rowOf(all.plans, FITTED.id).scores;
  const gain = logGain(all.plans, FITTED.id);
  const reference = rowOf(all.plans, "kaplan-meier").scores.crps;
  const row = (
    name: { en: string; zh: string },
    values: readonly (number | null)[],
    reached: number | null,
  ) => {
    const known = values.filter((value) => value !== null).sort((a, b) => a - b);
    const at = (share: number) => known[Math.min(known.length - 1, Math.floor(share * known.length))];
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    return [
      t(name),
      decimals(mean, 2),
      `${decimals(at(0.05), 2)} – ${decimals(at(0.95), 2)}`,
      decimals(reached, 2),
    ];
  };
  return [
    heading(2, t({ en: "How good could any model be?", zh: "任何模型最多能有多好？" })),
    paragraph(
      t({
        en: `Data sets are simulated at the posterior means and scored by the very law that made them, parameters and all (${sets.length} data sets). No model can expect to do better on data such as these; what the fitted model reaches on the real provinces stands beside it.`,
        zh: `在后验均值处模拟数据集，并用生成它们的规律本身（参数已知）来评分（${sets.length}个数据集）。对这样的数据，没有模型能指望更好；旁边是拟合模型在真实省份上达到的水平。`,
      }),
    ),
    table(
      t({ en: "Ceiling", zh: "上限" }),
      [
        t({ en: "score", zh: "得分" }),
        t({ en: "knowing the truth, mean", zh: "已知真相，均值" }),
        t({ en: "5% – 95% of data sets", zh: "数据集的5%–95%" }),
        t({ en: "the fitted model, left out", zh: "拟合模型，留出" }),
      ],
      [
        row(
          { en: "log score over the best null, nats", zh: "对数得分超出最好的基准模型（奈特）" },
          sets.map(({ logGain: each }) => each),
          gain?.mean ?? null,
        ),
        row(
          { en: "share of Kaplan-Meier's CRPS saved", zh: "比Kaplan-Meier节省的CRPS份额" },
          sets.map(({ skill }) => skill),
          1 - own.crps / reference,
        ),
        row(
          { en: "C", zh: "C" },
          sets.map(({ concordance }) => concordance),
          own.concordance,
        ),
        row(
          { en: "tau, none last", zh: "tau，无规划者排最后" },
          sets.map(({ tauAll }) => tauAll),
          own.tauAll,
        ),
        row(
          { en: "tau among adopters", zh: "采纳者之间的tau" },
          sets.map(({ tauAdopters }) => tauAdopters),
          own.tauAdopters,
        ),
      ],
    ),
  ];
}
