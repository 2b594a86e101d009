import { FITTED, type Scored } from "../../../experiments/assessment/score-tables.js";
import type { CountScores } from "../../../experiments/assessment/scores/count-score.js";
import { pairedDifference } from "../../../experiments/assessment/scores/paired.js";
import { type Block, paragraph, table } from "../../document/blocks.js";
import { decimals, withError } from "../numbers.js";
import { type Story, speaker } from "../story.js";

/** How well numbers of policies and breadths of provinces left out are foretold; nothing where they are not modelled. */
export function countScores(story: Story): Block[] {
  const { counts } = story.assessment.scores;
  if (!counts) return [];
  return [
    paragraph(
      speaker(story)({
        en: "Numbers of policies and breadths of instruments are forecast with nothing of the province known: the day of its plan is drawn, and counts follow by their law.",
        zh: "政策数量与工具广度的预测不使用该省的任何信息：先抽取其规划日期，再按规律得出数量。",
      }),
    ),
    countTable(counts.policies, "policies", story),
    ...(counts.breadth ? [countTable(counts.breadth, "breadth", story)] : []),
  ];
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
