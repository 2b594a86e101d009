import { power } from "../../../math/exact.js";
import { type Block, code, heading, marked, paragraph, table } from "../../document/blocks.js";
import { decimals, percent } from "../numbers.js";
import { pictures, type Story, speaker } from "../story.js";

/** Whether the machinery finds what was put in. */
export function recoveryAndRanks(story: Story): Block[] {
  const t = speaker(story);
  const { recovery, effort } = story.assessment;
  const [low, high] = [0.85, 0.95];
  return [
    heading(2, t({ en: "Recovery and simulation-based calibration", zh: "参数复原与基于模拟的校准" })),
    paragraph(
      t({
        en: `${effort.recovery} times over, parameters are drawn from the prior, the provinces are simulated, and the simulated data are fitted by the same likelihood and the same kind of chain as the real ones. If prior, law, censoring and sampler are right, the rank of the true value among draws of its posterior is uniform (Talts et al. 2018); the bands hold the whole distribution of ranks with 95% (Säilynoja et al. 2022), parameter by parameter, so that of ${recovery.length} right ones at least one leaves them with ${percent(1 - power(0.95, recovery.length))}. 90% intervals should hold the truth in 85 to 95%.`,
        zh: `重复${effort.recovery}次：从先验抽取参数，模拟各省，再用与真实数据相同的似然和同类的链拟合。若先验、规律、删失与抽样都正确，真值在其后验抽样中的秩是均匀的（Talts等2018）；区间以95%的把握容纳整个秩分布（Säilynoja等2022），逐参数计，因此${recovery.length}个都正确时，至少一个越出的概率为${percent(1 - power(0.95, recovery.length))}。90%区间应有85%至95%包含真值。`,
      }),
    ),
    table(
      t({ en: "Recovery from simulated data sets", zh: "由模拟数据集复原" }),
      [
        t({ en: "parameter", zh: "参数" }),
        t({ en: "correlation of truth and mean", zh: "真值与均值的相关" }),
        t({ en: "50% interval holds", zh: "50%区间包含" }),
        t({ en: "90% interval holds", zh: "90%区间包含" }),
        t({ en: "ranks within bands", zh: "秩在区间内" }),
        t({ en: "chi-square p", zh: "卡方p" }),
      ],
      recovery.map(({ path, correlation, cover50, cover90, ranks }) => [
        code(path),
        decimals(correlation, 2),
        decimals(cover50, 2),
        marked(decimals(cover90, 2), cover90 >= low && cover90 <= high),
        marked(ranks.inside ? t({ en: "yes", zh: "是" }) : t({ en: "no", zh: "否" }), ranks.inside),
        decimals(ranks.p, 2),
      ]),
    ),
    ...pictures(story, "recovery", "sbc-ranks", "coverage"),
  ];
}
