import type { Plugin } from "chart.js";
import { drawKey, type KeyItem, keyHeight, keyPlaces } from "./key.js";
import { ink } from "./palette.js";
import { penOf, write } from "./pen.js";
import { size } from "./typography.js";
import { wrap } from "./wrap.js";

/** What stands above the picture. */
export interface Heading {
  readonly title: string;
  readonly subtitle: string;
  readonly key: readonly KeyItem[];
}

/** A heading broken into lines, with the height it takes (CSS px). */
export interface SetHeading extends Heading {
  readonly titleLines: readonly string[];
  readonly subtitleLines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const LEFT = 28;
const TOP = 22;
const TITLE_LINE = 37;
const SUBTITLE_LINE = 28;

/** Breaks the heading for a picture this wide (CSS px). */
export function setHeading(heading: Heading, width: number): SetHeading {
  const titleLines = wrap(heading.title, width - 2 * LEFT, size.title * 1.04);
  const subtitleLines = wrap(heading.subtitle, width - 2 * LEFT, size.subtitle);
  const key = keyHeight(keyPlaces(heading.key, LEFT, width - LEFT));
  const height = TOP + titleLines.length * TITLE_LINE + subtitleLines.length * SUBTITLE_LINE + 8 + key + 12;
  return { ...heading, titleLines, subtitleLines, width, height };
}

/** Writes title, subtitle and key above the picture. */
export function headingPlugin(heading: SetHeading): Plugin<"line"> {
  return {
    id: "heading",
    afterDraw(chart) {
      const pen = penOf(chart);
      let y = TOP;
      for (const line of heading.titleLines) {
        write(pen, line, [LEFT, y + TITLE_LINE / 2], { pixels: size.title, bold: true });
        y += TITLE_LINE;
      }
      for (const line of heading.subtitleLines) {
        write(pen, line, [LEFT, y + SUBTITLE_LINE / 2], { pixels: size.subtitle, colour: ink.quiet });
        y += SUBTITLE_LINE;
      }
      const places = keyPlaces(heading.key, LEFT, heading.width - LEFT);
      drawKey(pen, y + 8, { items: heading.key, places });
    },
  };
}
