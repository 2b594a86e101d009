import type { Plugin } from "chart.js";
import type { EventMark } from "./event-mark.js";
import { ink } from "./palette.js";
import { penOf, strokeLine, write } from "./pen.js";
import { size, widthOf } from "./typography.js";

const ROW = 23;

/**
 * Rows for texts that start at these ascending x and have these widths: each below all earlier texts that reach its x,
 * so that neither texts meet nor its line, which runs down from its row, crosses a text.
 */
export function rowsOf(starts: readonly number[], widths: readonly number[]): number[] {
  const ends: number[] = [];
  return starts.map((start, i) => {
    const row = ends.findLastIndex((end) => end > start) + 1;
    ends[row] = start + widths[i]! + 14;
    ends.length = row + 1;
    return row;
  });
}

/** Height the names take in a picture of so many days whose axis is about 1100 px long, CSS px. */
export function eventHeight(events: readonly EventMark[], lastDay: number): number {
  const order = [...events].sort((a, b) => a.day - b.day);
  const starts = order.map(({ day }) => (day / lastDay) * 1100);
  const rows = rowsOf(
    starts,
    order.map(({ text }) => widthOf(text, size.caption)),
  );
  return Math.max(-1, ...rows) * ROW + ROW;
}

/** Thin upright lines with the names of the events beside their upper ends, in as many rows as they need. */
export function eventMarks(events: readonly EventMark[]): Plugin<"line"> {
  const order = [...events].sort((a, b) => a.day - b.day);
  return {
    id: "event-marks",
    beforeDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { top, bottom, right } = chart.chartArea;
      const xs = order.map(({ day }) => chart.scales.x!.getPixelForValue(day));
      const widths = order.map(({ text }) => widthOf(text, size.caption));
      const starts = xs.map((x, i) => Math.min(x + 6, right - widths[i]!));
      const rows = rowsOf(starts, widths);
      order.forEach(({ text }, i) => {
        const y = top + 14 + rows[i]! * ROW;
        pen.lineWidth = 1;
        strokeLine(
          pen,
          [
            [xs[i]!, y],
            [xs[i]!, bottom],
          ],
          "#c4c4c4",
        );
        write(pen, text, [starts[i]!, y], { pixels: size.caption, colour: ink.quiet, halo: ink.paper });
      });
    },
  };
}
