import type { Bilingual } from "../../../data/provinces.js";
import { isInside } from "../../../experiments/assessment/predictive-check.js";
import { type Block, code, heading, paragraph, table } from "../../document/blocks.js";
import { decimals, significant } from "../numbers.js";
import { priorText } from "../prior-text.js";
import { pictures, type Story, speaker } from "../story.js";
import { samplerHealth } from "./sampler-health.js";

const NOTHING: Bilingual = { en: "", zh: "" };
const WITHOUT_LIKELIHOOD: Bilingual = {
  en: " This fit did without it: its draws were found by simulation alone. Forecasts are scored by it, and fits to other data and of other models are made with it.",
  zh: "本次拟合没有使用它：抽样仅凭模拟得到。预测的得分由它计算，对其他数据和其他模型的拟合也用它。",
};

/** The data as used, the model, its priors, and what it said before it saw any data. */
export function dataAndModel(story: Story): Block[] {
  const t = speaker(story);
  const { fit, checks, effort } = story.assessment;
  const plans = fit.history.flatMap(({ plan }) => plan ?? []);
  const events = plans.filter(({ known }) => known !== "none").length;
  const inside = checks.prior.filter(isInside).length;
  const bySimulation = fit.target === "exact" ? NOTHING : WITHOUT_LIKELIHOOD;
  const reading = story.calibration.readings[0].name;
  return [
    heading(2, t({ en: "Data, model and priors", zh: "数据、模型与先验" })),
    paragraph(
      t({
        en: `The data are the days on which ${plans.length} provinces published a plan for artificial intelligence of their own (Table 2 of Khanal, Zhang & Taeihagh 2024, reading ${code(reading)}): ${events} have one, ${plans.length - events} had none by the last day of observation and are censored there. The model is scenario ${code(fit.scenario.id)}: a province decides when the hazard of deciding, summed up over time, reaches an exponential threshold, and then drafts for a gamma time of shape 2. The likelihood is exact: given the plans that came before, provinces act independently, and the latent day of each decision is integrated out.${bySimulation.en}`,
        zh: `数据为${plans.length}个省份发布本省人工智能规划的日数（Khanal、Zhang与Taeihagh 2024，表2，读法${code(reading)}）：${events}个有规划，${plans.length - events}个到观测结束时没有，作删失处理。模型为情景${code(fit.scenario.id)}：决策风险随时间累积到一个指数阈值时作出决定，之后起草，时间服从形状为2的伽马分布。似然是精确的：给定此前的规划，各省独立行动，决定的潜在日期已积分消去。${bySimulation.zh}`,
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
    paragraph(t(samplerHealth(fit))),
    ...pictures(story, "prior-check"),
  ];
}
