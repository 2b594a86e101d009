import { hasPeers } from "../../../experiments/assessment/model-forecasts.js";
import { type Block, heading, paragraph } from "../../document/blocks.js";
import { decimals } from "../numbers.js";
import { pictures, type Story, speaker } from "../story.js";
import { ceiling } from "./ceiling.js";
import { countScores } from "./count-scores.js";
import { futures } from "./futures.js";
import { leakage, nullWarning, planTable } from "./plan-scores.js";

/** Scores of the model and of its rivals for provinces and years that were left out. */
export function scores(story: Story): Block[] {
  const t = speaker(story);
  const { plans, leftOut } = story.assessment.scores;
  const n = plans[0].scores.provinces.length;
  const refitted = leftOut.filter((each) => each.refitted).length;
  const largest = Math.max(...leftOut.map(({ k }) => k));
  return [
    heading(2, t({ en: "Forecasts of provinces left out", zh: "对留出省份的预测" })),
    paragraph(
      t({
        en: `Every model is shown ${n - 1} provinces and asked about the other, ${n} times over. For the fitted model the posterior without a province comes from Pareto smoothed weights (largest k ${decimals(largest, 2)}); where k exceeds 0.7 it is fitted again without that province (${refitted} of ${n}). Rivals are fitted by maximum likelihood to the same provinces each time. The ranked score (CRPS, in days, up to the last day of observation) needs no correction for censoring, since all censoring is at that day; divided by it, it is the integrated Brier score. The log score is per day for a plan and the log probability of none for a province without; models without a density have only the log score by period (ends at days 90, 180, 365, 545, 730, 1095, the last day, and never). Differences are paired by province, ± one standard error; two of them to each side make an interval of about 95%.`,
        zh: `每个模型看${n - 1}个省份，预测剩下的一个，共${n}次。拟合模型留出一省的后验由帕累托平滑权重得到（最大k为${decimals(largest, 2)}）；k超过0.7时去掉该省重新拟合（${n}个中有${refitted}个）。对手模型每次都用极大似然拟合同样的省份。排序得分（CRPS，单位：天，至观测结束日）无需删失校正，因为删失都发生在该日；除以该日即积分Brier得分。对数得分对规划按每天的密度计，对没有规划的省份按其概率的对数计；没有密度的模型只有按时段的对数得分。差值按省份配对，±一个标准误；两侧各两个标准误约为95%区间。`,
      }),
    ),
    ...amongRivals(story),
    planTable(story),
    ...nullWarning(story),
    leakage(story),
    ...pictures(story, "score-differences", "log-differences"),
    ...countScores(story),
    ...futures(story),
    ...ceiling(story),
  ];
}

/** How a model is scored in which provinces watch each other. */
function amongRivals(story: Story): Block[] {
  if (!hasPeers(story.assessment.fit.scenario)) return [];
  return [
    paragraph(
      speaker(story)({
        en: "Provinces watch each other in this model, so all its scores, the log score too, are averaged over forward runs in which the plans of rivals are drawn. Their true days are never given, for these would tell much about the day that is asked for: scored that way, peers look significant even in data without any. What the weights leave out of the posterior is the part of the province itself; what its rivals made of its plan stays in.",
        zh: "该模型中各省相互关注，所以包括对数得分在内的全部得分，都是对手规划由模型抽取的前向运行的平均。对手的真实日期从不给出，因为它们会透露所问的日期：那样评分，即使数据中没有任何同伴影响，也会显得显著。权重从后验中留出的是该省自身的部分；对手因其规划而作的反应仍在其中。",
      }),
    ),
  ];
}
