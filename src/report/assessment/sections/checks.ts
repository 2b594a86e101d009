import type { Bilingual } from "../../../data/provinces.js";
import {
  type CheckedStatistic,
  isInside,
  type Verdict,
} from "../../../experiments/assessment/predictive-check.js";
import { type Aspect, aspects } from "../../../experiments/history-statistics/index.js";
import { type Block, code, heading, marked, paragraph, table } from "../../document/blocks.js";
import { insideOf } from "../findings.js";
import { decimals, percent } from "../numbers.js";
import { pictures, type Story, speaker } from "../story.js";

export const aspectNames: Readonly<Record<Aspect, Bilingual>> = {
  curve: { en: "the curve", zh: "采纳曲线" },
  order: { en: "who, and in which order", zh: "谁采纳、先后如何" },
  neighbours: { en: "neighbours", zh: "相邻省份" },
  counts: { en: "policies", zh: "政策数量" },
  breadth: { en: "instruments", zh: "工具广度" },
  pathways: { en: "pathways of the article", zh: "文章的路径" },
};

const verdictNames: Readonly<Record<Verdict, Bilingual>> = {
  typical: { en: "typical", zh: "典型" },
  inside: { en: "inside", zh: "之内" },
  outside: { en: "outside", zh: "之外" },
  extreme: { en: "extreme", zh: "极端" },
};

/** Posterior predictive checks, with those of the model without covariates beside them. */
export function predictiveChecks(story: Story): Block[] {
  const t = speaker(story);
  const { fitted, plain } = story.assessment.checks;
  const [ours, theirs] = [insideOf(fitted), insideOf(plain)];
  return [
    heading(2, t({ en: "Posterior predictive checks", zh: "后验预测检验" })),
    paragraph(
      t({
        en: `Each statistic of the observed provinces is set beside its distribution over ${fitted[0]?.n ?? 0} data sets that the fitted model simulates, one for each of as many draws of the posterior. PIT is the share of simulated values below the observed one, p twice the smaller tail. Typical means within the middle half, inside within 90%, extreme a p below 0.02. The data enter twice, in the fit and in the check, so that a value outside says more than one inside. **${ours.inside} of ${ours.of}** are inside; without any trait of provinces (university, enterprises, wealth, power) it would be ${theirs.inside}: the difference is what the traits are good for.`,
        zh: `观测省份的每个统计量，都与拟合模型模拟的${fitted[0]?.n ?? 0}个数据集中的分布相比较，每个后验抽样一个数据集。PIT为低于观测值的模拟值所占份额，p为较小尾部的两倍。“典型”指位于中间一半，“之内”指位于90%之内，“极端”指p低于0.02。数据用了两次（拟合与检验），所以“之外”比“之内”更有说服力。**${ours.of}个中有${ours.inside}个**在区间之内；不含任何省份特征（高校、企业、财富、权力）时为${theirs.inside}个：差别就是这些特征的用处。`,
      }),
    ),
    ...pictures(story, "posterior-check"),
    ...aspects.flatMap((aspect) => checkTable(aspect, story)),
    ...pictures(story, "pit"),
    paragraph(
      t({
        en: "The last picture asks whether forecasts of provinces left out are as sure as they say: places of what happened in its forecast should be spread evenly from 0 to 1. A province without a plan is spread over the part of the forecast that lies beyond the last day, a number over its own probability.",
        zh: "上图检验对留出省份的预测是否恰如其分：实际结果在预测分布中的位置应在0到1之间均匀分布。没有规划的省份分摊在观测结束之后的部分，计数则分摊在其自身概率上。",
      }),
    ),
    ...pathways(story),
  ];
}

function checkTable(aspect: Aspect, story: Story): Block[] {
  const t = speaker(story);
  const { fitted, plain } = story.assessment.checks;
  const rows = fitted.filter(({ statistic }) => statistic.aspect === aspect);
  if (rows.length === 0) return [];
  const plainOf = (row: CheckedStatistic) => plain.find(({ statistic }) => statistic.id === row.statistic.id);
  return [
    table(
      t({ en: `Predictive checks: ${aspectNames[aspect].en}`, zh: `预测检验：${aspectNames[aspect].zh}` }),
      [
        t({ en: "statistic", zh: "统计量" }),
        t({ en: "observed", zh: "观测" }),
        t({ en: "simulated mean [90%]", zh: "模拟均值[90%]" }),
        "PIT",
        "p",
        t({ en: "verdict", zh: "判断" }),
        t({ en: "without covariates", zh: "无协变量" }),
      ],
      rows.map((row) => {
        const other = plainOf(row);
        return [
          t(row.statistic.name),
          decimals(row.observed, 2),
          `${decimals(row.mean, 2)} [${decimals(row.quantiles[0], 2)}, ${decimals(row.quantiles[4], 2)}]`,
          decimals(row.pit, 2),
          decimals(row.p, 2),
          isInside(row) ? t(verdictNames[row.verdict]) : marked(t(verdictNames[row.verdict]), false),
          other ? t(verdictNames[other.verdict]) : "–",
        ];
      }),
    ),
  ];
}

/** How often the published pathways come out of simulated provinces. */
function pathways(story: Story): Block[] {
  const t = speaker(story);
  const { fitted, plain } = story.assessment.pathways;
  return [
    heading(3, t({ en: "The article's pathways in simulated provinces", zh: "模拟省份中的文章路径" })),
    paragraph(
      t({
        en: "The article's own method, fuzzy-set qualitative comparative analysis, is applied to each simulated data set: memberships in the conditions are those that reproduce the published tables, memberships in the outcome are computed from the simulated provinces. A pathway is found if its inclusion reaches the cut-off of the analysis, and found in full if it reaches the inclusion that was printed. What the model without covariates finds as often, any province-blind process would: such a pathway is no evidence for a mechanism.",
        zh: "对每个模拟数据集都施以文章自己的方法（模糊集定性比较分析）：条件隶属度用能复现已发表表格的那些，结果隶属度由模拟省份算出。一致性达到分析的门槛即“找到”，达到印出的数值即“完全找到”。无协变量模型同样常能找到的路径，任何不看省份的过程也能产生，不能作为机制的证据。",
      }),
    ),
    table(
      t({
        en: `Pathways in ${fitted[0]?.n ?? 0} simulated data sets`,
        zh: `${fitted[0]?.n ?? 0}个模拟数据集中的路径`,
      }),
      [
        t({ en: "pathway", zh: "路径" }),
        t({ en: "outcome", zh: "结果" }),
        t({ en: "printed", zh: "印出" }),
        t({ en: "from Table 2", zh: "由表2" }),
        t({ en: "simulated mean", zh: "模拟均值" }),
        t({ en: "found", zh: "找到" }),
        t({ en: "found in full", zh: "完全找到" }),
        t({ en: "found without covariates", zh: "无协变量时找到" }),
      ],
      fitted.map((each, k) => [
        code(each.expression),
        t(outcomeNames[each.outcome]),
        decimals(each.published, 3),
        decimals(each.recomputed, 3),
        decimals(each.mean, 2),
        percent(each.reachesCut),
        percent(each.reachesPublished),
        percent(plain[k].reachesCut),
      ]),
    ),
    ...pictures(story, "pathway-frequency"),
  ];
}

const outcomeNames = {
  diffusion: { en: "a plan at all", zh: "有规划" },
  speed: { en: "early", zh: "早" },
  intensity: { en: "many policies", zh: "政策多" },
  breadth: { en: "broad instruments", zh: "工具广" },
} as const;
