import type { ChartDataset, Plugin } from "chart.js";
import { axis } from "../drawing/axes.js";
import { lineOf } from "../drawing/band.js";
import { captionHeight, captionLines } from "../drawing/caption.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { setHeading } from "../drawing/heading.js";
import type { KeyItem } from "../drawing/key.js";
import { disc, ring, square } from "../drawing/marks.js";
import { groupedPoints, nameBlocks } from "../drawing/name-blocks.js";
import { CONTRADICTING, faded, ink, SIMULATED } from "../drawing/palette.js";
import { type Pen, penOf, strokeLine } from "../drawing/pen.js";
import { configure } from "../drawing/sheet.js";
import { size, widthOf } from "../drawing/typography.js";
import { listOf, say } from "../phrases/say.js";

/** Where a case stands when x is claimed to be sufficient for y. */
export type XyZone =
  | "typical"
  | "deviant in degree"
  | "deviant for consistency"
  | "deviant for coverage"
  | "irrelevant";

/** Memberships of cases in a condition, path or solution and in the outcome. */
export interface QcaXy extends Frame {
  /** Kebab-case name of the picture. */
  readonly id: string;
  /** Names of the two sets as shown, such as `A*~B` and `Y`. */
  readonly x: string;
  readonly y: string;
  readonly points: readonly {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly zone: XyZone;
  }[];
  /** Fit of x as sufficient for y; null where there is nothing to divide by. */
  readonly inclusion: number | null;
  readonly pri: number | null;
  readonly coverage: number | null;
}

const SIZE = 1150;
/** Height of the plot with its axis, CSS px. */
const SQUARE = 1080;
const EDGE = 0.09;

/** Mark, key and order of drawing of each zone; those that contradict come last, so that nothing hides them. */
const zones = [
  ["irrelevant", "irrelevant", "xyIrrelevant", (pen: Pen, x: number, y: number) => ring(pen, x, y, 6, ink.leader)],
  ["deviant for coverage", "uncovered", "xyUncovered", (pen: Pen, x: number, y: number) => ring(pen, x, y, 8, SIMULATED)],
  ["deviant in degree", "inDegree", "xyDegree", (pen: Pen, x: number, y: number) => disc(pen, x, y, 8, faded(SIMULATED, 0.55))],
  ["typical", "typical", "xyTypical", (pen: Pen, x: number, y: number) => disc(pen, x, y, 8, SIMULATED)],
  ["deviant for consistency", "contradicting", "xyDeviant", (pen: Pen, x: number, y: number) => square(pen, x, y, 8, CONTRADICTING)],
] as const; // biome-ignore format: a table

/** A name longer than this does not fit on an axis or into a line of the title, CSS px. */
const LONGEST = 700;

/** A long expression for the title: it may be broken between its conditions, and after two lines it is cut. */
function titled(expression: string): string {
  if (widthOf(expression, size.title) <= LONGEST) return expression;
  return cutTo(expression.replaceAll("*", " * "), 2 * LONGEST, size.title);
}

/** An expression cut so that it fits on an axis. */
function fitted(expression: string): string {
  return cutTo(expression, LONGEST, size.body);
}

function cutTo(text: string, width: number, pixels: number): string {
  if (widthOf(text, pixels) <= width) return text;
  let cut = [...text];
  while (widthOf(`${cut.join("")}…`, pixels) > width) cut = cut.slice(0, -1);
  return `${cut.join("")}…`;
}

function ratioText({ language }: Frame, value: number | null): string {
  return value === null ? say(language, "undefinedRatio") : value.toFixed(3);
}

function fillings(input: QcaXy) {
  return {
    n: input.points.length,
    incl: ratioText(input, input.inclusion),
    pri: `PRI ${ratioText(input, input.pri)}`,
    cov: ratioText(input, input.coverage),
  };
}

function altOf(input: QcaXy): string {
  const { language, points, x, y } = input;
  const names = (zone: XyZone) =>
    listOf(
      language,
      points.filter((point) => point.zone === zone).map(({ name }) => name),
    );
  return say(language, "xyAlt", {
    ...fillings(input),
    ...{ x, y, above: points.filter((point) => point.x <= point.y).length },
    typical: names("typical"),
    deviant: names("deviant for consistency"),
    uncovered: names("deviant for coverage"),
  });
}

/** The upper-left triangle, in which x is at most y. */
const triangle: Plugin<"line"> = {
  id: "triangle",
  beforeDatasetsDraw(chart) {
    const pen = penOf(chart);
    const at = (x: number, y: number) =>
      [chart.scales.x!.getPixelForValue(x), chart.scales.y!.getPixelForValue(y)] as const;
    pen.save();
    pen.beginPath();
    pen.moveTo(...at(0, 0));
    pen.lineTo(...at(0, 1));
    pen.lineTo(...at(1, 1));
    pen.closePath();
    pen.fillStyle = faded(SIMULATED, 0.08);
    pen.fill();
    pen.lineWidth = 1.5;
    pen.setLineDash([6, 5]);
    strokeLine(pen, [at(0.5, 0), at(0.5, 1)], ink.leader);
    strokeLine(pen, [at(0, 0.5), at(1, 0.5)], ink.leader);
    pen.restore();
  },
};

function marks({ points }: QcaXy): Plugin<"line"> {
  return {
    id: "marks",
    afterDatasetsDraw(chart) {
      for (const [zone, , , draw] of zones)
        for (const point of points.filter((each) => each.zone === zone))
          draw(
            penOf(chart),
            chart.scales.x!.getPixelForValue(point.x),
            chart.scales.y!.getPixelForValue(point.y),
          );
    },
  };
}

/** XY plot of a claim of sufficiency: the triangle that supports it, the crossovers, and every case by name. */
export function qcaXy(input: QcaXy): Chart {
  const { language, caption, points, id } = input;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, text: String(value) }));
  const range = { min: -EDGE, max: 1 + EDGE, ticks };
  const title = say(language, "xyTitle", { x: titled(input.x), y: titled(input.y) });
  const diagonal: ChartDataset<"line"> = lineOf([0, 1], [0, 1], {
    colour: ink.quiet,
    width: 1.5,
    stepped: false,
  });
  const key: KeyItem[] = zones
    .filter(([zone]) => points.some((point) => point.zone === zone))
    .map(([, mark, phrase]) => ({ mark, text: say(language, phrase) }))
    .reverse();
  const heading = { title, subtitle: say(language, "xySubtitle", { n: points.length }), key };
  const foot = [say(language, "xyFit", fillings(input)), ...caption];
  const height = SQUARE + setHeading(heading, SIZE).height + captionHeight(captionLines(foot, SIZE));
  const config = configure({
    ...{ width: SIZE, height, heading, caption: foot },
    scales: {
      x: axis(range, say(language, "xyAxis", { name: fitted(input.x) }), false),
      y: axis(range, say(language, "xyAxis", { name: fitted(input.y) }), false),
    },
    datasets: [diagonal],
    plugins: [triangle, marks(input), nameBlocks(groupedPoints(points), language)],
    margins: { left: 20, right: 30 },
  });
  const table = {
    columns: ["case", "x", "y", "zone"],
    rows: points.map(({ name, x, y, zone }) => [name, x, y, zone]),
  };
  return { id, title, config, width: SIZE, height, alt: altOf(input), table };
}
