import { ink } from "./palette.js";
import { fontOf } from "./typography.js";

/** The part of a two-dimensional canvas context the charts draw with. */
export interface Pen {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: "butt" | "round" | "square";
  lineJoin: "bevel" | "miter" | "round";
  font: string;
  textAlign: "left" | "center" | "right";
  textBaseline: "top" | "middle" | "alphabetic";
  save(): void;
  restore(): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  setLineDash(lengths: number[]): void;
  clip(): void;
  fill(): void;
  stroke(): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  measureText(text: string): { width: number };
}

/** The pen of a chart being drawn. */
export function penOf(chart: { readonly ctx: unknown }): Pen {
  return chart.ctx as Pen;
}

/** How a text looks; what is left out is regular, dark, left-aligned and centred on its height. */
export interface TextStyle {
  readonly pixels: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: "left" | "center" | "right";
  /** Colour of a rim that keeps the text apart from lines under it. */
  readonly halo?: string;
}

/** Curly quotes as straight ones in a text without Chinese: the Chinese font gives them a whole em. */
function straightened(text: string): string {
  if (/[\u2e80-\uffef]/.test(text)) return text;
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** Writes one line of text with its vertical middle at y. */
export function write(pen: Pen, text: string, at: readonly [number, number], style: TextStyle): void {
  const plain = straightened(text);
  pen.save();
  pen.font = fontOf(style.pixels, style.bold);
  pen.textAlign = style.align ?? "left";
  pen.textBaseline = "middle";
  if (style.halo) {
    pen.strokeStyle = style.halo;
    pen.lineWidth = 5;
    pen.lineJoin = "round";
    pen.strokeText(plain, at[0], at[1]);
  }
  pen.fillStyle = style.colour ?? ink.text;
  pen.fillText(plain, at[0], at[1]);
  pen.restore();
}

/** Strokes a polyline. */
export function strokeLine(pen: Pen, points: readonly (readonly [number, number])[], colour: string): void {
  pen.strokeStyle = colour;
  pen.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.stroke();
}
