import type { Plugin } from "chart.js";
import type { Cell, Table } from "../../math/table.js";
import { axis } from "../drawing/axes.js";
import { lineOf } from "../drawing/band.js";
import type { Chart, Frame } from "../drawing/chart.js";
import type { KeyItem } from "../drawing/key.js";
import { shortNumber } from "../drawing/numbers.js";
import { faded, ink, okabeIto } from "../drawing/palette.js";
import { penOf } from "../drawing/pen.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";

/** How strongly the model swings at a point of the plane. */
export interface PlaneCell {
  readonly x: number;
  readonly y: number;
  /** 0 to 1. */
  readonly swing: number;
}

/** Swings over a grid of two parameters, with the boundary that the theory draws. */
export interface PhasePlane extends Frame {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly PlaneCell[];
  readonly boundary: readonly { readonly x: number; readonly y: number }[];
}

const WIDTH = 1400;
const COLOUR = okabeIto.vermilion;
/** Swing from which a cell counts as cycling. */
const CYCLES = 0.02;

function rangeOf(values: readonly number[], every: number) {
  const step = values[1]! - values[0]!;
  const ticks = values
    .filter((_, k) => k % every === 0)
    .map((value) => ({ value, text: shortNumber(value, 2) }));
  return { min: values[0]! - step / 2, max: values[values.length - 1]! + step / 2, ticks };
}

const shadeOf = (swing: number) =>
  swing < CYCLES ? ink.wash : faded(COLOUR, 0.2 + 0.75 * Math.min(1, swing));

function drawCells({ cells, xs, ys }: PhasePlane): Plugin<"line"> {
  const [dx, dy] = [(xs[1]! - xs[0]!) / 2, (ys[1]! - ys[0]!) / 2];
  return {
    id: "phase-cells",
    beforeDatasetsDraw(chart) {
      const pen = penOf(chart);
      const [x, y] = [chart.scales.x!, chart.scales.y!];
      for (const cell of cells) {
        const left = Math.round(x.getPixelForValue(cell.x - dx));
        const top = Math.round(y.getPixelForValue(cell.y + dy));
        const right = Math.round(x.getPixelForValue(cell.x + dx));
        const bottom = Math.round(y.getPixelForValue(cell.y - dy));
        pen.fillStyle = shadeOf(cell.swing);
        pen.fillRect(left, top, right - left - 1, bottom - top - 1);
      }
    },
  };
}

function altOf(input: PhasePlane): string {
  const { language, xs, ys, cells, boundary, xTitle, yTitle } = input;
  const items = xs.map((x) => {
    const first = ys.find((y) => cells.some((cell) => cell.x === x && cell.y === y && cell.swing >= CYCLES));
    const theory = boundary.find((point) => point.x === x)?.y;
    const number = (value: number | undefined) => (value === undefined ? "–" : shortNumber(value, 2));
    return `${shortNumber(x, 2)}: ${number(first)} / ${number(theory)}`;
  });
  return say(language, "planeAlt", { x: xTitle, y: yTitle, list: items.join(say(language, "semicolon")) });
}

/** A grid of two parameters, the deeper the colour the wider the swing, under the boundary of the theory. */
export function phasePlane(input: PhasePlane): Chart {
  const { id, title, subtitle, caption, language, boundary, cells } = input;
  const key: KeyItem[] = [
    { mark: "filledPatch", text: say(language, "planeCalm"), colour: ink.wash },
    { mark: "filledPatch", text: say(language, "planeCycles"), colour: faded(COLOUR, 0.5) },
    { mark: "scenarioLine", text: say(language, "planeBoundary"), colour: ink.text },
  ];
  const heading = { title, subtitle, key };
  const height = sheetHeight({ width: WIDTH, heading, caption }, 620);
  const [xs, ys] = [boundary.map(({ x }) => x), boundary.map(({ y }) => y)];
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: {
      x: axis(rangeOf(input.xs, 2), input.xTitle, false),
      y: axis(rangeOf(input.ys, 2), input.yTitle, false),
    },
    datasets: [lineOf(xs, ys, { colour: ink.text, width: 4, stepped: false })],
    plugins: [drawCells(input)],
    margins: { left: 20, right: 40 },
  });
  const table: Table = {
    columns: ["x", "y", "swing", "critical_y"],
    rows: cells.map(({ x, y, swing }): Cell[] => [
      x,
      y,
      swing,
      boundary.find((point) => point.x === x)?.y ?? null,
    ]),
  };
  return { id, title, config, width: WIDTH, height, alt: altOf(input), table };
}
