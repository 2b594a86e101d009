import { type Dialect, type Language, spoken } from "../charts/drawing/dialect.js";
import { CHINAS_PARAMETERS } from "./claims.js";
import { widthOf } from "./columns.js";
import { outcomeRows } from "./outcome-lines.js";
import type { Summary } from "./summary.js";

const texts = {
  head: {
    en: "{runs} runs, seeds {first} to {last}, {steps} steps, {n} {what}",
    zh: "{runs}次模拟，种子{first}至{last}，{steps}步，{n}个{what}",
  },
  columns: { en: ["", "observed", "simulated", "90% of runs"], zh: ["", "实际", "模拟", "90%的模拟"] },
  later: { en: "Later, or never, against what the model expects", zh: "晚于模型预期，或从未发布" },
  sooner: { en: "Sooner than the model expects", zh: "早于模型预期" },
  inside: {
    en: "{inside} of {of} statistics of the observed provinces lie in the simulated 90% interval; * marks the others.",
    zh: "实际省份的{of}个统计量中，{inside}个落在模拟90%区间内；*为其余者。",
  },
  provinces: { en: "provinces", zh: "省份" },
  units: { en: "Units: ", zh: "单位：" },
  parameters: {
    en: "Parameters in force: {estimated} estimated, {weak} weakly informed, {assumed} documented defaults that no datum here confirms.",
    zh: "生效参数：{estimated}个估计值，{weak}个证据薄弱，{assumed}个为此处数据无法证实的默认值。",
  },
  stop: { en: ".", zh: "。" },
  results: { en: "Results", zh: "结果" },
  charts: { en: "Charts", zh: "图表" },
} as const;

/** The summary for a terminal: one screen, the same in a pipe. */
export function summaryText(summary: Summary, language: Language): string {
  const { scenario, fit } = summary;
  const dialect: Dialect = summary.units ? `${language}-${summary.units.called}` : language;
  const comparable = fit.filter(({ inside }) => inside !== null);
  const lines = [
    `yardstick ${summary.version}  ${scenario.id}: ${scenario.title[language]}`,
    fill(texts.head[language], {
      runs: summary.runs,
      ...summary.seeds,
      steps: summary.steps,
      n: summary.provinces,
      what: spoken(texts.provinces, dialect),
    }),
    ...(scenario.question ? ["", scenario.question[language]] : []),
    "",
    ...(summary.units ? [`${texts.units[language]}${summary.units[language]}`] : []),
    ...(summary.fit.length > 0 ? table(summary, language) : []),
    ...outcomeTable(summary, dialect),
    "",
    ...(fit.length > 0
      ? [
          fill(spoken(texts.inside, dialect), {
            inside: comparable.filter(({ inside }) => inside).length,
            of: comparable.length,
          }),
        ]
      : []),
    ...surpriseLines(summary, language).map((line) => `  ${line}`),
    parametersLine(summary.parameters, language),
    ...(summary.units ? [CHINAS_PARAMETERS[language] + texts.stop[language]] : []),
    "",
    `${texts.results[language]}: ${summary.folder}/  (sha256 ${summary.resultHash.slice(0, 16)})`,
    ...(summary.charts ? [`${texts.charts[language]}:  ${summary.folder}/charts/*.png`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** Provinces that are late or early beside what the model expects, a line for each kind that there is. */
export function surpriseLines({ surprises }: Pick<Summary, "surprises">, language: Language): string[] {
  return (["later", "sooner"] as const).flatMap((how) => {
    const names = surprises
      .filter((each) => each.how === how)
      .map((each) => (language === "zh" ? each.zh : each.en));
    return names.length > 0
      ? [`${texts[how][language]}: ${names.join(language === "zh" ? "、" : ", ")}`]
      : [];
  });
}

/** How many parameters in force are how sure, in a sentence. */
export function parametersLine(parameters: Summary["parameters"], language: Language): string {
  return fill(texts.parameters[language], parameters);
}

function table({ fit }: Summary, language: Language): string[] {
  const rows = fit
    .filter(({ n }) => n > 0)
    .map(({ statistic, observed, mean, q05, q95, inside }) => [
      statistic,
      number(observed),
      number(mean),
      `${number(q05)} to ${number(q95)}${inside === false ? "  *" : ""}`,
    ]);
  return aligned([texts.columns[language], ...rows]);
}

function outcomeTable({ outcomes }: Summary, language: Dialect): string[] {
  const rows = outcomeRows(outcomes, number, language);
  return rows.length > 0 ? ["", ...aligned(rows)] : [];
}

/** Rows as lines: the first column to the left, numbers to the right, the last as it comes. */
function aligned(cells: readonly (readonly string[])[]): string[] {
  const widths = cells[0].map((_, c) => Math.max(...cells.map((row) => widthOf(row[c]))));
  const space = (cell: string, c: number) => " ".repeat(widths[c] - widthOf(cell));
  const last = cells[0].length - 1;
  const placed = (cell: string, c: number) =>
    c === 0 ? `  ${cell}${space(cell, c)}` : c === last ? cell : space(cell, c) + cell;
  return cells.map((row) => row.map(placed).join("  ").trimEnd());
}

/** A number as people write it: whole above 100, else with one or two decimals. */
function number(value: number | null): string {
  if (value === null) return "-";
  return Math.abs(value) >= 100 || Number.isInteger(value)
    ? value.toFixed(0)
    : value.toFixed(Math.abs(value) >= 2 ? 1 : 2);
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]));
}
