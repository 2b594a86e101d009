import { OBSERVED, SIMULATED } from "../../charts/drawing/palette.js";
import { type Pen, strokeLine, write } from "../../charts/drawing/pen.js";
import type { TiledPlace } from "../../charts/drawing/place.js";
import { drawTile, type TileLook, writeInTile } from "../../charts/drawing/tile.js";
import { tileBox } from "../../charts/drawing/tile-grid.js";
import { wrap } from "../../charts/drawing/wrap.js";

/** What the picture shows: the map on a day, the curve up to it, and what must be said of both. */
export interface Seen {
  readonly title: string;
  /** How far things are on the day. */
  readonly subtitle: string;
  readonly tiles: readonly {
    readonly place: TiledPlace;
    readonly look: TileLook;
    readonly lines: readonly string[];
  }[];
  readonly curve: SeenCurve;
  readonly caption: readonly string[];
}

/** Numbers of provinces with a plan, by share of the time from the first to the last day. */
export interface SeenCurve {
  readonly title: string;
  readonly provinces: number;
  readonly years: readonly { readonly at: number; readonly year: number }[];
  readonly band: readonly { readonly at: number; readonly low: number; readonly high: number }[];
  readonly lines: readonly {
    readonly name: string;
    readonly kind: "observed" | "simulated";
    /** Moments at which one more province has its plan, in ascending order, and the moment at which the line ends. */
    readonly rises: readonly number[];
    readonly end: number;
  }[];
  readonly bandName: string;
}

export const WIDTH = 1400;
export const HEIGHT = 880;
const MARGIN = 28;
const GRID = { left: MARGIN, top: 110, pitch: { x: 96, y: 80 }, gap: 5 };
const PLOT = { left: 770, right: WIDTH - MARGIN - 6, top: 200, bottom: 700 };
const LINE = 22;

/** Draws map and curve side by side, 1400 by 880 px, with the words at the foot that every picture has. */
export function drawSeen(pen: Pen, seen: Seen): void {
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  write(pen, seen.title, [MARGIN, 38], { pixels: 28, bold: true });
  write(pen, seen.subtitle, [MARGIN, 76], { pixels: 20 });
  for (const { place, look, lines } of seen.tiles) {
    const box = tileBox(GRID, place);
    drawTile(pen, box, look);
    writeInTile(pen, box, { lines, look });
  }
  drawCurve(pen, seen.curve);
  const lines = seen.caption.flatMap((line) => wrap(line, WIDTH - 2 * MARGIN, 16));
  lines.forEach((line, k) => {
    write(pen, line, [MARGIN, HEIGHT - MARGIN - (lines.length - 1 - k) * LINE], {
      pixels: 16,
      colour: "#545454",
    });
  });
}

function drawCurve(pen: Pen, curve: SeenCurve): void {
  const x = (at: number) => PLOT.left + at * (PLOT.right - PLOT.left);
  const y = (count: number) => PLOT.bottom - (count / curve.provinces) * (PLOT.bottom - PLOT.top);
  write(pen, curve.title, [PLOT.left - 34, 124], { pixels: 20, bold: true });
  drawKey(pen, curve);
  pen.lineWidth = 1;
  for (const count of [0, 10, 20, 30].filter((each) => each <= curve.provinces)) {
    strokeLine(
      pen,
      [
        [PLOT.left, y(count)],
        [PLOT.right, y(count)],
      ],
      "#e3e3e3",
    );
    write(pen, String(count), [PLOT.left - 8, y(count)], { pixels: 17, align: "right" });
  }
  for (const { at, year } of curve.years)
    write(pen, String(year), [x(at), PLOT.bottom + 20], { pixels: 17, align: "center" });
  drawBand(pen, curve, x, y);
  pen.lineWidth = 3;
  for (const { kind, rises, end } of curve.lines)
    strokeLine(pen, stairs(rises, end, x, y), kind === "observed" ? OBSERVED : SIMULATED);
}

type Scale = (value: number) => number;

function stairs(rises: readonly number[], end: number, x: Scale, y: Scale): (readonly [number, number])[] {
  const steps = rises.flatMap((at, k) => [[x(at), y(k)] as const, [x(at), y(k + 1)] as const]);
  return [[x(0), y(0)], ...steps, [x(end), y(rises.length)]];
}

const WASH = "#d6e7f2";

function drawBand(pen: Pen, { band }: SeenCurve, x: Scale, y: Scale): void {
  if (band.length === 0) return;
  pen.fillStyle = WASH;
  pen.beginPath();
  for (const [k, { at, high }] of band.entries())
    if (k === 0) pen.moveTo(x(at), y(high));
    else pen.lineTo(x(at), y(high));
  for (const { at, low } of [...band].reverse()) pen.lineTo(x(at), y(low));
  pen.closePath();
  pen.fill();
}

/** What the lines mean, one after another above the plot. */
function drawKey(pen: Pen, { lines, band, bandName }: SeenCurve): void {
  const entries = [
    ...lines.map(({ name, kind }) => ({
      name,
      colour: kind === "observed" ? OBSERVED : SIMULATED,
      height: 4,
    })),
    ...(band.length > 0 ? [{ name: bandName, colour: WASH, height: 16 }] : []),
  ];
  let left = PLOT.left - 34;
  for (const { name, colour, height } of entries) {
    pen.fillStyle = colour;
    pen.fillRect(left, 158 - height / 2, 26, height);
    write(pen, name, [left + 34, 158], { pixels: 17 });
    pen.font = "17px sans-serif";
    left += 34 + pen.measureText(name).width + 30;
  }
}
