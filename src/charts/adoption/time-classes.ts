import type { Dialect } from "../drawing/dialect.js";
import { ink, timeRamp } from "../drawing/palette.js";
import { type Pen, write } from "../drawing/pen.js";
import { drawTile, type TileLook } from "../drawing/tile.js";
import { size } from "../drawing/typography.js";
import { say } from "../phrases/say.js";

/** Upper ends of the classes of time in months; the last class is open. */
export const classEnds = [6, 12, 24, 36];
/** Mean length of a month in days. */
export const DAYS_PER_MONTH = 365.25 / 12;

/** The step of the ramp for a day counted from the central plan. */
export function fillOf(day: number): string {
  const at = classEnds.findIndex((months) => day <= months * DAYS_PER_MONTH);
  return timeRamp[at < 0 ? classEnds.length : at]!;
}

function classTexts(language: Dialect): string[] {
  const first = say(language, "within", { n: classEnds[0]! });
  const middle = classEnds.slice(1).map((b, i) => say(language, "monthsTo", { a: classEnds[i]!, b }));
  return [first, ...middle, say(language, "beyond", { n: classEnds[classEnds.length - 1]! })];
}

/** The classes with their colours, "no plan" and "no data", one below another. */
export function drawTimeLegend(pen: Pen, at: { x: number; y: number }, language: Dialect): void {
  const looks = [
    ...timeRamp.map((fill): TileLook => ({ kind: "filled", fill })),
    { kind: "never", fill: ink.paper },
    { kind: "noData", fill: ink.paper },
  ] as const;
  const texts = [...classTexts(language), say(language, "noPlan"), say(language, "noData")];
  looks.forEach((look, i) => {
    const top = at.y + i * 30;
    drawTile(pen, { left: at.x, top, right: at.x + 40, bottom: top + 23 }, look);
    write(pen, texts[i]!, [at.x + 52, top + 12], { pixels: size.small });
  });
}
