import type { Plugin } from "chart.js";
import type { Table } from "../../math/table.js";
import { axis, upTo } from "../drawing/axes.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { percent, shortNumber } from "../drawing/numbers.js";
import { ink, inkOn, timeRamp } from "../drawing/palette.js";
import { type Pen, penOf, write } from "../drawing/pen.js";
import { configure } from "../drawing/sheet.js";
import { size, widthOf } from "../drawing/typography.js";
import { say } from "../phrases/say.js";

/** Categories from the earliest to the latest; those who have not adopted are last and stand apart. */
const names = ["early adopter", "early majority", "late majority", "laggard", "non-adopter"] as const;

/** The cases of one category, the earliest first. */
export interface CategoryColumn {
  readonly category: (typeof names)[number];
  readonly cases: readonly string[];
}

/** Who belongs to which category, and by which rule. */
export interface AdopterColumns extends Frame {
  readonly event: string;
  readonly rule: "log" | "rank" | "mean-sd";
  /** Upper limits of the first three categories, in the unit of time (not used by rank). */
  readonly limits: readonly number[];
  readonly columns: readonly CategoryColumn[];
}

const WIDTH = 1400;
const HEIGHT = 900;
/** Cells lower than this are drawn without names, px. */
const LEGIBLE = 17;
const HALF = 0.42;

const sizeOf = ({ columns }: AdopterColumns) => columns.reduce((sum, { cases }) => sum + cases.length, 0);

function ruleText({ language, rule, limits }: AdopterColumns): string {
  const shown = limits.map((limit) => shortNumber(limit, Math.abs(limit) < 10 ? 2 : 0));
  return say(language, `rule ${rule}`, { limits: shown.join(say(language, "comma")) });
}

function tableOf(input: AdopterColumns): Table {
  const n = sizeOf(input);
  return {
    columns: ["rule", "category", "cases", "share", "names"],
    rows: input.columns.map(({ category, cases }) => [
      ...[input.rule, category, cases.length],
      ...[cases.length / n, cases.join("; ")],
    ]),
  };
}

function altOf(input: AdopterColumns): string {
  const { language, columns } = input;
  const list = columns
    .map(({ category, cases }) =>
      say(language, "categoryCount", { name: say(language, category), n: cases.length }),
    )
    .join(say(language, "semicolon"));
  return say(language, "adopterAlt", { list, rule: ruleText(input) });
}

/** Fill of a category: dark for early, pale for late, white for those that have not adopted. */
const fillOf = (column: number) => timeRamp[column] ?? ink.paper;

/** A cell with its name for each case, stacked from below; where there is no room for that, one bar. */
function cells(columns: readonly CategoryColumn[], names: readonly string[]): Plugin<"line"> {
  return {
    id: "cells",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { x, y } = chart.scales;
      columns.forEach(({ category, cases }, c) => {
        const [left, right] = [c - HALF, c + HALF].map((value) => x!.getPixelForValue(value)) as [
          number,
          number,
        ];
        const fill = category === "non-adopter" ? ink.paper : fillOf(c);
        const [foot, head] = [0, cases.length].map((value) => y!.getPixelForValue(value)) as [number, number];
        const height = (foot - head) / Math.max(1, cases.length);
        const box = { left, right, top: head, bottom: foot };
        if (height < LEGIBLE) cell(pen, box, { name: "", fill });
        else
          cases.forEach((name, k) => {
            const bottom = foot - k * height;
            cell(pen, { ...box, top: bottom - height, bottom }, { name, fill });
          });
        const above = y!.getPixelForValue(cases.length) - 18;
        write(pen, names[c]!, [(left + right) / 2, above], {
          pixels: size.small,
          bold: true,
          align: "center",
        });
      });
    },
  };
}

function cell(
  pen: Pen,
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  { name, fill }: { readonly name: string; readonly fill: string },
): void {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (height === 0) return;
  pen.fillStyle = fill;
  pen.fillRect(box.left, box.top, width, height);
  pen.strokeStyle = fill === ink.paper ? ink.leader : ink.paper;
  pen.lineWidth = 1.5;
  pen.strokeRect(box.left, box.top, width, height);
  const pixels = Math.min(size.small, height - 4);
  const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
  write(pen, fitted(name, pixels, width - 10), middle, { pixels, align: "center", colour: inkOn(fill) });
}

/** The name, cut off where it is too wide for its cell. */
function fitted(name: string, pixels: number, width: number): string {
  if (widthOf(name, pixels) <= width) return name;
  const letters = [...name];
  while (letters.length > 1 && widthOf(`${letters.join("")}…`, pixels) > width) letters.pop();
  return `${letters.join("")}…`;
}

/** Adopters by category, one cell a case; the cases without adoption in white at the right. */
export function adopterColumns(input: AdopterColumns): Chart {
  const { language, caption, columns, event } = input;
  const n = sizeOf(input);
  const title = say(language, "adopterTitle");
  const most = Math.max(...columns.map(({ cases }) => cases.length));
  const counts = columns.map(({ cases }) =>
    say(language, "countShare", { n: cases.length, share: percent(cases.length / n) }),
  );
  const ticks = columns.map(({ category }, value) => ({ value, text: say(language, category) }));
  const censored = columns.find(({ category }) => category === "non-adopter")?.cases.length ?? 0;
  const config = configure({
    width: WIDTH,
    height: HEIGHT,
    heading: { title, subtitle: say(language, "adopterSubtitle", { event, n, censored }), key: [] },
    caption: [ruleText(input), ...caption],
    scales: {
      x: axis({ min: -0.55, max: columns.length - 0.45, ticks }, "", false),
      y: axis(
        upTo(most * 1.08, 6, (value) => (Number.isInteger(value) ? String(value) : "")),
        say(language, "adopterAxis"),
        true,
      ),
    },
    datasets: [],
    plugins: [cells(columns, counts)],
    margins: { left: 20, right: 40 },
  });
  return {
    id: "categories",
    title,
    config,
    width: WIDTH,
    height: HEIGHT,
    alt: altOf(input),
    table: tableOf(input),
  };
}
