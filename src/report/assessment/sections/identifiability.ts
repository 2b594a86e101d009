import type { Bilingual } from "../../../data/provinces.js";
import { IDENTIFIED, TIED, WEAKLY } from "../../../experiments/assessment/identifiability.js";
import { type Block, code, heading, list, paragraph, table } from "../../document/blocks.js";
import { decimals, percent, significant } from "../numbers.js";
import { type Story, speaker } from "../story.js";

/** What the data tell of each parameter, which they confound, and whether they can tell contagion from a trend. */
export function identified(story: Story): Block[] {
  const t = speaker(story);
  const { parameters, pairs } = story.assessment.identifiability;
  const words: Readonly<Record<(typeof parameters)[number]["verdict"], Bilingual>> = {
    identified: { en: "identified: the data speak louder than the prior", zh: "可识别：数据的声音大于先验" },
    weakly: { en: "weakly identified: prior and data share the word", zh: "弱识别：先验与数据各占一份" },
    not: { en: "not identified: the posterior repeats the prior", zh: "不可识别：后验重复先验" },
  };
  return [
    heading(2, t({ en: "What is identified", zh: "什么是可识别的" })),
    paragraph(
      t({
        en: `Contraction is 1 less the variance of the posterior over that of the prior; from ${IDENTIFIED} a parameter counts as identified, from ${WEAKLY} as weakly so. Two parameters whose draws correlate beyond ±${TIED} lie on a ridge: the data know a combination of them better than either.`,
        zh: `收缩为1减去后验方差与先验方差之比；达到${IDENTIFIED}为可识别，达到${WEAKLY}为弱识别。抽样相关超过±${TIED}的两个参数位于一条脊上：数据更了解它们的组合而非其一。`,
      }),
    ),
    list(
      parameters.map(({ path, contraction, verdict }) =>
        t({
          en: `${code(path)}: ${words[verdict].en} (contraction ${decimals(contraction, 2)}).`,
          zh: `${code(path)}：${words[verdict].zh}（收缩${decimals(contraction, 2)}）。`,
        }),
      ),
    ),
    ...(pairs.length > 0
      ? [
          paragraph(
            t({
              en: `Ridges: ${pairs.map(({ one, other, correlation }) => `${code(one)} with ${code(other)} (${decimals(correlation, 2)})`).join("; ")}. More provinces would not part them as well as data of another kind: dates of decisions beside dates of plans, or a second signal of the centre with its own fading.`,
              zh: `脊：${pairs.map(({ one, other, correlation }) => `${code(one)}与${code(other)}（${decimals(correlation, 2)}）`).join("；")}。比起更多省份，另一类数据更能把它们分开：决定的日期，或者中央的第二个自行衰减的信号。`,
            }),
          ),
        ]
      : []),
    ...contagion(story),
    ...outputs(story),
  ];
}

function contagion(story: Story): Block[] {
  const t = speaker(story);
  const { contagion: all, evidence, effort } = story.assessment;
  const truths: Readonly<Record<"trend" | "contagion", Bilingual>> = {
    trend: { en: "a common trend", zh: "共同趋势" },
    contagion: { en: "contagion", zh: "传染" },
  };
  return [
    heading(
      3,
      t({ en: "Comparison of models, and contagion against a trend", zh: "模型比较，以及传染与趋势" }),
    ),
    paragraph(
      t({
        en: `Evidence, the probability of the data under model and prior, by importance sampling about the summit of each posterior (effective draws ${decimals(evidence.size, 0)} or more): the fitted model ${decimals(evidence.fitted, 2)}, the same without covariates ${decimals(evidence.plain, 2)}, so that the traits of provinces make the data e^${decimals(evidence.fitted - evidence.plain, 1)} times as probable. Evidence depends on the width of priors, which stand above.`,
        zh: `证据即数据在模型与先验之下的概率，由各后验顶点附近的重要性抽样得到（有效抽样不少于${decimals(evidence.size, 0)}）：拟合模型${decimals(evidence.fitted, 2)}，无协变量${decimals(evidence.plain, 2)}，即省份特征使数据的概率变为e^${decimals(evidence.fitted - evidence.plain, 1)}倍。证据取决于先验的宽度，先验见上。`,
      }),
    ),
    paragraph(
      t({
        en: `Do provinces follow each other, or all the same fading signal? With rivals watched, the plans are ${significant(all.bayesFactor, 2)} times as probable as without. To see what that is worth, ${effort.contagion} data sets were simulated by running the model forwards, half of them with rivals watched and a weight of them from its prior, half without, the other parameters from the posterior, and both accounts fitted to each. Days of rivals are never taken as given when a province is forecast: scored that way, peers look significant even in data without any.`,
        zh: `各省是相互跟随，还是都在回应同一个衰减的信号？关注对手时，规划的概率是不关注时的${significant(all.bayesFactor, 2)}倍。为了解其分量，向前运行模型模拟了${effort.contagion}个数据集，一半关注对手、其权重取自先验，一半不关注，其余参数取自后验，并对每个数据集拟合两种解释。预测一个省份时从不把对手的实际日期当作已知：那样评分，即使数据中毫无同伴效应也会显得显著。`,
      }),
    ),
    table(
      t({ en: "How often data like these tell the two apart", zh: "这类数据多常能区分二者" }),
      [
        t({ en: "truth", zh: "真相" }),
        t({ en: "data sets", zh: "数据集" }),
        t({ en: "contagion has more evidence", zh: "传染的证据更多" }),
        t({ en: "three times as much", zh: "达三倍" }),
        t({ en: "trend three times as much", zh: "趋势达三倍" }),
      ],
      all.rows.map((row) => [
        t(truths[row.truth]),
        String(row.dataSets),
        percent(row.contagionWins),
        percent(row.contagionClearly),
        percent(row.trendClearly),
      ]),
    ),
    paragraph(
      t({
        en: `Parametric bootstrap: of the data sets without contagion, ${percent(all.bootstrap)} show a factor at least as large as that of the real data.`,
        zh: `参数自助法：在没有传染的数据集中，${percent(all.bootstrap)}的倍数不小于真实数据的倍数。`,
      }),
    ),
  ];
}

/** What moves outcomes before and after the data, and how much of them is chance. */
function outputs(story: Story): Block[] {
  const t = speaker(story);
  const { outputs: all, fit } = story.assessment;
  const rows = (["prior", "posterior"] as const).flatMap((when) =>
    all[when].map(({ name, noise, correlations }) => {
      const order = correlations
        .map((rho, k) => ({ rho: rho ?? 0, path: fit.free[k].path }))
        .sort((a, b) => Math.abs(b.rho) - Math.abs(a.rho) || (a.path < b.path ? -1 : 1));
      const most = order.slice(0, 2).map(({ rho, path }) => `${code(path)} ${decimals(rho, 2)}`);
      const label = when === "prior" ? { en: "prior", zh: "先验" } : { en: "posterior", zh: "后验" };
      return [t(name), t(label), percent(noise), most.join(", ")];
    }),
  );
  return [
    heading(3, t({ en: "What moves the outcomes", zh: "什么影响结果" })),
    paragraph(
      t({
        en: "Two runs with different luck at each draw tell chance from parameters: the share of chance is what is left of the variance when no parameter differs. Beside it the two parameters with the largest rank correlations.",
        zh: "在每个抽样处用不同的随机数运行两次，可以区分偶然与参数：偶然的份额就是参数不变时剩下的方差。旁边是秩相关最大的两个参数。",
      }),
    ),
    table(
      t({ en: "Sensitivity of outcomes", zh: "结果的敏感性" }),
      [
        t({ en: "outcome", zh: "结果" }),
        t({ en: "parameters from", zh: "参数取自" }),
        t({ en: "chance", zh: "偶然" }),
        t({ en: "moved most by (rank correlation)", zh: "影响最大（秩相关）" }),
      ],
      rows,
    ),
    paragraph(
      t({
        en: "What-ifs with this posterior, paired by luck and with their Monte-Carlo errors, are made by `yardstick compare --posterior`.",
        zh: "使用此后验的假设情景（随机数配对，并附蒙特卡罗误差）由`yardstick compare --posterior`生成。",
      }),
    ),
  ];
}
