import type { Plugin } from "chart.js";
import { axis } from "../drawing/axes.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { rowNames } from "../drawing/interval-rows.js";
import type { KeyItem } from "../drawing/key.js";
import { disc, square, tick } from "../drawing/marks.js";
import { threeDigits } from "../drawing/numbers.js";
import { ink, seriesColours } from "../drawing/palette.js";
import { penOf } from "../drawing/pen.js";
import { segment } from "../drawing/segment.js";
import { configure } from "../drawing/sheet.js";
import { whisker } from "../drawing/whisker.js";
import { say } from "../phrases/say.js";
import { type Ranged, rangeOver } from "./factor-rows.js";

/** One factor: its first-order index, and its total one or what chance alone would give. */
export interface IndexRow {
  readonly id: string;
  readonly name: string;
  readonly first: Ranged;
  /** Null where the sample does not tell. */
  readonly total: Ranged | null;
  /** What a factor that does nothing has: of the total index, or of first order where there is none; null where it is 0. */
  readonly byChance: number | null;
}

/** Indices of factors, in the order in which they are drawn from above. */
export interface SensitivityIndices extends Frame {
  readonly outcome: string;
  /** Base points, or points. */
  readonly points: number;
  readonly rows: readonly IndexRow[];
}

const WIDTH = 1400;
const ROW = 54;
const APART = 11;
const [FIRST, TOTAL] = seriesColours;

function drawRows({ rows }: SensitivityIndices): Plugin<"line"> {
  return {
    id: "sensitivity-indices",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const x = (value: number) => chart.scales.x!.getPixelForValue(value);
      pen.lineWidth = 1.5;
      segment(pen, [x(0), chart.chartArea.top], [x(0), chart.chartArea.bottom], ink.leader);
      rows.forEach(({ first, total, byChance }, i) => {
        const middle = chart.scales.y!.getPixelForValue(i);
        const y = total === null ? middle : middle - APART;
        whisker(pen, [x(first.low), x(first.high)], y, FIRST);
        disc(pen, x(first.value), y, 8, FIRST);
        const chanceAt = total === null ? middle : middle + APART;
        if (byChance !== null) tick(pen, x(byChance), chanceAt, { half: 13, colour: ink.quiet });
        if (total === null) return;
        whisker(pen, [x(total.low), x(total.high)], middle + APART, TOTAL);
        square(pen, x(total.value), middle + APART, 8, TOTAL);
      });
    },
  };
}

function keyOf({ language, rows }: SensitivityIndices): KeyItem[] {
  const has = (part: "total" | "byChance") => rows.some((row) => row[part] !== null);
  return [
    { mark: "colouredDot", colour: FIRST, text: say(language, "indexFirst") },
    ...(has("total")
      ? [{ mark: "colouredSquare" as const, colour: TOTAL, text: say(language, "indexTotal") }]
      : []),
    ...(has("byChance") ? [{ mark: "whisker" as const, text: say(language, "indexChance") }] : []),
    { mark: "errorBar", text: say(language, "indexError") },
  ];
}

function altOf({ language, rows }: SensitivityIndices): string {
  const items = rows.map(({ name, first, total }) =>
    total === null
      ? say(language, "givenItem", { name, first: threeDigits(first.value) })
      : say(language, "indicesItem", {
          name,
          first: threeDigits(first.value),
          total: threeDigits(total.value),
        }),
  );
  return say(language, "indicesAlt", { k: rows.length, list: items.join(say(language, "semicolon")) });
}

/** First-order and total indices of factors with their intervals. */
export function sensitivityIndices(input: SensitivityIndices): Chart {
  const { language, caption, rows, outcome, points } = input;
  const hasTotals = rows.some(({ total }) => total !== null);
  const title = say(language, "indicesTitle", { outcome });
  const subtitle = say(language, hasTotals ? "indicesSubtitle" : "givenSubtitle", { n: points });
  const values = rows.flatMap(({ first, total }) => (total === null ? [first] : [first, total]));
  const height = 330 + ROW * rows.length + 23 * caption.length;
  const config = configure({
    ...{ width: WIDTH, height, caption },
    heading: { title, subtitle, key: keyOf(input) },
    scales: {
      x: axis(rangeOver(values), say(language, "indicesAxis"), true),
      y: { ...axis(rowNames(rows.map(({ name }) => name)), "", false), reverse: true },
    },
    datasets: [],
    plugins: [drawRows(input)],
    margins: { left: 24, right: 40 },
  });
  const table = {
    columns: [
      "factor",
      "first",
      "first_lower",
      "first_upper",
      "total",
      "total_lower",
      "total_upper",
      "by_chance",
    ],
    rows: rows.map(({ id, first, total, byChance }) => [
      ...[id, first.value, first.low, first.high],
      ...[total?.value ?? null, total?.low ?? null, total?.high ?? null, byChance],
    ]),
  };
  return { id: "sensitivity-indices", title, config, width: WIDTH, height, alt: altOf(input), table };
}
