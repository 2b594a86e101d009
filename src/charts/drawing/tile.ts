import { ink, inkOn } from "./palette.js";
import { type Pen, strokeLine, write } from "./pen.js";
import type { Box } from "./place-labels.js";
import { fontOf } from "./typography.js";

/** How a tile looks: filled with a colour, dashed and empty for "never", hatched for "no data". */
export interface TileLook {
  readonly kind: "filled" | "never" | "noData";
  /** Colour of a filled tile. */
  readonly fill: string;
}

function hatch(pen: Pen, box: Box): void {
  pen.save();
  pen.beginPath();
  pen.rect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  pen.clip();
  pen.lineWidth = 1;
  const height = box.bottom - box.top;
  for (let x = box.left - height; x < box.right; x += 9)
    strokeLine(
      pen,
      [
        [x, box.bottom],
        [x + height, box.top],
      ],
      "#d4d4d4",
    );
  pen.restore();
}

/** Draws the ground of a tile. */
export function drawTile(pen: Pen, box: Box, look: TileLook): void {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  pen.save();
  pen.fillStyle = look.kind === "filled" ? look.fill : look.kind === "never" ? ink.paper : "#f1f1f1";
  pen.fillRect(box.left, box.top, width, height);
  if (look.kind === "noData") hatch(pen, box);
  pen.lineWidth = look.kind === "never" ? 2 : 1;
  if (look.kind === "never") pen.setLineDash([6, 4]);
  pen.strokeStyle = look.kind === "never" ? ink.quiet : "#b9c4cf";
  pen.strokeRect(box.left + 1, box.top + 1, width - 2, height - 2);
  pen.restore();
}

const LARGEST = 17;
const SMALLEST = 14;

/** Largest size up to 17 px at which the text fits the width. */
function fitting(pen: Pen, line: TileLine, width: number): number {
  pen.font = fontOf(LARGEST, line.bold);
  return Math.min(LARGEST, (LARGEST * width) / pen.measureText(line.text).width);
}

interface TileLine {
  readonly text: string;
  readonly bold: boolean;
}

/** The first line is the name, in bold; a name of two words that would be set too small takes two lines. */
function broken(pen: Pen, lines: readonly string[], width: number): TileLine[] {
  const [name = "", ...others] = lines;
  const line = { text: name, bold: true };
  const words = fitting(pen, line, width) < SMALLEST ? name.split(" ") : [name];
  return [...words.map((text) => ({ text, bold: true })), ...others.map((text) => ({ text, bold: false }))];
}

/** Writes centred lines in a tile, the first one, the name, in bold; long ones are set smaller. */
export function writeInTile(pen: Pen, box: Box, tile: { lines: readonly string[]; look: TileLook }): void {
  const colour = tile.look.kind === "filled" ? inkOn(tile.look.fill) : ink.text;
  const [width, height] = [box.right - box.left - 8, box.bottom - box.top - 6];
  const lines = broken(pen, tile.lines, width);
  const step = Math.min(22, height / lines.length);
  lines.forEach((line, i) => {
    const y = (box.top + box.bottom) / 2 + (i - (lines.length - 1) / 2) * step;
    const pixels = fitting(pen, line, width);
    const halo = tile.look.kind === "filled" ? tile.look.fill : ink.paper;
    write(pen, line.text, [(box.left + box.right) / 2, y], {
      pixels,
      bold: line.bold,
      colour,
      align: "center",
      halo,
    });
  });
}
