import type { Future } from "../../../experiments/assessment/future.js";
import { hasPeers } from "../../../experiments/assessment/model-forecasts.js";
import { FITTED, type Scored } from "../../../experiments/assessment/score-tables.js";
import type { CountScores } from "../../../experiments/assessment/scores/count-score.js";
import { pairedDifference } from "../../../experiments/assessment/scores/paired.js";
import { type Block, heading, marked, paragraph, remark, table } from "../../document/blocks.js";
import { binnedGain, judged, LEAKAGE, leaks, logGain, rankedGain, rowOf } from "../findings.js";
import { decimals, withError } from "../numbers.js";
import { pictures, type Story, speaker } from "../story.js";

/** Scores of the model and of its rivals for provinces and years that were left out. */
export function scores(story: Story): Block[] {
  const t = speaker(story);
  const { plans, counts, leftOut } = story.assessment.scores;
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
    ...(counts
      ? [
          paragraph(
            t({
              en: "Numbers of policies and breadths of instruments are forecast with nothing of the province known: the day of its plan is drawn, and counts follow by their law.",
              zh: "政策数量与工具广度的预测不使用该省的任何信息：先抽取其规划日期，再按规律得出数量。",
            }),
          ),
          countTable(counts.policies, "policies", story),
          ...(counts.breadth ? [countTable(counts.breadth, "breadth", story)] : []),
        ]
      : []),
    heading(2, t({ en: "Forecasts of the years left out", zh: "对留出年份的预测" })),
    ...story.assessment.futures.flatMap((each) => futureBlocks(each, story)),
    ...ceilingBlocks(story),
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

function planTable(story: Story): Block {
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
function nullWarning(story: Story): Block[] {
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

function leakage(story: Story): Block {
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

const countNames = {
  policies: { en: "Numbers of policies", zh: "政策数量" },
  breadth: { en: "Breadths of instruments", zh: "工具广度" },
} as const;

function countTable(
  rows: readonly Scored<CountScores>[],
  what: keyof typeof countNames,
  story: Story,
): Block {
  const t = speaker(story);
  const reference = rows.find(({ id }) => id === "negative-binomial" || id === "frequencies")!;
  const less = (row: Scored<CountScores>) =>
    pairedDifference(
      row.scores.provinces.map(({ ranked }) => ranked),
      reference.scores.provinces.map(({ ranked }) => ranked),
    );
  return table(
    t({
      en: `${countNames[what].en}: leave-one-province-out scores`,
      zh: `${countNames[what].zh}：逐省留出得分`,
    }),
    [
      t({ en: "model", zh: "模型" }),
      t({ en: "ranked score", zh: "排序得分" }),
      t({ en: "less null", zh: "减基准模型" }),
      t({ en: "log score", zh: "对数得分" }),
      t({ en: "in 50% / 90% interval", zh: "在50%/90%区间" }),
    ],
    rows.map((row) => [
      row.id === FITTED.id ? `**${t(row.name)}**` : t(row.name),
      decimals(row.scores.ranked, 2),
      withError(less(row), 2),
      decimals(row.scores.log, 3),
      `${decimals(row.scores.cover50, 2)} / ${decimals(row.scores.cover90, 2)}`,
    ]),
  );
}

function futureBlocks({ day, atRisk, later, knownShare, scores: rows }: Future, story: Story): Block[] {
  const t = speaker(story);
  return [
    paragraph(
      t({
        en: `Shown the plans up to day ${day}, who of the ${atRisk} provinces without one will have one by the end? ${later} did. To know this share and nothing else gives a log score of ${decimals(knownShare, 3)}. Models whose curves end with the data say nothing of later days. The structure of the model was found on all the data, so that its row flatters.`,
        zh: `看到第${day}天为止的规划，${atRisk}个尚无规划的省份中谁会在期末前发布？实际有${later}个。只知道这一份额的对数得分为${decimals(knownShare, 3)}。曲线止于数据的模型对以后无话可说。模型结构是用全部数据找到的，因此其得分偏于乐观。`,
      }),
    ),
    table(
      t({ en: `Forecasts from day ${day}`, zh: `自第${day}天起的预测` }),
      [t({ en: "model", zh: "模型" }), t({ en: "log score", zh: "对数得分" }), "Brier", "AUC"],
      rows.map(({ id, name, log, brier, area }) => [
        id === FITTED.id ? `**${t(name)}**` : t(name),
        decimals(log, 3),
        decimals(brier, 3),
        decimals(area, 2),
      ]),
    ),
  ];
}

/** How good could any model be. */
function ceilingBlocks(story: Story): Block[] {
  const t = speaker(story);
  const { ceiling, scores: all } = story.assessment;
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
        en: `Data sets are simulated at the posterior means and scored by the very law that made them, parameters and all (${ceiling.length} data sets). No model can expect to do better on data such as these; what the fitted model reaches on the real provinces stands beside it.`,
        zh: `在后验均值处模拟数据集，并用生成它们的规律本身（参数已知）来评分（${ceiling.length}个数据集）。对这样的数据，没有模型能指望更好；旁边是拟合模型在真实省份上达到的水平。`,
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
          ceiling.map(({ logGain: each }) => each),
          gain?.mean ?? null,
        ),
        row(
          { en: "share of Kaplan-Meier's CRPS saved", zh: "比Kaplan-Meier节省的CRPS份额" },
          ceiling.map(({ skill }) => skill),
          1 - own.crps / reference,
        ),
        row(
          { en: "C", zh: "C" },
          ceiling.map(({ concordance }) => concordance),
          own.concordance,
        ),
        row(
          { en: "tau, none last", zh: "tau，无规划者排最后" },
          ceiling.map(({ tauAll }) => tauAll),
          own.tauAll,
        ),
        row(
          { en: "tau among adopters", zh: "采纳者之间的tau" },
          ceiling.map(({ tauAdopters }) => tauAdopters),
          own.tauAdopters,
        ),
      ],
    ),
  ];
}
