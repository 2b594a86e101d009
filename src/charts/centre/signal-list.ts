import type { Plugin } from "chart.js";
import { ink } from "../drawing/palette.js";
import { type Pen, penOf, write } from "../drawing/pen.js";
import { size, widthOf } from "../drawing/typography.js";
import type { CalendarSignal } from "./calendar-signal.js";
import { signalMark } from "./signal-mark.js";

/** A signal of the list: its mark, and its name with what is known of it. */
export interface ListedSignal {
  readonly signal: CalendarSignal;
  readonly date: string;
}

const ROW = 34;
const LEFT = 44;

/** Height of the list in two columns, CSS px. */
export function signalListHeight(count: number): number {
  return Math.ceil(count / 2) * ROW + 12;
}

/** The text cut short with an ellipsis where it is wider than so many px. */
function fitted(text: string, width: number): string {
  if (widthOf(text, size.caption) <= width) return text;
  let cut = text;
  while (cut.length > 1 && widthOf(`${cut}…`, size.caption) > width) cut = cut.slice(0, -1);
  return `${cut}…`;
}

function drawItem(
  pen: Pen,
  { signal, date }: ListedSignal,
  at: { x: number; y: number; width: number; number: number },
) {
  signalMark(pen, signal, at.x, at.y);
  const colour = signal.interim ? ink.text : ink.paper;
  write(pen, String(at.number), [at.x, at.y], { pixels: size.caption, bold: true, align: "center", colour });
  const note = `${date} · ${signal.note}`;
  const room = at.width - widthOf(note, size.caption) - 62;
  const name = fitted(signal.name, room);
  write(pen, name, [at.x + 24, at.y], { pixels: size.caption, bold: true });
  write(pen, note, [at.x + at.width - 18, at.y], { pixels: size.caption, colour: ink.quiet, align: "right" });
}

/** Lists the signals by number in two columns; `top` is the distance from the lower end of the time axis. */
export function signalList(list: readonly ListedSignal[], top: number): Plugin<"line"> {
  const half = Math.ceil(list.length / 2);
  return {
    id: "signal-list",
    afterDraw(chart) {
      const pen = penOf(chart);
      const width = (chart.width - 2 * LEFT + 16) / 2;
      list.forEach((item, i) => {
        const x = LEFT + (i < half ? 0 : width + 8);
        const y = chart.scales.x!.bottom + top + ROW * ((i % half) + 0.5);
        drawItem(pen, item, { x, y, width: width - 8, number: i + 1 });
      });
    },
  };
}
