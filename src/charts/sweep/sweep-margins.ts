import type { Plugin } from "chart.js";
import type { Cell, Table } from "../../math/table.js";
import { holding, noAxes } from "../drawing/axes.js";
import type { AxisRange } from "../drawing/axis-range.js";
import type { Chart, Frame } from "../drawing/chart.js";
import type { KeyItem } from "../drawing/key.js";
import { ink } from "../drawing/palette.js";
import { type Pen, penOf, write } from "../drawing/pen.js";
import type { Box } from "../drawing/place-labels.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { size } from "../drawing/typography.js";
import { wrap } from "../drawing/wrap.js";
import { listOf, say } from "../phrases/say.js";
import { meanText, ownWithin, tickText } from "./sweep-frame.js";
import { drawSweepPanel, type SweepPanel } from "./sweep-panel.js";

/** How an outcome answers to each of several factors, whatever the others are. */
export interface SweepMargins extends Frame {
  readonly id: string;
  readonly outcome: string;
  readonly unit: string;
  readonly points: number;
  /** Runs at each point. */
  readonly runs: number;
  readonly panels: readonly SweepPanel[];
}

const WIDTH = 1400;
const LEFT = 96;
const RIGHT = 34;
const GAP = 30;
const COLUMNS = 3;
const [HEAD, BODY, FOOT] = [54, 190, 36];
/** More panels than these are left to the table. */
const MOST_PANELS = 12;

/** By how much the mean moves over the values of a factor. */
function movementOf({ levels }: SweepPanel): number {
  const means = levels.map(({ mean }) => mean);
  return Math.max(...means) - Math.min(...means);
}

function rangeOf(panels: readonly SweepPanel[]): AxisRange {
  const values = panels.flatMap(({ levels }) =>
    levels.flatMap(({ mean, half, q10, q90 }) => [mean - (half ?? 0), mean + (half ?? 0), q10, q90]),
  );
  return holding([Math.min(...values), Math.max(...values)], 0.05, 5, tickText);
}

function boxOf(k: number, columns: number, top: number): Box {
  const width = (WIDTH - LEFT - RIGHT - GAP * (columns - 1)) / columns;
  const left = LEFT + (k % columns) * (width + GAP);
  const upper = top + Math.floor(k / columns) * (HEAD + BODY + FOOT) + HEAD;
  return { left, right: left + width, top: upper, bottom: upper + BODY };
}

function drawTicks(pen: Pen, box: Box, { min, max, ticks }: AxisRange): void {
  for (const { value, text } of ticks) {
    const y = box.bottom - ((value - min) / (max - min)) * (box.bottom - box.top);
    write(pen, text, [box.left - 8, y], { pixels: size.caption, colour: ink.quiet, align: "right" });
  }
}

function drawPanels(panels: readonly SweepPanel[], columns: number): Plugin<"line"> {
  const range = rangeOf(panels);
  return {
    id: "sweep-panels",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      panels.forEach((panel, k) => {
        const box = boxOf(k, columns, chart.chartArea.top);
        const lines = wrap(panel.side.name, box.right - box.left, size.small).slice(0, 2);
        lines.forEach((line, i) => {
          const y = box.top - 16 - 22 * (lines.length - 1 - i);
          write(pen, line, [box.left, y], { pixels: size.small, bold: true });
        });
        drawSweepPanel(pen, box, panel, range);
        if (k % columns === 0) drawTicks(pen, box, range);
      });
    },
  };
}

function keyOf({ language, panels }: SweepMargins): KeyItem[] {
  const has = (test: (panel: SweepPanel) => boolean) => panels.some(test);
  const items: [boolean, KeyItem][] = [
    [true, { mark: "typical", text: say(language, "sweepKeyMean") }],
    [
      has(({ levels }) => levels.some(({ half }) => half !== null)),
      { mark: "errorBar", text: say(language, "sweepKeyError") },
    ],
    [has(({ side }) => side.numbers !== null), { mark: "band80", text: say(language, "sweepKeyBand") }],
    [has(({ side }) => ownWithin(side) !== null), { mark: "dashed", text: say(language, "sweepKeyOwn") }],
  ];
  return items.flatMap(([isThere, item]) => (isThere ? [item] : []));
}

function altOf({ language, outcome, unit }: SweepMargins, panels: readonly SweepPanel[]): string {
  const list = panels.map(({ side, levels }) => {
    const items = levels.map((level, k) =>
      say(language, "sweepAltItem", { x: side.texts[k]!, n: meanText(level, language) }),
    );
    return say(language, "sweepAltLine", { name: side.name, list: items.join(say(language, "comma")) });
  });
  return say(language, "sweepMarginsAlt", { outcome, unit, list: list.join(say(language, "semicolon")) });
}

function tableOf({ panels }: SweepMargins): Table {
  return {
    columns: ["factor", "value", "mean", "lower", "upper", "q10", "q90"],
    rows: panels.flatMap(({ side, levels }) =>
      levels.map(({ mean, half, q10, q90 }, k): Cell[] => [
        ...[side.id, side.numbers?.[k] ?? side.texts[k]!, mean],
        ...[half === null ? null : mean - half, half === null ? null : mean + half, q10, q90],
      ]),
    ),
  };
}

/** A panel for each factor with the mean outcome over its values, those first that move it most; one scale for all. */
export function sweepMargins(input: SweepMargins): Chart {
  const { id, language, outcome, unit, points, runs } = input;
  const sorted = [...input.panels].sort((a, b) => movementOf(b) - movementOf(a));
  const panels = sorted.slice(0, MOST_PANELS);
  const rest = sorted.slice(MOST_PANELS).map(({ side }) => side.name);
  const more = rest.length > 0 ? [say(language, "sweepMarginsMore", { list: listOf(language, rest) })] : [];
  const caption = [...more, ...input.caption];
  const n = runs === 1 ? say(language, "sweepOneRun") : say(language, "sweepRuns", { n: runs });
  const title = say(language, "sweepMarginsTitle", {
    outcome: say(language, "sweepOutcome", { outcome, unit }),
  });
  const heading = {
    title,
    subtitle: say(language, "sweepMarginsSubtitle", { points, n }),
    key: keyOf(input),
  };
  const columns = Math.min(COLUMNS, panels.length);
  const rows = Math.ceil(panels.length / columns);
  const height = sheetHeight({ width: WIDTH, heading, caption }, rows * (HEAD + BODY + FOOT) + 14);
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: noAxes,
    datasets: [],
    plugins: [drawPanels(panels, columns)],
    margins: { left: 28, right: 28 },
  });
  return { id, title, config, width: WIDTH, height, alt: altOf(input, panels), table: tableOf(input) };
}
