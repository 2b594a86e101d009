import type { Language } from "../../charts/index.js";
import type { Bilingual } from "../../data/provinces.js";
import type { ComparedFigure, Replication } from "../../experiments/replication/compare.js";
import { explanationOf } from "../../experiments/replication/explanations.js";
import { READINGS, type ReplicationReading } from "../../experiments/replication/readings.js";
import { ALL, tallyOf } from "../../experiments/replication/tally.js";
import { inColumns, wrapped } from "../columns.js";
import { printed, readingNames } from "./names.js";
import { nameOfTable } from "./sections/tallies.js";

/** What the terminal is told of a replication. */
export interface TerminalSubject {
  readonly reading: ReplicationReading;
  readonly language: Language;
  readonly version: string;
  /** Where the results were written. */
  readonly folder: string;
}

/** Differing numbers that are shown of a reading under which most differ. */
const SHOWN = 10;
const WIDTH = 100;

/** The tally, the numbers that differ under the reading shown, and where the report is. */
export function replicationText(replication: Replication, subject: TerminalSubject): string {
  const t = (text: Bilingual) => text[subject.language];
  const lines = [
    t({
      en: `yardstick ${subject.version}  replicate: the fsQCA of Khanal, Zhang & Taeihagh (2024)`,
      zh: `yardstick ${subject.version}  replicate：Khanal、Zhang与Taeihagh（2024）的fsQCA`,
    }),
    t({
      en: "Published numbers and lists of provinces that reproduce, by reading:",
      zh: "各读法下得以复现的数字与省份名单：",
    }),
    "",
    tallyLines(replication, subject.language),
    "",
    differing(replication, subject),
    "",
    ...notes(subject.language).map((note) => wrapped(note, WIDTH)),
    "",
    t({
      en: `Report: ${subject.folder}/report.html, with all tables beside it`,
      zh: `报告：${subject.folder}/report.html，全部表格在同一文件夹`,
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function tallyLines(replication: Replication, language: Language): string {
  const t = (text: Bilingual) => text[language];
  const blank = (count: number) => (count === 0 ? "" : count);
  const names = READINGS.map((reading) => t(readingNames[reading]));
  const head = [t({ en: "table", zh: "表" }), t({ en: "numbers", zh: "数字" }), ...names];
  return inColumns([
    [...head, t({ en: "lists", zh: "名单" }), ...names],
    ...tallyOf(replication).map(({ table, numbers, lists }) => [
      table === ALL ? t({ en: "all", zh: "合计" }) : nameOfTable(table, { language }),
      numbers.of,
      ...READINGS.map((reading) => numbers.reproduced[reading]),
      blank(lists.of),
      ...READINGS.map((reading) => (lists.of === 0 ? "" : lists.reproduced[reading])),
    ]),
  ]);
}

function differing(replication: Replication, { reading, language }: TerminalSubject): string {
  const t = (text: Bilingual) => text[language];
  const figures = replication.figures.filter(({ reproduced }) => !reproduced[reading]);
  const name = t(readingNames[reading]);
  const more = figures.length - SHOWN;
  return [
    t({
      en: `Not reproduced under the reading "${name}" (${figures.length}):`,
      zh: `读法“${name}”下未复现（${figures.length}个）：`,
    }),
    ...figures.slice(0, SHOWN).map((figure) => differenceLine(figure, reading, language)),
    ...(more > 0
      ? [t({ en: `  and ${more} more, in numbers.csv`, zh: `  另有${more}个，见numbers.csv` })]
      : []),
  ].join("\n");
}

function differenceLine(figure: ComparedFigure, reading: ReplicationReading, language: Language): string {
  const { item, statistic, published, values } = figure;
  const place = `${nameOfTable(figure.table, { language })} ${item} ${statistic}`;
  const value = values[reading];
  const digits = value !== null && statistic !== "n" ? value.toFixed(6) : printed(value, statistic);
  const why = reading === "corrected" ? explanationOf(figure)?.why[language] : undefined;
  const numbers = {
    en: `published ${printed(published, statistic)}, recomputed ${digits}.`,
    zh: `已发表${printed(published, statistic)}，重算${digits}。`,
  };
  const line = `${place}: ${numbers[language]}${why ? ` ${why}` : ""}`;
  return `- ${wrapped(line, WIDTH - 2).replaceAll("\n", "\n  ")}`;
}

function notes(language: Language): string[] {
  const texts: Bilingual[] = [
    {
      en: "The corrected reading of speed (A2, A6, Table 4) uses an order of political power that was INFERRED from the published results; Table 2's own order does not give them.",
      zh: "速度（表A2、表A6、表4）的修正读法所用的政治权力排序是从已发表结果推断出来的；表2自己的排序得不出这些结果。",
    },
    {
      en: "No single condition is necessary for any outcome. The report says what the conclusions depend on, and what thirty provinces can tell.",
      zh: "没有任何单一条件是必要条件。报告说明结论取决于什么，以及三十个省份能说明什么。",
    },
  ];
  return texts.map((text) => text[language]);
}
