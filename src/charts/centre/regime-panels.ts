import type { Plugin } from "chart.js";
import { civilDate } from "../../math/calendar.js";
import type { Cell, Table } from "../../math/table.js";
import { scenarioColour } from "../comparison/paired-curves.js";
import { niceStep, noAxes } from "../drawing/axes.js";
import { dayAfter, dayText, isoOf } from "../drawing/calendar.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { dateTicks } from "../drawing/date-ticks.js";
import { last } from "../drawing/numbers.js";
import { ink } from "../drawing/palette.js";
import { drawPanel } from "../drawing/panel.js";
import { type Pen, penOf, write } from "../drawing/pen.js";
import type { Box } from "../drawing/place-labels.js";
import type { Band } from "../drawing/quantiles.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { size } from "../drawing/typography.js";
import { wrap } from "../drawing/wrap.js";
import { say } from "../phrases/say.js";

/** One outcome over time under each regime; null where it does not exist under a regime. */
export interface RegimeMeasure {
  readonly id: string;
  readonly name: string;
  readonly decimals: number;
  readonly bands: readonly (Band | null)[];
}

/** Regimes side by side on the same luck. */
export interface RegimePanels extends Frame {
  readonly baseDate: string;
  readonly days: readonly number[];
  /** Number of pairs of runs with the same seed. */
  readonly pairs: number;
  readonly regimes: readonly { readonly id: string; readonly name: string }[];
  readonly measures: readonly RegimeMeasure[];
}

const WIDTH = 1400;
const LEFT = 236;
const RIGHT = 34;
const ROW = 172;
const GAP = 26;
const HEAD = 58;

/** A round end of the axis of a measure, the same for all regimes. */
function topOf({ bands }: RegimeMeasure): number {
  const most = Math.max(1e-9, ...bands.flatMap((band) => band?.q90 ?? []));
  const step = niceStep(most, 4);
  return Math.ceil(most / step - 1e-9) * step;
}

function boxOf(input: RegimePanels, top: number, at: { row: number; column: number }): Box {
  const width = (WIDTH - LEFT - RIGHT - GAP * (input.regimes.length - 1)) / input.regimes.length;
  const left = LEFT + at.column * (width + GAP);
  const upper = top + HEAD + at.row * ROW;
  return { left, right: left + width, top: upper, bottom: upper + ROW - 34 };
}

/** The name of a measure and the ends of its axis, left of its row. */
function drawMeasure(pen: Pen, measure: RegimeMeasure, box: Box): void {
  const lines = wrap(measure.name, LEFT - 28 - 62, size.small);
  const middle = (box.top + box.bottom) / 2;
  lines.forEach((line, k) => {
    write(pen, line, [28, middle + (k - (lines.length - 1) / 2) * 24], { pixels: size.small, bold: true });
  });
  const tick = { pixels: size.caption, colour: ink.quiet, align: "right" } as const;
  write(pen, String(Number(topOf(measure).toPrecision(6))), [box.left - 8, box.top + 6], tick);
  write(pen, "0", [box.left - 8, box.bottom - 2], tick);
}

/** Years under the lowest row. */
function drawYears(pen: Pen, { days, baseDate }: RegimePanels, box: Box): void {
  const [first, end] = [days[0]!, last(days)];
  for (const { day, date } of dateTicks(baseDate, end, 6)) {
    const x = box.left + ((day - first) / (end - first)) * (box.right - box.left);
    if (x > box.right - 12) continue;
    const year = String(civilDate(date)[0]);
    write(pen, year, [x, box.bottom + 18], { pixels: size.caption, colour: ink.quiet, align: "center" });
  }
}

const ending = (band: Band, decimals: number) => last(band.q50).toFixed(decimals);

function drawCell(pen: Pen, input: RegimePanels, at: { row: number; column: number }, box: Box): void {
  const measure = input.measures[at.row]!;
  const own = measure.bands[at.column] ?? null;
  const others = measure.bands.flatMap((band, k) => (k === at.column || band === null ? [] : [band.q50]));
  const colour = scenarioColour(at.column);
  drawPanel(pen, box, { days: input.days, top: topOf(measure), own, colour, others });
  const text = own === null ? say(input.language, "regimeAbsent") : ending(own, measure.decimals);
  const look = {
    pixels: size.small,
    bold: own !== null,
    colour: own === null ? ink.quiet : colour,
    halo: "#fafafa",
  };
  write(pen, text, [box.right, box.top - 12], { ...look, align: "right" });
}

function drawPanels(input: RegimePanels): Plugin<"line"> {
  return {
    id: "regime-panels",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { top } = chart.chartArea;
      input.regimes.forEach(({ name }, column) => {
        const box = boxOf(input, top, { row: 0, column });
        wrap(name, box.right - box.left, size.body)
          .slice(0, 2)
          .forEach((line, k) => {
            const style = { pixels: size.body, bold: true, colour: scenarioColour(column) };
            write(pen, line, [box.left, top + 14 + 25 * k], style);
          });
        input.measures.forEach((_, row) => {
          drawCell(pen, input, { row, column }, boxOf(input, top, { row, column }));
        });
        drawYears(pen, input, boxOf(input, top, { row: input.measures.length - 1, column }));
      });
      input.measures.forEach((measure, row) => {
        drawMeasure(pen, measure, boxOf(input, top, { row, column: 0 }));
      });
    },
  };
}

function altOf(input: RegimePanels): string {
  const { language, measures, regimes, days, baseDate, pairs } = input;
  const list = measures.map(({ name, bands, decimals }) => {
    const values = bands.map((band, k) =>
      say(language, "regimeItem", {
        name: regimes[k]!.name,
        value: band === null ? say(language, "regimeAbsent") : ending(band, decimals),
      }),
    );
    return say(language, "regimeMeasure", { name, list: values.join(say(language, "comma")) });
  });
  return say(language, "regimeAlt", {
    ...{ n: pairs, date: dayText(dayAfter(baseDate, last(days)), language) },
    list: list.join(say(language, "semicolon")),
  });
}

function tableOf({ measures, regimes, days, baseDate }: RegimePanels): Table {
  const quantiles = ["q10", "q50", "q90"] as const;
  const series = regimes.flatMap(({ id }, k) =>
    measures.flatMap((measure) =>
      quantiles.map((q) => ({ head: `${id}_${measure.id}_${q}`, values: measure.bands[k]?.[q] })),
    ),
  );
  return {
    columns: ["day", "date", ...series.map(({ head }) => head)],
    rows: days.map((day, t): Cell[] => [
      ...[day, isoOf(dayAfter(baseDate, day))],
      ...series.map(({ values }) => values?.[t] ?? null),
    ]),
  };
}

/** Small multiples: one column a regime, one row an outcome, the same axes in a row, the other regimes in grey. */
export function regimePanels(input: RegimePanels): Chart {
  const { language, caption, measures, pairs } = input;
  const title = say(language, "regimeTitle");
  const heading = { title, subtitle: say(language, "regimeSubtitle", { n: pairs }), key: [] };
  const height = sheetHeight({ width: WIDTH, heading, caption }, HEAD + ROW * measures.length + 14);
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: noAxes,
    datasets: [],
    plugins: [drawPanels(input)],
    margins: { left: 28, right: 28 },
  });
  return { id: "regimes", title, config, width: WIDTH, height, alt: altOf(input), table: tableOf(input) };
}
