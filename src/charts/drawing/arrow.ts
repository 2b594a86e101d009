import type { Pen } from "./pen.js";

type Point = readonly [number, number];

/** How an arrow is drawn: width of the shaft in CSS px, colour, and whether the shaft is dashed. */
export interface ArrowLook {
  readonly width: number;
  readonly colour: string;
  readonly dashed: boolean;
}

function head(pen: Pen, tip: Point, aim: { direction: Point; size: number }): void {
  const [dx, dy] = aim.direction;
  const [baseX, baseY] = [tip[0] - dx * aim.size, tip[1] - dy * aim.size];
  const half = aim.size * 0.55;
  pen.beginPath();
  pen.moveTo(tip[0], tip[1]);
  pen.lineTo(baseX - dy * half, baseY + dx * half);
  pen.lineTo(baseX + dy * half, baseY - dx * half);
  pen.closePath();
  pen.fill();
}

/**
 * Draws a slightly bent arrow; the bend grows with the length beyond 60 px, so that arrows there and back part and
 * short ones stay straight.
 */
export function drawArrow(pen: Pen, from: Point, to: Point, look: ArrowLook): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.max(Math.hypot(dx, dy), 1);
  const bend = Math.max(0, length - 60) * 0.14;
  const control: Point = [
    (from[0] + to[0]) / 2 + (dy / length) * bend,
    (from[1] + to[1]) / 2 - (dx / length) * bend,
  ];
  const reach = Math.max(Math.hypot(to[0] - control[0], to[1] - control[1]), 1);
  const direction: Point = [(to[0] - control[0]) / reach, (to[1] - control[1]) / reach];
  const size = Math.min(7 + look.width * 1.4, length * 0.7);
  const neck: Point = [to[0] - direction[0] * size * 0.8, to[1] - direction[1] * size * 0.8];
  pen.save();
  pen.strokeStyle = look.colour;
  pen.fillStyle = look.colour;
  pen.lineWidth = look.width;
  if (look.dashed) pen.setLineDash([4, 4]);
  pen.beginPath();
  pen.moveTo(from[0], from[1]);
  pen.quadraticCurveTo(control[0], control[1], neck[0], neck[1]);
  pen.stroke();
  head(pen, to, { direction, size });
  pen.restore();
}
