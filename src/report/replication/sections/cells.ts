import type { ByReading, ComparedFigure, ComparedList } from "../../../experiments/replication/compare.js";
import { TABLES } from "../../../experiments/replication/published-figures.js";
import { READINGS } from "../../../experiments/replication/readings.js";
import {
  type Block,
  code,
  heading,
  marked,
  paragraph,
  type ReportCell,
  table,
} from "../../document/blocks.js";
import { outcomeNames, printed, provinceNames, readingNames } from "../names.js";
import { type Story, speaker } from "../story.js";
import { statisticNames } from "./exceptions.js";
import { nameOfTable } from "./tallies.js";

/** Every published number and list beside what each reading makes of it. */
export function cells(story: Story): Block[] {
  const t = speaker(story);
  return [
    heading(2, t({ en: "Number by number", zh: "逐个数字" })),
    paragraph(
      t({
        en: "One line for each published number. Values in bold reproduce the published one. Rows of truth tables are written ENT, UNI, GDP, POW; lists of provinces are compared by their members.",
        zh: "每个已发表的数字占一行。粗体为复现了已发表的数值。真值表的行按ENT、UNI、GDP、POW的次序书写；省份名单按成员比较。",
      }),
    ),
    ...TABLES.flatMap((name) => cellsOfTable(name, story)),
  ];
}

/** What the lines of a table are. */
const itemNames = {
  row: { en: "row", zh: "行" },
  necessity: { en: "condition", zh: "条件" },
  path: { en: "path", zh: "路径" },
} as const;

function cellsOfTable(name: string, story: Story): Block[] {
  const t = speaker(story);
  const figures = story.replication.figures.filter((figure) => figure.table === name);
  const items = [...new Set(figures.map(({ item }) => item))];
  const outcome = t(outcomeNames[figures[0].outcome]);
  return [
    heading(3, `${nameOfTable(name, story)}: ${outcome}`),
    table(
      t({
        en: `${name}, published and recomputed`,
        zh: `${nameOfTable(name, story)}：已发表与重算`,
      }),
      [
        t(itemNames[figures[0].kind]),
        t({ en: "statistic", zh: "统计量" }),
        t({ en: "published", zh: "已发表" }),
        ...READINGS.map((reading) => t(readingNames[reading])),
        t({ en: "reproduces", zh: "是否复现" }),
      ],
      items.flatMap((item) => [
        ...figures.filter((figure) => figure.item === item).map((figure) => figureRow(figure, story)),
        ...story.replication.lists
          .filter((each) => each.table === name && each.item === item)
          .map((each) => listRow(each, story)),
      ]),
    ),
  ];
}

function figureRow(figure: ComparedFigure, story: Story): (string | ReportCell)[] {
  const t = speaker(story);
  const { item, statistic, published, values, reproduced } = figure;
  return [
    code(item),
    t(statisticNames[statistic]),
    printed(published, statistic),
    ...READINGS.map((reading) => marked(printed(values[reading], statistic), reproduced[reading])).map(quiet),
    verdict(reproduced, story),
  ];
}

/** A number that does not agree is the usual thing here and needs no colour. */
function quiet(cell: ReportCell): ReportCell {
  return cell.tone === "bad" ? { ...cell, tone: "plain" } : cell;
}

/** Whether something reproduces, and what it takes. */
function verdict(reproduced: ByReading<boolean>, story: Story): ReportCell | string {
  const t = speaker(story);
  if (!reproduced.corrected) return marked(t({ en: "no", zh: "否" }), false);
  return reproduced["as-printed"]
    ? t({ en: "also as printed", zh: "按印刷值亦可" })
    : t({ en: "once corrected", zh: "修正后" });
}

function listRow(each: ComparedList, story: Story): (string | ReportCell)[] {
  const t = speaker(story);
  const same = t({ en: "same", zh: "相同" });
  const other = t({ en: "other", zh: "不同" });
  return [
    code(each.item),
    t({ en: "provinces", zh: "省份" }),
    provinceNames(each.published, story.language),
    ...READINGS.map((reading) =>
      quiet(marked(each.reproduced[reading] ? same : other, each.reproduced[reading])),
    ),
    verdict(each.reproduced, story),
  ];
}
