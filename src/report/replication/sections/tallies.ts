import { corrections } from "../../../experiments/replication/dependence.js";
import { READINGS } from "../../../experiments/replication/readings.js";
import { ALL, type Count } from "../../../experiments/replication/tally.js";
import { type Block, heading, marked, paragraph, type ReportCell, table } from "../../document/blocks.js";
import { readingNames } from "../names.js";
import { type Story, speaker, wholeTally } from "../story.js";

/** How much of each table comes out under each reading, and which correction brings what. */
export function tallies(story: Story): Block[] {
  const t = speaker(story);
  return [
    heading(2, t({ en: "The tally", zh: "统计" })),
    table(
      t({
        en: "Published numbers and lists of provinces that reproduce, by table and reading",
        zh: "得以复现的数字与省份名单，按表和读法",
      }),
      [
        t({ en: "table", zh: "表" }),
        t({ en: "numbers", zh: "数字" }),
        ...READINGS.map((reading) => t(readingNames[reading])),
        t({ en: "lists", zh: "名单" }),
        ...READINGS.map((reading) => t(readingNames[reading])),
      ],
      story.tally.map(({ table: name, numbers, lists }) => [
        name === ALL ? t({ en: "all", zh: "合计" }) : nameOfTable(name, story),
        ...countCells(numbers),
        ...countCells(lists),
      ]),
    ),
    paragraph(
      t({
        en: "The few agreements of Appendix A as printed are coincidences of small counts and neighbouring values: no table, no solution and no column of outputs comes out of it.",
        zh: "附录A原样得出的少数一致只是小计数和相近数值的巧合：没有一张表、一个解或一列输出值由它得出。",
      }),
    ),
    ...steps(story),
  ];
}

/** `Table 3` and `A1` in the language of the report. */
export function nameOfTable(name: string, { language }: Pick<Story, "language">): string {
  if (language === "en") return name;
  return name.startsWith("Table ") ? `表${name.slice("Table ".length)}` : `表${name}`;
}

function countCells({ of, reproduced }: Count): (string | ReportCell)[] {
  if (of === 0) return ["", ...READINGS.map(() => "")];
  const cell = (count: number) => (count === of ? marked(String(count), true) : String(count));
  return [String(of), ...READINGS.map((reading) => cell(reproduced[reading]))];
}

function steps(story: Story): Block[] {
  const t = speaker(story);
  const { numbers, lists } = wholeTally(story);
  const names = [
    t({ en: "Appendix A as printed", zh: "附录A原样" }),
    t({ en: "conditions calibrated again from Table 2", zh: "条件按表2重新校准" }),
    t({ en: "and breadth coded from Table 2", zh: "加上广度按表2编码" }),
    t({ en: "and speed reconstructed", zh: "加上速度经重建" }),
  ];
  return [
    paragraph(
      t({
        en: "The corrections build on each other. The first concerns three outcomes, the second breadth alone, the third speed alone:",
        zh: "各项修正依次叠加。第一项涉及三个结果，第二项只涉及广度，第三项只涉及速度：",
      }),
    ),
    table(
      t({ en: "What each correction adds", zh: "每项修正的作用" }),
      [
        t({ en: "data", zh: "数据" }),
        t({ en: `numbers of ${numbers.of}`, zh: `数字（共${numbers.of}个）` }),
        t({ en: `lists of ${lists.of}`, zh: `名单（共${lists.of}个）` }),
      ],
      corrections().map((step) => [names[step.applied], String(step.numbers), String(step.lists)]),
    ),
  ];
}
