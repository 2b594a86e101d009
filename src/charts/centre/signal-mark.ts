import type { Plugin } from "chart.js";
import { disc, ring, square } from "../drawing/marks.js";
import { ink, LENIENT, STRICT } from "../drawing/palette.js";
import { type Pen, penOf, strokeLine, write } from "../drawing/pen.js";
import { size } from "../drawing/typography.js";
import type { CalendarSignal } from "./calendar-signal.js";

/** The colour of a signal. */
export function colourOf({ modality }: CalendarSignal): string {
  return modality === "restrictive" ? STRICT : LENIENT;
}

/** Upwards for what invites, downwards for what forbids. */
export function signOf({ modality }: CalendarSignal): number {
  return modality === "restrictive" ? -1 : 1;
}

/** A round mark for what invites, a square one for what forbids; hollow if it is interim. */
export function signalMark(pen: Pen, signal: CalendarSignal, x: number, y: number): void {
  const colour = colourOf(signal);
  if (signal.modality === "facilitative") {
    (signal.interim ? ring : disc)(pen, x, y, 14, colour);
    return;
  }
  square(pen, x, y, 15, colour);
  if (!signal.interim) return;
  square(pen, x, y, 11.5, ink.paper);
}

function stem(
  pen: Pen,
  x: number,
  ends: readonly [number, number],
  look: { colour: string; dash: number[] },
) {
  pen.save();
  pen.lineWidth = 2;
  pen.setLineDash(look.dash);
  strokeLine(
    pen,
    [
      [x, ends[0]],
      [x, ends[1]],
    ],
    look.colour,
  );
  pen.restore();
}

/** Positions of marks moved sideways (CSS px) where they would cover each other or the numbers of the axis. */
function apart(
  xs: readonly number[],
  signals: readonly CalendarSignal[],
  ys: readonly number[],
  left: number,
) {
  const placed: number[] = [];
  xs.forEach((x, i) => {
    let at = Math.max(x, left + 17);
    for (let j = 0; j < i; j++) {
      const meets = Math.abs(at - placed[j]!) < 30 && Math.abs(ys[i]! - ys[j]!) < 30;
      if (meets && signals[i]!.modality === signals[j]!.modality) at = placed[j]! + 30;
    }
    placed.push(at);
  });
  return placed;
}

/** Draws every signal as a stem from nought to its force with its number on it; dashes lead on to what it would weigh if standing. */
export function signalMarks(signals: readonly CalendarSignal[]): Plugin<"line"> {
  return {
    id: "signal-marks",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const y = (value: number) => chart.scales.y!.getPixelForValue(value);
      const days = signals.map(({ day }) => chart.scales.x!.getPixelForValue(day));
      const tops = signals.map((signal) => y(signOf(signal) * signal.force));
      const xs = apart(days, signals, tops, chart.chartArea.left);
      signals.forEach((signal, i) => {
        const colour = colourOf(signal);
        stem(pen, days[i]!, [y(0), tops[i]!], { colour, dash: [] });
        if (signal.interim)
          stem(pen, days[i]!, [tops[i]!, y(signOf(signal) * signal.standing)], { colour, dash: [4, 4] });
      });
      signals.forEach((signal, i) => {
        signalMark(pen, signal, xs[i]!, tops[i]!);
        const number = { pixels: size.caption, bold: true, align: "center" } as const;
        const ground = signal.interim ? ink.text : ink.paper;
        write(pen, String(i + 1), [xs[i]!, tops[i]!], { ...number, colour: ground });
      });
    },
  };
}
