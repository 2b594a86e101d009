import { DAYS_PER_MONTH } from "../adoption/time-classes.js";
import type { Dialect } from "../drawing/dialect.js";
import { divergingRamp, ink } from "../drawing/palette.js";
import { type Pen, write } from "../drawing/pen.js";
import { drawTile } from "../drawing/tile.js";
import { size } from "../drawing/typography.js";
import { say } from "../phrases/say.js";

/** Days, or months for what is longer: how differences of time are written. */
export interface TimeUnit {
  readonly phrase: "unitDays" | "unitMonths";
  readonly days: number;
}

const DAYS: TimeUnit = { phrase: "unitDays", days: 1 };
const MONTHS: TimeUnit = { phrase: "unitMonths", days: DAYS_PER_MONTH };

/** Differences up to this many days are written in days. */
const MOST_DAYS = 61;

/** The unit for differences up to this many days either way. */
export function unitFor(extent: number): TimeUnit {
  return extent <= MOST_DAYS ? DAYS : MONTHS;
}

/** Classes of differences, the same on both sides of nought. */
export interface DifferenceScale {
  readonly unit: TimeUnit;
  /** Ends of the classes in the unit, ascending. */
  readonly limits: readonly [number, number, number];
}

const scales: readonly DifferenceScale[] = [
  { unit: DAYS, limits: [1, 3, 7] },
  { unit: DAYS, limits: [5, 10, 20] },
  { unit: MONTHS, limits: [1, 2, 3] },
  { unit: MONTHS, limits: [1, 3, 6] },
  { unit: MONTHS, limits: [3, 6, 12] },
  { unit: MONTHS, limits: [6, 12, 24] },
];

/** The finest scale whose last class begins at two thirds of the greatest difference or above (days). */
export function scaleFor(differences: readonly number[]): DifferenceScale {
  const extent = Math.max(0, ...differences.map(Math.abs));
  const fits = ({ unit, limits }: DifferenceScale) => limits[2] * unit.days * 1.5 >= extent;
  return scales.find(fits) ?? scales[scales.length - 1]!;
}

/** The colour of a difference in days. */
export function fillOfDifference({ unit, limits }: DifferenceScale, days: number): string {
  const rank = limits.filter((limit) => Math.abs(days) >= limit * unit.days).length;
  return divergingRamp[3 + (days < 0 ? -rank : rank)]!;
}

/** Names of the seven classes, from the soonest to the latest. */
function classTexts({ unit, limits }: DifferenceScale, language: Dialect): string[] {
  const [a, b, c] = limits;
  const word = say(language, unit.phrase);
  const between = (phrase: "soonerBetween" | "laterBetween", low: number, high: number) =>
    say(language, phrase, { a: low, b: high, unit: word });
  return [
    say(language, "soonerBeyond", { n: c, unit: word }),
    between("soonerBetween", b, c),
    between("soonerBetween", a, b),
    say(language, "aboutTheSame", { n: a, unit: word }),
    between("laterBetween", a, b),
    between("laterBetween", b, c),
    say(language, "laterBeyond", { n: c, unit: word }),
  ];
}

/** The classes with their colours and "no data", one below another. */
export function drawDifferenceLegend(
  pen: Pen,
  at: { x: number; y: number },
  scale: DifferenceScale,
  language: Dialect,
): void {
  const looks = [
    ...divergingRamp.map((fill) => ({ kind: "filled", fill }) as const),
    { kind: "noData", fill: ink.paper } as const,
  ];
  const texts = [...classTexts(scale, language), say(language, "noData")];
  looks.forEach((look, i) => {
    const top = at.y + i * 30;
    drawTile(pen, { left: at.x, top, right: at.x + 40, bottom: top + 23 }, look);
    write(pen, texts[i]!, [at.x + 52, top + 12], { pixels: size.small });
  });
}
