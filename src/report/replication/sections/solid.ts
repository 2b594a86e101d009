import { publishedSolutions } from "../../../data/khanal2024-published/solutions.js";
import type { PublishedOutcome } from "../../../data/khanal2024-published/truth-tables.js";
import { namesOf } from "../../../experiments/replication/analyse.js";
import {
  type Agreement,
  beyondNumbers,
  publishedInterval,
  recomputedInterval,
} from "../../../experiments/replication/beyond.js";
import { OUTCOMES } from "../../../experiments/replication/readings.js";
import { type Block, code, heading, paragraph, table } from "../../document/blocks.js";
import { outcomeNames, provinceNames } from "../names.js";
import { type Story, speaker } from "../story.js";

/** Which published solutions stand, what they cover, and which provinces contradict them. */
export function solid(story: Story): Block[] {
  const t = speaker(story);
  const { corrected } = story.replication.analyses;
  const { outputs, pathCases } = beyondNumbers(corrected);
  const of = ({ agree, of: all }: Agreement) => t({ en: `${agree} of ${all}`, zh: `${all}项中的${agree}项` });
  return [
    heading(2, t({ en: "What is solid and what is not", zh: "哪些可靠，哪些不可靠" })),
    paragraph(
      t({
        en: `With the corrections the four published solutions come out as they stand in Tables 3 to 6, and so do ${of(outputs)} outputs of the truth tables and ${of(pathCases)} lists of provinces under the paths. The published solutions are conservative ones: they assume nothing about combinations that no province shows. The article does not say so, gives no cut-off, and reports no coverage. Recomputed:`,
        zh: `修正后，四个已发表的解与表3至表6一致；真值表的输出值有${of(outputs)}一致，路径之下的省份名单有${of(pathCases)}一致。已发表的解是保守解：对没有省份出现的条件组合不作任何假设。该文未说明这一点，未给出临界值，也未报告覆盖度。重算如下：`,
      }),
    ),
    table(
      t({
        en: "The published solutions, recomputed with the corrections",
        zh: "已发表的解，按修正后的数据重算",
      }),
      [
        t({ en: "outcome", zh: "结果" }),
        t({ en: "solution", zh: "解" }),
        t({ en: "inclusion", zh: "包含度" }),
        "PRI",
        t({ en: "coverage", zh: "覆盖度" }),
        t({ en: "in the solution, not in the outcome", zh: "属于解而不属于结果" }),
        t({ en: "in the outcome, on no path", zh: "属于结果而不在任何路径上" }),
      ],
      OUTCOMES.map((outcome) => solutionRow(story, outcome)),
    ),
    paragraph(
      t({
        en: "The last two columns matter more than the scores. A province in the solution but not in the outcome speaks against it: Anhui is one of four provinces named as the path to speed, and took 623 days, longer than most. And most provinces that were fast, or had many policies or a broad mix of instruments, are on no path at all.",
        zh: "最后两列比分数更重要。属于解而不属于结果的省份与该解相悖：安徽是速度路径上的四省之一，却用了623天，比多数省份更久。而多数速度快、政策多或工具组合广的省份并不在任何路径上。",
      }),
    ),
    ...cutOffs(story),
    ...kinds(story),
  ];
}

function solutionRow(story: Story, outcome: PublishedOutcome): string[] {
  const t = speaker(story);
  const { conservative: solution } = story.replication.analyses.corrected[outcome];
  const [model] = solution?.models ?? [];
  const three = (value: number | null | undefined) => value?.toFixed(3) ?? "–";
  return [
    t(outcomeNames[outcome]),
    code(namesOf(solution)),
    three(model?.fit.inclS),
    three(model?.fit.PRI),
    three(model?.fit.covS),
    provinceNames(model?.deviantForConsistency ?? [], story.language),
    provinceNames(model?.deviantForCoverage ?? [], story.language),
  ];
}

/** Under which cut-offs the published outputs hold. */
function cutOffs(story: Story): Block[] {
  const t = speaker(story);
  const { corrected } = story.replication.analyses;
  const interval = ([above, upTo]: readonly [number, number]) =>
    t({
      en: `above ${above.toFixed(3)}, up to ${upTo.toFixed(3)}`,
      zh: `大于${above.toFixed(3)}，至${upTo.toFixed(3)}`,
    });
  return [
    table(
      t({
        en: "Inclusion cut-offs under which the published outputs hold",
        zh: "使已发表输出值成立的包含度临界值",
      }),
      [
        t({ en: "outcome", zh: "结果" }),
        t({ en: "by published inclusions", zh: "按已发表的包含度" }),
        t({ en: "by recomputed inclusions", zh: "按重算的包含度" }),
      ],
      OUTCOMES.map((outcome) => [
        t(outcomeNames[outcome]),
        interval(publishedInterval(outcome)),
        interval(recomputedInterval(outcome, corrected)),
      ]),
    ),
    paragraph(
      t({
        en: "As printed, one cut-off such as 0.85 fits all four analyses. As recomputed none does: the interval of speed ends before that of breadth begins. Here 0.80 is used for speed and 0.85 for the others.",
        zh: "按印刷值，0.85这样的同一个临界值适用于全部四项分析；按重算值则没有：速度的区间在广度的区间开始之前已经结束。此处速度用0.80，其余用0.85。",
      }),
    ),
  ];
}

/** The other kinds of solution. */
function kinds(story: Story): Block[] {
  const t = speaker(story);
  const { corrected } = story.replication.analyses;
  const between = (outcome: PublishedOutcome) => [
    ...new Set(corrected[outcome].intermediate.map(({ solution }) => namesOf(solution))),
  ];
  return [
    table(
      t({ en: "The same data, three kinds of solution", zh: "同一数据的三种解" }),
      [
        t({ en: "outcome", zh: "结果" }),
        t({ en: "published", zh: "已发表" }),
        t({ en: "conservative", zh: "保守解" }),
        t({ en: "intermediate", zh: "中间解" }),
        t({ en: "parsimonious", zh: "简约解" }),
      ],
      OUTCOMES.map((outcome) => [
        t(outcomeNames[outcome]),
        code(publishedExpression(outcome)),
        models(namesOf(corrected[outcome].conservative), story),
        between(outcome)
          .map((names) => models(names, story))
          .join(" "),
        models(namesOf(corrected[outcome].parsimonious), story),
      ]),
    ),
    paragraph(
      t({
        en: "The intermediate solution lets a combination without a province count where all four capacities would help. Where the parsimonious solution has two models joined by “or”, the data cannot choose between them, and a claim that rests on one of them would have to say why.",
        zh: "中间解允许在四种能力均有助益的前提下使用没有省份的组合。简约解中以“或”相连的两个模型，数据无法取舍；若据其一立论，须说明理由。",
      }),
    ),
  ];
}

/** The paths of a table as one expression. */
export function publishedExpression(outcome: PublishedOutcome): string {
  const solution = publishedSolutions.find((each) => each.outcome === outcome);
  return solution!.paths.map(({ expression }) => expression).join(" + ");
}

/** Tied models, each as an expression. */
function models(names: string, { language }: Story): string {
  return names
    .split(" or ")
    .map(code)
    .join(language === "zh" ? "或" : " or ");
}
