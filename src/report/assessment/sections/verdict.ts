import { FITTED } from "../../../experiments/assessment/score-tables.js";
import { type Block, heading, list, paragraph, remark } from "../../document/blocks.js";
import { insideOf, judged, leaks, logGain, rankedGain, rowOf } from "../findings.js";
import { decimals, percent, significant, withError } from "../numbers.js";
import { type Story, speaker } from "../story.js";

/** The first page: what these data can say, and what they cannot. */
export function verdict(story: Story): Block[] {
  const t = speaker(story);
  const { id, title } = story.calibration;
  return [
    heading(
      1,
      t({
        en: `What a fit can and cannot say: ${title.en ?? id}`,
        zh: `拟合能说明什么、不能说明什么：${title.zh ?? id}`,
      }),
    ),
    ...(story.quick
      ? [
          remark(
            t({
              en: "A quick look, with few simulated data sets and short chains: take its numbers for their order of magnitude, and run again without --quick before quoting any.",
              zh: "这是快速检查：模拟数据集少、链短，数字只看量级；引用之前请去掉--quick重新运行。",
            }),
          ),
        ]
      : []),
    heading(2, t({ en: "Verdict", zh: "结论" })),
    paragraph(t({ en: "What these data can say:", zh: "这些数据能说明的：" })),
    list([forecasts(story), reproduction(story), parameters(story), machinery(story)]),
    paragraph(t({ en: "What they cannot say:", zh: "不能说明的：" })),
    list([order(story), peers(story), doubts(story), causes(story)]),
  ];
}

function forecasts(story: Story): string {
  const t = speaker(story);
  const { plans } = story.assessment.scores;
  const [ranked, log] = [rankedGain(plans, FITTED.id), logGain(plans, FITTED.id)];
  const { scores } = rowOf(plans, FITTED.id);
  const byRank = {
    better: { en: "**beats Kaplan-Meier**", zh: "**优于Kaplan-Meier**" },
    undecided: { en: "**does not beat Kaplan-Meier beyond error**", zh: "**在误差之内不优于Kaplan-Meier**" },
    worse: { en: "**is worse than Kaplan-Meier**", zh: "**不如Kaplan-Meier**" },
  }[judged(ranked, "lower")];
  const byLog = {
    better: { en: "**beats the best null**", zh: "**优于最好的基准模型**" },
    undecided: {
      en: "**does not beat the best null beyond error**",
      zh: "**在误差之内不优于最好的基准模型**",
    },
    worse: { en: "**is worse than the best null**", zh: "**不如最好的基准模型**" },
  }[log === null ? "undecided" : judged(log, "higher")];
  return t({
    en: `Forecasts of provinces that the model has not seen: in ranked score it ${byRank.en} (${decimals(scores.crps, 0)} days, ${withError(ranked, 0)}); in log score it ${byLog.en} (${decimals(scores.log, 2)} nats a province${log ? `, ${withError(log, 2)}` : ""}). Whether a province has a plan at all is predicted with an area under the curve of ${decimals(scores.area, 2)}.`,
    zh: `对未见省份的预测：按排序得分${byRank.zh}（${decimals(scores.crps, 0)}天，${withError(ranked, 0)}）；按对数得分${byLog.zh}（每省${decimals(scores.log, 2)}奈特${log ? `，${withError(log, 2)}` : ""}）。是否有规划的预测，曲线下面积为${decimals(scores.area, 2)}。`,
  });
}

function reproduction(story: Story): string {
  const t = speaker(story);
  const { fitted, plain } = story.assessment.checks;
  const [ours, theirs] = [insideOf(fitted), insideOf(plain)];
  return t({
    en: `Patterns: **${ours.inside} of ${ours.of}** statistics of the observed provinces lie within the 90% bands of the fitted model, against ${theirs.inside} without any trait of the provinces. This is how it fits what it was fitted to; only the scores above are out of sample.`,
    zh: `模式：观测省份的${ours.of}个统计量中，**${ours.inside}个**落在拟合模型的90%区间内；不含任何省份特征时为${theirs.inside}个。这是样本内的吻合；只有上面的得分是样本外的。`,
  });
}

function parameters(story: Story): string {
  const t = speaker(story);
  const { parameters: all } = story.assessment.identifiability;
  const named = (verdict: string) =>
    all
      .filter((each) => each.verdict === verdict)
      .map(({ path }) => `\`${path}\``)
      .join(", ");
  const rest = [named("weakly"), named("not")];
  return t({
    en: `Parameters that the data pin down: ${named("identified") || "none"}${rest[0] ? `; weakly: ${rest[0]}` : ""}${rest[1] ? `; not at all: ${rest[1]}` : ""}.`,
    zh: `数据能够确定的参数：${named("identified") || "无"}${rest[0] ? `；较弱：${rest[0]}` : ""}${rest[1] ? `；不能确定：${rest[1]}` : ""}。`,
  });
}

function machinery(story: Story): string {
  const t = speaker(story);
  const { recovery, effort } = story.assessment;
  const covers = recovery.map(({ cover90 }) => cover90);
  const least = Math.min(...recovery.map(({ correlation }) => correlation));
  const failed = recovery.filter(({ ranks }) => !ranks.inside).length;
  return t({
    en: `Machinery: in ${effort.recovery} simulated data sets, 90% intervals hold the truth in ${percent(Math.min(...covers))} to ${percent(Math.max(...covers))}, the posterior mean correlates with the truth at ${decimals(least, 2)} or more, and the ranks of ${recovery.length - failed} of ${recovery.length} parameters stay within the bands that hold those of all with 95%.`,
    zh: `方法本身：在${effort.recovery}个模拟数据集中，90%区间包含真值的比例为${percent(Math.min(...covers))}至${percent(Math.max(...covers))}，后验均值与真值的相关不低于${decimals(least, 2)}，${recovery.length}个参数中有${recovery.length - failed}个的秩在95%的共同区间之内。`,
  });
}

function order(story: Story): string {
  const t = speaker(story);
  const { scores } = rowOf(story.assessment.scores.plans, FITTED.id);
  const ceiling = meanOf(story.assessment.ceiling.map(({ tauAdopters }) => tauAdopters));
  const leak = leaks(scores)
    ? {
        en: " **This is more than a model that knew the truth would reach: look for leakage before believing it.**",
        zh: " **这超过了已知真相的模型：先查数据泄漏，再谈成功。**",
      }
    : { en: "", zh: "" };
  return t({
    en: `In which order those come that have a plan: rank correlation ${decimals(scores.tauAdopters, 2)} for provinces left out. Even a model that knew the truth would reach only ${decimals(ceiling, 2)} on average.${leak.en}`,
    zh: `有规划的省份孰先孰后：对留出省份的秩相关为${decimals(scores.tauAdopters, 2)}；即使已知真相的模型平均也只有${decimals(ceiling, 2)}。${leak.zh}`,
  });
}

function peers(story: Story): string {
  const t = speaker(story);
  const { bayesFactor, rows, bootstrap } = story.assessment.contagion;
  const [, contagion] = rows;
  const clear = contagion.contagionClearly > 0.5;
  const word = clear
    ? { en: "data like these can tell the two apart more often than not", zh: "这类数据多半能区分二者" }
    : { en: "data like these can hardly tell the two apart", zh: "这类数据几乎无法区分二者" };
  return t({
    en: `Whether provinces follow each other: the evidence for contagion is ${significant(bayesFactor, 2)} times that for a common, fading signal, and a factor at least as large comes up in ${percent(bootstrap)} of data sets without any contagion. Of ${contagion.dataSets} data sets with it, ${percent(contagion.contagionClearly)} give it three times the evidence: ${word.en}.`,
    zh: `各省是否相互跟随：传染模型的证据是共同衰减信号的${significant(bayesFactor, 2)}倍；在没有传染的数据集中，${percent(bootstrap)}会出现同样大或更大的倍数。在${contagion.dataSets}个有传染的数据集中，${percent(contagion.contagionClearly)}给出三倍的证据：${word.zh}。`,
  });
}

function doubts(story: Story): string {
  const t = speaker(story);
  const { data, fit } = story.assessment;
  const shifts = data.flatMap(({ name, means }) =>
    means.map((mean, k) => ({
      name,
      path: fit.free[k].path,
      sds: (mean - fit.summaries[k].mean) / fit.summaries[k].sd,
    })),
  );
  const most = shifts.reduce((a, b) => (Math.abs(b.sds) > Math.abs(a.sds) ? b : a));
  return t({
    en: `Which of the contradictory sources is right. The reading that matters most (${most.name.en}) moves \`${most.path}\` by ${decimals(most.sds, 1)} posterior SDs.`,
    zh: `相互矛盾的来源孰对孰错。影响最大的读法（${most.name.zh}）使\`${most.path}\`移动${decimals(most.sds, 1)}个后验标准差。`,
  });
}

function causes(story: Story): string {
  return speaker(story)({
    en: "Anything causal. The conditions are ranks of unstated years, the structure was found on these same thirty provinces, and six of them without a plan carry most of what is known of the rest.",
    zh: "任何因果结论。条件是年份不明的排名，模型结构是在这三十个省份上找到的，而其中没有规划的六个省份承载了大部分信息。",
  });
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}
