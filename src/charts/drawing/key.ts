import { cross, disc, hollowDiamond, outlined, ring, span, square, tick, wedge } from "./marks.js";
import { CONTRADICTING, faded, ink, OBSERVED, SIMULATED } from "./palette.js";
import { type Pen, strokeLine, write } from "./pen.js";
import { size, widthOf } from "./typography.js";

/** One sample mark with its meaning. */
export interface KeyItem {
  readonly mark: keyof typeof samples;
  readonly text: string;
  /** Colour and dashes of the marks of scenarios; other marks have their own. */
  readonly colour?: string;
  readonly dash?: readonly number[];
}

const SAMPLE = 34;
const GAP = 34;
const ROW = 30;

function line(pen: Pen, from: readonly [number, number], colour: string): void {
  pen.lineWidth = 3;
  strokeLine(pen, [from, [from[0] + SAMPLE, from[1]]], colour);
}

function patch(pen: Pen, x: number, y: number, colour: string): void {
  pen.fillStyle = colour;
  pen.fillRect(x, y - 9, SAMPLE, 18);
}

type Tint = Pick<KeyItem, "colour" | "dash">;

/** How each sample is drawn in a box 34 px wide that starts at x and has its middle at y. */
const samples = {
  observedLine: (pen: Pen, x: number, y: number) => line(pen, [x, y], OBSERVED),
  simulatedLine: (pen: Pen, x: number, y: number) => line(pen, [x, y], SIMULATED),
  band80: (pen: Pen, x: number, y: number) => patch(pen, x, y, faded(SIMULATED, 0.16)),
  band50: (pen: Pen, x: number, y: number) => patch(pen, x, y, faded(SIMULATED, 0.4)),
  thinLine: (pen: Pen, x: number, y: number) => {
    pen.lineWidth = 1.5;
    strokeLine(
      pen,
      [
        [x, y],
        [x + SAMPLE, y],
      ],
      ink.leader,
    );
  },
  observedDot: (pen: Pen, x: number, y: number) => disc(pen, x + SAMPLE - 10, y, 8, OBSERVED),
  observedNever: (pen: Pen, x: number, y: number) => ring(pen, x + SAMPLE - 10, y, 8, OBSERVED),
  simulatedDot: (pen: Pen, x: number, y: number) => disc(pen, x + SAMPLE - 10, y, 7, SIMULATED),
  simulatedNever: (pen: Pen, x: number, y: number) => hollowDiamond(pen, x + SAMPLE - 10, y, 9, SIMULATED),
  interval: (pen: Pen, x: number, y: number) => {
    span(pen, x, x + SAMPLE, { y, colour: faded(SIMULATED, 0.45) });
    tick(pen, x + SAMPLE / 2, y, { half: 9, colour: SIMULATED });
  },
  thinInterval: (pen: Pen, x: number, y: number) => line(pen, [x, y], faded(SIMULATED, 0.3)),
  share: (pen: Pen, x: number, y: number) => patch(pen, x, y, faded(SIMULATED, 0.4)),
  band95: (pen: Pen, x: number, y: number) => patch(pen, x, y, faded(OBSERVED, 0.13)),
  censored: (pen: Pen, x: number, y: number) => cross(pen, x + SAMPLE / 2, y, OBSERVED),
  whisker: (pen: Pen, x: number, y: number) => {
    pen.lineWidth = 2.5;
    strokeLine(
      pen,
      [
        [x + SAMPLE / 2, y - 11],
        [x + SAMPLE / 2, y + 11],
      ],
      ink.leader,
    );
  },
  blueDashes: (pen: Pen, x: number, y: number) => {
    pen.setLineDash([10, 6]);
    line(pen, [x, y], SIMULATED);
  },
  typical: (pen: Pen, x: number, y: number) => disc(pen, x + SAMPLE - 10, y, 8, SIMULATED),
  inDegree: (pen: Pen, x: number, y: number) => disc(pen, x + SAMPLE - 10, y, 8, faded(SIMULATED, 0.55)),
  contradicting: (pen: Pen, x: number, y: number) => square(pen, x + SAMPLE - 10, y, 8, CONTRADICTING),
  uncovered: (pen: Pen, x: number, y: number) => ring(pen, x + SAMPLE - 10, y, 8, SIMULATED),
  irrelevant: (pen: Pen, x: number, y: number) => ring(pen, x + SAMPLE - 10, y, 6, ink.leader),
  present: (pen: Pen, x: number, y: number) => disc(pen, x + SAMPLE - 12, y, 11, ink.text),
  absent: (pen: Pen, x: number, y: number) => ring(pen, x + SAMPLE - 12, y, 11, ink.leader),
  sufficient: (pen: Pen, x: number, y: number) => square(pen, x + SAMPLE - 12, y, 10, SIMULATED),
  brackets: (pen: Pen, x: number, y: number) =>
    write(pen, "(…)", [x + SAMPLE / 2, y], { pixels: size.small, colour: ink.quiet, align: "center" }),
  scenarioLine: (pen: Pen, x: number, y: number, { colour, dash }: Tint) => {
    pen.setLineDash([...(dash ?? [])]);
    line(pen, [x, y], colour ?? SIMULATED);
  },
  scenarioInterval: (pen: Pen, x: number, y: number, { colour }: Tint) => {
    span(pen, x, x + SAMPLE, { y, colour: faded(colour ?? SIMULATED, 0.4) });
    disc(pen, x + SAMPLE / 2, y, 8, colour ?? SIMULATED);
  },
  scenarioRing: (pen: Pen, x: number, y: number, { colour }: Tint) => {
    span(pen, x, x + SAMPLE, { y, colour: faded(colour ?? SIMULATED, 0.4) });
    ring(pen, x + SAMPLE / 2, y, 8, colour ?? SIMULATED);
  },
  colouredDot: (pen: Pen, x: number, y: number, { colour }: Tint) =>
    disc(pen, x + SAMPLE - 10, y, 8, colour ?? SIMULATED),
  colouredSquare: (pen: Pen, x: number, y: number, { colour }: Tint) =>
    square(pen, x + SAMPLE - 10, y, 8, colour ?? SIMULATED),
  scenarioMean: (pen: Pen, x: number, y: number) => hollowDiamond(pen, x + SAMPLE / 2, y, 8, ink.text),
  tintedDisc: (pen: Pen, x: number, y: number, { colour }: Tint) =>
    disc(pen, x + SAMPLE / 2, y, 8, colour ?? SIMULATED),
  tintedSquare: (pen: Pen, x: number, y: number, { colour }: Tint) =>
    square(pen, x + SAMPLE / 2, y, 9, colour ?? SIMULATED),
  tintedDiamond: (pen: Pen, x: number, y: number, { colour }: Tint) =>
    hollowDiamond(pen, x + SAMPLE / 2, y, 8, colour ?? SIMULATED),
  wedge: (pen: Pen, x: number, y: number, { colour }: Tint) =>
    wedge(pen, x + SAMPLE / 2 - 7, y, colour ?? ink.text),
  targetInterval: (pen: Pen, x: number, y: number) => {
    pen.lineWidth = 5;
    const middle = x + SAMPLE / 2;
    strokeLine(
      pen,
      [
        [middle, y - 13],
        [middle, y + 13],
      ],
      faded(SIMULATED, 0.3),
    );
    hollowDiamond(pen, middle, y, 7, SIMULATED);
  },
  filledPatch: (pen: Pen, x: number, y: number, { colour }: Tint) => patch(pen, x, y, colour ?? SIMULATED),
  outlinedPatch: (pen: Pen, x: number, y: number, { colour }: Tint) =>
    outlined(pen, { left: x, top: y - 9, width: SAMPLE, height: 18 }, colour ?? SIMULATED),
  dashed: (pen: Pen, x: number, y: number) => {
    pen.setLineDash([6, 5]);
    pen.lineWidth = 2;
    strokeLine(
      pen,
      [
        [x, y],
        [x + SAMPLE, y],
      ],
      ink.quiet,
    );
  },
  filledBar: (pen: Pen, x: number, y: number) => patch(pen, x, y, faded(SIMULATED, 0.75)),
  hatchedBar: (pen: Pen, x: number, y: number) => {
    pen.lineWidth = 2;
    for (let at = x; at <= x + SAMPLE - 18; at += 8)
      strokeLine(
        pen,
        [
          [at, y + 9],
          [at + 18, y - 9],
        ],
        faded(SIMULATED, 0.55),
      );
    pen.strokeStyle = SIMULATED;
    pen.strokeRect(x, y - 9, SAMPLE, 18);
  },
  errorBar: (pen: Pen, x: number, y: number) => {
    line(pen, [x, y], ink.text);
    for (const end of [x, x + SAMPLE])
      strokeLine(
        pen,
        [
          [end, y - 7],
          [end, y + 7],
        ],
        ink.text,
      );
  },
  hollowRing: (pen: Pen, x: number, y: number) => ring(pen, x + SAMPLE - 10, y, 6.5, ink.text),
  hollowDiamond: (pen: Pen, x: number, y: number) => hollowDiamond(pen, x + SAMPLE - 10, y, 7.5, ink.text),
} as const;

/** Where an item of a key stands: its row and the x of its sample. */
export interface KeyPlace {
  readonly row: number;
  readonly x: number;
}

/** Sets the items one after another, with a new row where the width (CSS px) is used up. */
export function keyPlaces(items: readonly KeyItem[], left: number, right: number): KeyPlace[] {
  let place = { row: 0, x: left };
  return items.map((item) => {
    const width = SAMPLE + 10 + widthOf(item.text, size.small);
    if (place.x > left && place.x + width > right) place = { row: place.row + 1, x: left };
    const here = place;
    place = { row: here.row, x: here.x + width + GAP };
    return here;
  });
}

/** Height of a key in CSS px. */
export function keyHeight(places: readonly KeyPlace[]): number {
  return places.length === 0 ? 0 : (places[places.length - 1]!.row + 1) * ROW + 6;
}

/** Draws the key below y. */
export function drawKey(
  pen: Pen,
  y: number,
  key: { items: readonly KeyItem[]; places: readonly KeyPlace[] },
): void {
  key.items.forEach((item, i) => {
    const { row, x } = key.places[i]!;
    const middle = y + row * ROW + ROW / 2;
    pen.save();
    samples[item.mark](pen, x, middle, item);
    pen.restore();
    write(pen, item.text, [x + SAMPLE + 10, middle], { pixels: size.small });
  });
}
