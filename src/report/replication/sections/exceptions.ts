import type { ComparedFigure } from "../../../experiments/replication/compare.js";
import { explanationOf } from "../../../experiments/replication/explanations.js";
import { type Block, code, heading, paragraph, table } from "../../document/blocks.js";
import { printed } from "../names.js";
import { type Story, speaker } from "../story.js";
import { nameOfTable } from "./tallies.js";

/** The published numbers that no correction brings back. */
export function exceptionsOf({ replication }: Pick<Story, "replication">): readonly ComparedFigure[] {
  return replication.figures.filter(({ reproduced }) => !reproduced.corrected);
}

/** The numbers that do not come out, one by one, with the likeliest reason. */
export function exceptions(story: Story): Block[] {
  const t = speaker(story);
  const figures = exceptionsOf(story);
  return [
    heading(
      2,
      t({
        en: `The ${figures.length} numbers that do not come out`,
        zh: `无法复现的${figures.length}个数字`,
      }),
    ),
    table(
      t({ en: "Not reproduced with all corrections", zh: "全部修正后仍未复现" }),
      [
        t({ en: "table", zh: "表" }),
        t({ en: "row or path", zh: "行或路径" }),
        t({ en: "statistic", zh: "统计量" }),
        t({ en: "published", zh: "已发表" }),
        t({ en: "recomputed", zh: "重算" }),
        t({ en: "likeliest reason", zh: "最可能的原因" }),
      ],
      figures.map((figure) => [
        nameOfTable(figure.table, story),
        code(figure.item),
        t(statisticNames[figure.statistic]),
        printed(figure.published, figure.statistic),
        exact(figure),
        t(explanationOf(figure)?.why ?? { en: "none is known", zh: "不明" }),
      ]),
    ),
    paragraph(
      t({
        en: "Recomputed values stand here with six decimals, because one of them lies within a few millionths of where it would round to the printed one.",
        zh: "此处重算值保留六位小数，因为其中一个与能够四舍五入为印刷值的边界仅相差百万分之几。",
      }),
    ),
  ];
}

/** Names of the statistics. */
export const statisticNames = {
  n: { en: "N", zh: "N" },
  inclusion: { en: "inclusion", zh: "包含度" },
  PRI: { en: "PRI", zh: "PRI" },
  inclN: { en: "inclN", zh: "inclN" },
  RoN: { en: "RoN", zh: "RoN" },
  covN: { en: "covN", zh: "covN" },
} as const;

function exact({ values, statistic }: ComparedFigure): string {
  const value = values.corrected;
  if (value === null) return "–";
  return statistic === "n" ? String(value) : value.toFixed(6);
}
