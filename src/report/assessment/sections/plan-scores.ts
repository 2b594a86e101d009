import { FITTED } from "../../../experiments/assessment/score-tables.js";
import { type Block, marked, paragraph, remark, table } from "../../document/blocks.js";
import { binnedGain, judged, LEAKAGE, leaks, logGain, rankedGain, rowOf } from "../findings.js";
import { decimals, withError } from "../numbers.js";
import { type Story, speaker } from "../story.js";

/** How well every model foretells the plans of provinces left out. */
export function planTable(story: Story): Block {
  const t = speaker(story);
  const { plans } = story.assessment.scores;
  return table(
    t({ en: "Plans: leave-one-province-out scores of all models", zh: "规划：所有模型的逐省留出得分" }),
    [
      t({ en: "model", zh: "模型" }),
      t({ en: "CRPS (days)", zh: "CRPS（天）" }),
      t({ en: "less Kaplan-Meier", zh: "减Kaplan-Meier" }),
      t({ en: "integrated Brier", zh: "积分Brier" }),
      t({ en: "log score", zh: "对数得分" }),
      t({ en: "more than best null", zh: "比最好的基准模型多" }),
      t({ en: "log by period", zh: "按时段对数" }),
      t({ en: "more than best null", zh: "比最好的基准模型多" }),
      "AUC",
      "Brier",
      "C",
      t({ en: "tau all / adopters", zh: "tau：全部/采纳者" }),
    ],
    plans.map(({ id, name, scores: each }) => {
      const [ranked, log, binned] = [rankedGain(plans, id), logGain(plans, id), binnedGain(plans, id)];
      return [
        id === FITTED.id ? `**${t(name)}**` : t(name),
        decimals(each.crps, 0),
        judged(ranked, "lower") === "better" ? marked(withError(ranked, 0), true) : withError(ranked, 0),
        decimals(each.integratedBrier, 3),
        decimals(each.log, 3),
        log === null
          ? "–"
          : judged(log, "higher") === "better"
            ? marked(withError(log, 2), true)
            : withError(log, 2),
        decimals(each.binned, 3),
        withError(binned, 2),
        decimals(each.area, 2),
        decimals(each.brier, 3),
        decimals(each.concordance, 2),
        `${decimals(each.tauAll, 2)} / ${decimals(each.tauAdopters, 2)}`,
      ];
    }),
  );
}

/** Said at once where the model is no better than treating all provinces alike. */
export function nullWarning(story: Story): Block[] {
  const { plans } = story.assessment.scores;
  if (judged(rankedGain(plans, FITTED.id), "lower") === "better") return [];
  return [
    remark(
      speaker(story)({
        en: "By the ranked score the fitted model does not beat Kaplan-Meier, which treats all provinces alike: with so few provinces a difference of this size may be luck. Models that differ from a null only by tiny, equal shifts of every province can show a small error and still mean nothing; leave-one-out nulls have no order of their own.",
        zh: "按排序得分，拟合模型并不优于对所有省份一视同仁的Kaplan-Meier：省份这样少，如此大小的差别可能只是运气。与基准模型仅有微小而一致差别的模型，误差虽小也不说明什么；留一法下基准模型没有自己的先后顺序。",
      }),
    ),
  ];
}

/** Whether forecasts know the order of the plans better than they can. */
export function leakage(story: Story): Block {
  const t = speaker(story);
  const { scores: own } = rowOf(story.assessment.scores.plans, FITTED.id);
  const text = {
    en: `Leakage check: the order of provinces left out is predicted with tau ${decimals(own.tauAll, 2)} (adopters only ${decimals(own.tauAdopters, 2)}). Above ${LEAKAGE} a forecast knows what it should not.`,
    zh: `泄漏检查：留出省份先后顺序的tau为${decimals(own.tauAll, 2)}（仅采纳者${decimals(own.tauAdopters, 2)}）。高于${LEAKAGE}说明预测知道了不该知道的东西。`,
  };
  return leaks(own)
    ? remark(
        t({
          en: `${text.en} This one does: do not believe the scores.`,
          zh: `${text.zh}此处超过了：不要相信这些得分。`,
        }),
      )
    : paragraph(t({ en: `${text.en} This one does not.`, zh: `${text.zh}此处没有超过。` }));
}
