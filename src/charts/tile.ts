import { ink, inkOn } from "./palette.js";
import { type Pen, strokeLine, write } from "./pen.js";
import type { Box } from "./place-labels.js";
import { widthOf } from "./typography.js";

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

/** Largest size up to `pixels` at which the text fits the width. */
function fitting(text: string, pixels: number, width: number): number {
  return Math.min(pixels, (pixels * width) / widthOf(text, pixels));
}

/** Writes up to three centred lines in a tile, the first one, the name, in bold; long ones are set smaller. */
export function writeInTile(pen: Pen, box: Box, tile: { lines: readonly string[]; look: TileLook }): void {
  const colour = tile.look.kind === "filled" ? inkOn(tile.look.fill) : ink.text;
  const step = 22;
  const middle = (box.top + box.bottom) / 2;
  tile.lines.forEach((line, i) => {
    const y = middle + (i - (tile.lines.length - 1) / 2) * step;
    const pixels = fitting(line, 17, (box.right - box.left - 6) * (i === 0 ? 0.96 : 1));
    const at = [(box.left + box.right) / 2, y] as const;
    write(pen, line, at, { pixels, bold: i === 0, colour, align: "center" });
  });
}
