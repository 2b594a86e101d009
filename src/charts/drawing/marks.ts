import { ink } from "./palette.js";
import { type Pen, strokeLine } from "./pen.js";

/** A filled disc with a white rim. */
export function disc(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  pen.save();
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.strokeStyle = ink.paper;
  pen.lineWidth = 1.5;
  pen.fill();
  pen.stroke();
  pen.restore();
}

/** A filled square with a white rim. */
export function square(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  const half = radius * 0.9;
  pen.save();
  pen.fillStyle = colour;
  pen.strokeStyle = ink.paper;
  pen.lineWidth = 1.5;
  pen.fillRect(x - half, y - half, 2 * half, 2 * half);
  pen.strokeRect(x - half, y - half, 2 * half, 2 * half);
  pen.restore();
}

/** A hollow ring: the event did not happen. */
export function ring(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  pen.save();
  pen.beginPath();
  pen.arc(x, y, radius - 1, 0, 2 * Math.PI);
  pen.fillStyle = ink.paper;
  pen.strokeStyle = colour;
  pen.lineWidth = 2.5;
  pen.fill();
  pen.stroke();
  pen.restore();
}

/** A hollow diamond: the simulated counterpart of the ring. */
export function hollowDiamond(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  pen.save();
  pen.beginPath();
  pen.moveTo(x, y - radius);
  pen.lineTo(x + radius, y);
  pen.lineTo(x, y + radius);
  pen.lineTo(x - radius, y);
  pen.closePath();
  pen.fillStyle = ink.paper;
  pen.strokeStyle = colour;
  pen.lineWidth = 2.5;
  pen.fill();
  pen.stroke();
  pen.restore();
}

/** A horizontal bar of round ends, the 80% interval of a row. */
export function span(pen: Pen, from: number, to: number, at: { y: number; colour: string }): void {
  pen.save();
  pen.lineWidth = 7;
  pen.lineCap = "butt";
  strokeLine(
    pen,
    [
      [from, at.y],
      [Math.max(to, from + 1), at.y],
    ],
    at.colour,
  );
  pen.restore();
}

/** A short upright stroke, the median of a row. */
export function tick(pen: Pen, x: number, y: number, mark: { half: number; colour: string }): void {
  pen.save();
  pen.lineWidth = 4;
  strokeLine(
    pen,
    [
      [x, y - mark.half],
      [x, y + mark.half],
    ],
    mark.colour,
  );
  pen.restore();
}

/** An upright cross: watched until here, without the event. */
export function cross(pen: Pen, x: number, y: number, colour: string): void {
  pen.save();
  pen.lineWidth = 3;
  for (const [dx, dy] of [
    [9, 0],
    [0, 11],
  ] as const)
    strokeLine(
      pen,
      [
        [x - dx, y - dy],
        [x + dx, y + dy],
      ],
      colour,
    );
  pen.restore();
}

/** A rectangle of fine slanting lines within a rim: what is there on one side only. */
export function outlined(
  pen: Pen,
  box: { left: number; top: number; width: number; height: number },
  colour: string,
): void {
  const { left, top, width, height } = box;
  if (width <= 0) return;
  pen.save();
  pen.beginPath();
  pen.rect(left, top, width, height);
  pen.clip();
  pen.fillStyle = ink.paper;
  pen.fillRect(left, top, width, height);
  pen.lineWidth = 1.5;
  for (let x = left - height; x < left + width; x += 6)
    strokeLine(
      pen,
      [
        [x, top + height],
        [x + height, top],
      ],
      colour,
    );
  pen.lineWidth = 3;
  pen.strokeStyle = colour;
  pen.strokeRect(left, top, width, height);
  pen.restore();
}

/** A small triangle that points onwards from x: a move. */
export function wedge(pen: Pen, x: number, y: number, colour: string): void {
  pen.save();
  pen.beginPath();
  pen.moveTo(x + 2, y - 8);
  pen.lineTo(x + 13, y);
  pen.lineTo(x + 2, y + 8);
  pen.closePath();
  pen.fillStyle = colour;
  pen.fill();
  pen.restore();
}
