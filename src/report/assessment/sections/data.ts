import { isInside } from "../../../experiments/assessment/predictive-check.js";
import { type Block, code, heading, paragraph, table } from "../../document/blocks.js";
import { decimals, significant } from "../numbers.js";
import { priorText } from "../prior-text.js";
import { pictures, type Story, speaker } from "../story.js";

/** The data as used, the model, its priors, and what it said before it saw any data. */
export function dataAndModel(story: Story): Block[] {
  const t = speaker(story);
  const { fit, checks, effort } = story.assessment;
  const plans = fit.history.flatMap(({ plan }) => plan ?? []);
  const events = plans.filter(({ known }) => known !== "none").length;
  const inside = checks.prior.filter(isInside).length;
  const reading = story.calibration.readings[0].name;
  return [
    heading(2, t({ en: "Data, model and priors", zh: "数据、模型与先验" })),
    paragraph(
      t({
        en: `The data are the days on which ${plans.length} provinces published a plan for artificial intelligence of their own (Table 2 of Khanal, Zhang & Taeihagh 2024, reading ${code(reading)}): ${events} have one, ${plans.length - events} had none by the last day of observation and are censored there. The model is scenario ${code(fit.scenario.id)}: a province decides when the hazard of deciding, summed up over time, reaches an exponential threshold, and then drafts for a gamma time of shape 2. The likelihood is exact: given the plans that came before, provinces act independently, and the latent day of each decision is integrated out.`,
        zh: `数据为${plans.length}个省份发布本省人工智能规划的日数（Khanal、Zhang与Taeihagh 2024，表2，读法${code(reading)}）：${events}个有规划，${plans.length - events}个到观测结束时没有，作删失处理。模型为情景${code(fit.scenario.id)}：决策风险随时间累积到一个指数阈值时作出决定，之后起草，时间服从形状为2的伽马分布。似然是精确的：给定此前的规划，各省独立行动，决定的潜在日期已积分消去。`,
      }),
    ),
    paragraph(
      t({
        en: `Priors, cut off at the range that each parameter may have. Before any data, ${inside} of ${checks.prior.length} statistics of the observed provinces lie within the 90% bands of ${effort.draws} data sets from the prior: the prior allows what happened, and much else.`,
        zh: `先验在各参数的允许范围处截断。看到数据之前，观测省份的${checks.prior.length}个统计量中有${inside}个落在由先验模拟的${effort.draws}个数据集的90%区间内：先验容许所发生的，也容许许多别的情形。`,
      }),
    ),
    table(
      t({ en: "Free parameters: prior and posterior", zh: "自由参数：先验与后验" }),
      [
        t({ en: "parameter", zh: "参数" }),
        t({ en: "prior", zh: "先验" }),
        t({ en: "posterior mean", zh: "后验均值" }),
        t({ en: "90% interval", zh: "90%区间" }),
        t({ en: "contraction", zh: "收缩" }),
        "R-hat",
        t({ en: "ESS bulk / tail", zh: "有效样本：主体/尾部" }),
        t({ en: "Monte-Carlo error", zh: "蒙特卡罗误差" }),
      ],
      fit.summaries.map((each, k) => [
        code(each.path),
        priorText(fit.free[k].prior),
        significant(each.mean, 3),
        `${significant(each.q05, 3)} – ${significant(each.q95, 3)}`,
        decimals(each.contraction, 2),
        decimals(each.rHat, 3),
        `${decimals(each.bulkSize, 0)} / ${decimals(each.tailSize, 0)}`,
        significant(each.meanError, 2),
      ]),
    ),
    paragraph(health(story)),
    ...pictures(story, "prior-check"),
  ];
}

/** Whether the sampler is to be trusted. */
function health(story: Story): string {
  const t = speaker(story);
  const { fit } = story.assessment;
  const worst = Math.max(...fit.summaries.map(({ rHat }) => rHat ?? Number.POSITIVE_INFINITY));
  const least = Math.min(
    ...fit.summaries.flatMap(({ bulkSize, tailSize }) => [bulkSize ?? 0, tailSize ?? 0]),
  );
  const sizes = fit.generations.map(({ size }) => size);
  const healthy = worst < 1.01 && least > 400;
  const word = healthy
    ? {
        en: "The sampler is healthy by the usual marks (below 1.01, above 400).",
        zh: "按通常标准（低于1.01、高于400），抽样是可靠的。",
      }
    : {
        en: "**By the usual marks (below 1.01, above 400) the sampler has not run long enough.**",
        zh: "**按通常标准（低于1.01、高于400），抽样还不够长。**",
      };
  return t({
    en: `Sampler: ${fit.generations.length} generations of a tempered population (least effective size ${decimals(Math.min(...sizes), 0)} of ${fit.generations[0]?.particles ?? 0}), then ${fit.acceptance.length} chains with acceptance ${fit.acceptance.map((each) => decimals(each, 2)).join(", ")}; largest R-hat ${decimals(worst, 3)}, least effective size ${decimals(least, 0)} of ${fit.draws.length} draws. ${word.en} Log evidence ${decimals(fit.logEvidence, 2)}.`,
    zh: `抽样：${fit.generations.length}代回火群体（最小有效规模${decimals(Math.min(...sizes), 0)}，共${fit.generations[0]?.particles ?? 0}），随后${fit.acceptance.length}条链，接受率${fit.acceptance.map((each) => decimals(each, 2)).join("、")}；最大R-hat为${decimals(worst, 3)}，${fit.draws.length}个抽样中最小有效样本为${decimals(least, 0)}。${word.zh}对数证据为${decimals(fit.logEvidence, 2)}。`,
  });
}
