import type { Chart as ChartJs, Plugin } from "chart.js";
import type { Cell, Table } from "../../math/table.js";
import { axis } from "../drawing/axes.js";
import type { AxisRange } from "../drawing/axis-range.js";
import type { Chart, Frame } from "../drawing/chart.js";
import type { KeyItem } from "../drawing/key.js";
import { hollowDiamond } from "../drawing/marks.js";
import { threeDigits } from "../drawing/numbers.js";
import { ink, inkOn } from "../drawing/palette.js";
import { type Pen, penOf, write } from "../drawing/pen.js";
import { rampAt } from "../drawing/ramp.js";
import { segment } from "../drawing/segment.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { size, widthOf } from "../drawing/typography.js";
import { say } from "../phrases/say.js";
import { regimeColours } from "./regime-look.js";
import { meanText, type SweepLevel, type SweepSide } from "./sweep-frame.js";

/** An edge between two neighbouring cells over which the regime changes. */
export interface SweepEdge {
  readonly kind: "jump" | "onset";
  /** Column and row of the cell left of it, or below it; from 0, at the left and at the bottom. */
  readonly x: number;
  readonly y: number;
  /** Whether the other cell lies to the right or above. */
  readonly towards: "right" | "above";
}

/** How an outcome answers to two factors. */
export interface SweepPlane extends Frame {
  readonly id: string;
  readonly outcome: string;
  readonly unit: string;
  /** Runs at each point. */
  readonly runs: number;
  readonly x: SweepSide;
  readonly y: SweepSide;
  /** `[row][column]`, the lowest row first. */
  readonly cells: readonly (readonly SweepLevel[])[];
  readonly edges: readonly SweepEdge[];
  /** Cells whose runs end in two groups. */
  readonly groups: readonly { readonly x: number; readonly y: number }[];
}

const WIDTH = 1400;
const [LEAST_ROW, MOST_ROW] = [18, 78];
const MOST_HEIGHT = 720;
/** Room that a cell needs for its mean, and for the error beneath. */
const NUMBER_ROOM = [58, 26] as const;
const ERROR_ROOM = [74, 54] as const;
/** About as wide as the cells become altogether. */
const CELLS = 1180;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxAt(chart: ChartJs<"line">, x: number, y: number): Box {
  const [across, up] = [chart.scales.x!, chart.scales.y!];
  return {
    left: across.getPixelForValue(x - 0.5),
    right: across.getPixelForValue(x + 0.5),
    top: up.getPixelForValue(y + 0.5),
    bottom: up.getPixelForValue(y - 0.5),
  };
}

function shadesOf({ cells }: SweepPlane): (mean: number) => string {
  const means = cells.flat().map(({ mean }) => mean);
  const [least, most] = [Math.min(...means), Math.max(...means)];
  return (mean) => rampAt(most > least ? (mean - least) / (most - least) : 0.5);
}

function drawCells(input: SweepPlane): Plugin<"line"> {
  const shade = shadesOf(input);
  return {
    id: "sweep-cells",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const each = (draw: (level: SweepLevel, box: Box) => void) =>
        input.cells.forEach((row, y) => {
          row.forEach((level, x) => {
            draw(level, boxAt(chart, x, y));
          });
        });
      each(({ mean }, box) => {
        pen.fillStyle = shade(mean);
        pen.fillRect(box.left, box.top, box.right - box.left + 0.5, box.bottom - box.top + 0.5);
      });
      drawOwn(pen, chart, input);
      each((level, box) => {
        writeLevel(pen, level, box, shade(level.mean));
      });
      for (const edge of input.edges) drawEdge(pen, boxAt(chart, edge.x, edge.y), edge);
      for (const { x, y } of input.groups) {
        const { right, top } = boxAt(chart, x, y);
        hollowDiamond(pen, right - 12, top + 12, 7, regimeColours.split);
      }
    },
  };
}

/** The mean in its cell, with its error beneath where there is room. */
function writeLevel(pen: Pen, { mean, half }: SweepLevel, box: Box, fill: string): void {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (width < NUMBER_ROOM[0] || height < NUMBER_ROOM[1]) return;
  const hasError = half !== null && half > 0 && width >= ERROR_ROOM[0] && height >= ERROR_ROOM[1];
  const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
  const look = { align: "center", colour: inkOn(fill) } as const;
  clearFor(pen, middle, hasError ? 23 : 12, fill);
  write(pen, threeDigits(mean), [middle[0], middle[1] - (hasError ? 10 : 0)], {
    ...look,
    ...{ pixels: size.small, bold: true },
  });
  if (hasError)
    write(pen, `± ${Number(half.toPrecision(2))}`, [middle[0], middle[1] + 13], {
      ...look,
      pixels: size.caption,
    });
}

/** Takes away what crosses a cell where its numbers will stand. */
function clearFor(pen: Pen, [x, y]: readonly [number, number], half: number, fill: string): void {
  pen.fillStyle = fill;
  pen.fillRect(x - NUMBER_ROOM[0] / 2 - 4, y - half, NUMBER_ROOM[0] + 8, 2 * half);
}

/** The scenario's own values, as dashed lines across the cells. */
function drawOwn(pen: Pen, chart: ChartJs<"line">, { x, y }: SweepPlane): void {
  const { left, right, top, bottom } = chart.chartArea;
  const [across, up] = [indexOf(x), indexOf(y)];
  pen.save();
  pen.setLineDash([6, 5]);
  pen.lineWidth = 2;
  if (across !== null) {
    const at = chart.scales.x!.getPixelForValue(across);
    segment(pen, [at, top], [at, bottom], ink.text);
  }
  if (up !== null) {
    const at = chart.scales.y!.getPixelForValue(up);
    segment(pen, [left, at], [right, at], ink.text);
  }
  pen.restore();
}

/** Where the scenario's own value lies among the numbers of the cells; null if it lies outside. */
function indexOf({ numbers, own }: SweepSide): number | null {
  if (numbers === null || own === null) return own;
  const above = numbers.findIndex((value) => value >= own);
  if (above < 0 || own < numbers[0]!) return null;
  if (numbers[above] === own) return above;
  const [low, high] = [numbers[above - 1]!, numbers[above]!];
  return above - 1 + (own - low) / (high - low);
}

function drawEdge(pen: Pen, box: Box, { kind, towards }: SweepEdge): void {
  pen.lineWidth = 6;
  const corner = [box.right, box.top] as const;
  if (towards === "right") segment(pen, corner, [box.right, box.bottom], regimeColours[kind]);
  else segment(pen, [box.left, box.top], corner, regimeColours[kind]);
}

function keyOf(input: SweepPlane): KeyItem[] {
  const { language, cells, edges, groups, x, y } = input;
  const means = cells.flat().map(({ mean }) => mean);
  const [least, most] = [Math.min(...means), Math.max(...means)];
  const shade = shadesOf(input);
  const steps = least === most ? [least] : [least, (least + most) / 2, most];
  const edge = (kind: SweepEdge["kind"], text: string): [boolean, KeyItem] => [
    edges.some((each) => each.kind === kind),
    { mark: "scenarioLine", colour: regimeColours[kind], text },
  ];
  const items: (readonly [boolean, KeyItem])[] = [
    ...steps.map(
      (value) => [true, { mark: "filledPatch", colour: shade(value), text: threeDigits(value) }] as const,
    ),
    [indexOf(x) !== null || indexOf(y) !== null, { mark: "dashed", text: say(language, "sweepKeyOwn") }],
    edge("jump", say(language, "sweepPlaneJump")),
    edge("onset", say(language, "sweepKeyOnset")),
    [
      groups.length > 0,
      { mark: "tintedDiamond", colour: regimeColours.split, text: say(language, "sweepPlaneSplit") },
    ],
  ];
  return items.flatMap(([isThere, item]) => (isThere ? [item] : []));
}

/** An axis with a place for each value; where there is no room for every text, every second or third is written. */
function placesAlong({ texts }: SweepSide, room: number, least: number): AxisRange {
  const widest = Math.max(least, ...texts.map((text) => widthOf(text, size.body)));
  const every = Math.max(1, Math.ceil((texts.length * (least === 0 ? widest + 14 : least)) / room));
  const ticks = texts.map((text, value) => ({ value, text: value % every === 0 ? text : "" }));
  return { min: -0.5, max: texts.length - 0.5, ticks };
}

function altOf(input: SweepPlane): string {
  const { language, outcome, x, y, cells } = input;
  const list = cells.map((row, b) => {
    const items = row.map((level, a) =>
      say(language, "sweepAltItem", { x: x.texts[a]!, n: meanText(level, language) }),
    );
    return say(language, "sweepAltLine", {
      name: `${y.name} ${y.texts[b]}`,
      list: items.join(say(language, "comma")),
    });
  });
  return say(language, "sweepAlt", { outcome, factor: x.name, list: list.join(say(language, "semicolon")) });
}

function tableOf({ x, y, cells }: SweepPlane): Table {
  return {
    columns: ["x", "y", "mean", "lower", "upper", "q10", "q90"],
    rows: cells.flatMap((row, b) =>
      row.map(({ mean, half, q10, q90 }, a): Cell[] => [
        ...[x.numbers?.[a] ?? x.texts[a]!, y.numbers?.[b] ?? y.texts[b]!, mean],
        ...[half === null ? null : mean - half, half === null ? null : mean + half, q10, q90],
      ]),
    ),
  };
}

/** A cell for each pair of values of two factors, the darker the greater the mean outcome. */
export function sweepPlane(input: SweepPlane): Chart {
  const { id, language, caption, outcome, unit, x, y, runs } = input;
  const title = say(language, "sweepPlaneTitle", { outcome, x: x.name, y: y.name });
  const n = runs === 1 ? say(language, "sweepOneRun") : say(language, "sweepRuns", { n: runs });
  const heading = { title, subtitle: say(language, "sweepPlaneSubtitle", { n, unit }), key: keyOf(input) };
  const rows = y.texts.length;
  const row = Math.min(MOST_ROW, Math.max(LEAST_ROW, MOST_HEIGHT / rows));
  const height = sheetHeight({ width: WIDTH, heading, caption }, rows * row + 90);
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: {
      x: axis(placesAlong(x, CELLS, 0), x.name, false),
      y: axis(placesAlong(y, rows * row, 26), y.name, false),
    },
    datasets: [],
    plugins: [drawCells(input)],
    margins: { left: 20, right: 40 },
  });
  return { id, title, config, width: WIDTH, height, alt: altOf(input), table: tableOf(input) };
}
