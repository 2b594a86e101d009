import { power } from "../../../math/exact.js";
import { type Block, code, heading, marked, paragraph, table } from "../../document/blocks.js";
import { decimals, percent } from "../numbers.js";
import { pictures, type Story, speaker } from "../story.js";

/** Whether the machinery finds what was put in. */
export function recoveryAndRanks(story: Story): Block[] {
  const t = speaker(story);
  const { recovery } = story.assessment;
  const k = recovery.length;
  const [low, high] = [0.85, 0.95];
  return [
    heading(2, t({ en: "Recovery and simulation-based calibration", zh: "参数复原与基于模拟的校准" })),
    paragraph(howStudied(story)),
    paragraph(
      t({
        en: `If prior, law, censoring and sampler are right, the rank of the true value among draws of its posterior is uniform (Talts et al. 2018). The bands hold the whole distribution of ranks (Säilynoja et al. 2022) of all ${k} parameters together with 95%, each at ${percent(1 - 0.05 / k, 1)} (Dunn 1961); how far a parameter leaves the narrower band that it would have if it were the only one, as one of ${k} right ones does with about ${percent(1 - power(0.95, k))}, stands beside. 90% intervals should hold the truth in 85 to 95%.`,
        zh: `若先验、规律、删失与抽样都正确，真值在其后验抽样中的秩是均匀的（Talts等2018）。区间以95%的把握同时容纳全部${k}个参数的整个秩分布（Säilynoja等2022），每个参数各取${percent(1 - 0.05 / k, 1)}（Dunn 1961）；旁边一列是越出单个参数自身95%区间的距离：${k}个都正确时，至少一个越出的概率约为${percent(1 - power(0.95, k))}。90%区间应有85%至95%包含真值。`,
      }),
    ),
    table(
      t({ en: "Recovery from simulated data sets", zh: "由模拟数据集复原" }),
      [
        t({ en: "parameter", zh: "参数" }),
        t({ en: "correlation of truth and mean", zh: "真值与均值的相关" }),
        t({ en: "50% interval holds", zh: "50%区间包含" }),
        t({ en: "90% interval holds", zh: "90%区间包含" }),
        t({ en: "ranks within the bands of all", zh: "秩在共同区间内" }),
        t({ en: "outside its own band by", zh: "越出自身区间" }),
        t({ en: "chi-square p", zh: "卡方p" }),
      ],
      recovery.map(({ path, correlation, cover50, cover90, ranks, beyondAlone }) => [
        code(path),
        decimals(correlation, 2),
        decimals(cover50, 2),
        marked(decimals(cover90, 2), cover90 >= low && cover90 <= high),
        marked(ranks.inside ? t({ en: "yes", zh: "是" }) : t({ en: "no", zh: "否" }), ranks.inside),
        decimals(beyondAlone > 0 ? beyondAlone : null, 3),
        decimals(ranks.p, 2),
      ]),
    ),
    ...pictures(story, "recovery", "sbc-ranks", "coverage"),
  ];
}

/** Where the data sets came from, and how each was fitted. */
function howStudied(story: Story): string {
  const t = speaker(story);
  const { effort, fit } = story.assessment;
  const { runs, nearest } = effort.table;
  const fitted =
    fit.target === "exact"
      ? {
          en: "the simulated data are fitted by the same likelihood and the same kind of chain as the real ones.",
          zh: "再用与真实数据相同的似然和同类的链拟合。",
        }
      : {
          en: `the statistics of the simulated data are held against those of ${runs} further runs from the prior. The ${nearest} nearest, moved along the regression on their statistics, are the posterior: the fit by simulation without the generations that come ever nearer, so that statistics and adjustment are put to the test, and the weights of the generations are not.`,
          zh: `再把模拟数据的统计量与另外${runs}次先验运行比较：最近的${nearest}次沿其统计量的回归移动后即为后验。这就是基于模拟的拟合，只是没有逐代逼近，因此检验的是统计量与回归调整，而不是各代的权重。`,
        };
  return t({
    en: `${effort.recovery} times over, parameters are drawn from the prior, the provinces are simulated, and ${fitted.en}`,
    zh: `重复${effort.recovery}次：从先验抽取参数，模拟各省，${fitted.zh}`,
  });
}
