import { aroundNought, axis, withRoom } from "../drawing/axes.js";
import { dayAfter, dayText } from "../drawing/calendar.js";
import type { Chart } from "../drawing/chart.js";
import { rowNames } from "../drawing/interval-rows.js";
import type { KeyItem } from "../drawing/key.js";
import { percent, shortNumber } from "../drawing/numbers.js";
import { nameOf } from "../drawing/place.js";
import { configure } from "../drawing/sheet.js";
import { listOf, say } from "../phrases/say.js";
import {
  type DifferenceRow,
  type Differences,
  differencesTable,
  flippedShare,
  fromSoonest,
  isUnmoved,
  signed,
} from "./difference-row.js";
import { differenceRows } from "./difference-rows.js";
import { type TimeUnit, unitFor } from "./difference-scale.js";
import { TURN_COLUMN, turnColumn, turnKey } from "./turn-shares.js";

/** The differences of all provinces, in the colour of the scenario. */
export interface PairedDots extends Differences {
  readonly colour: string;
}

const WIDTH = 1400;
/** Provinces named in the description for each kind of change. */
const NAMED = 4;

/** Smallest and largest value drawn, days. */
function extentOf(rows: readonly DifferenceRow[]): readonly [number, number] {
  const values = rows.flatMap(({ difference, restricted }) => [
    restricted.mean,
    ...(difference ? [difference.low, difference.high] : []),
  ]);
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

function keyOf({ language, scenario, baseline, colour, baseDate, lastDay, rows }: PairedDots): KeyItem[] {
  const date = dayText(dayAfter(baseDate, lastDay), language);
  const hasFew = rows.some(({ both, pairs }) => both > 0 && 2 * both < pairs);
  return [
    { mark: "scenarioInterval", text: say(language, "pairedMedian"), colour },
    ...(hasFew ? [{ mark: "scenarioRing", text: say(language, "pairedMedianFew"), colour } as const] : []),
    { mark: "scenarioMean", text: say(language, "pairedMean", { date }) },
    ...turnKey({
      gained: say(language, "turnGained", { scenario }),
      lower: say(language, "turnLower"),
      same: say(language, "turnSame"),
      neither: say(language, "turnNeither"),
      higher: say(language, "turnHigher"),
      lost: say(language, "turnLost", { baseline }),
    }),
  ];
}

function altOf(input: PairedDots, unit: TimeUnit): string {
  const { language, rows, baseline } = input;
  const sorted = fromSoonest(rows);
  const told = ({ place, difference: d }: DifferenceRow) =>
    say(language, "nameAndDifference", {
      name: nameOf(place, language),
      unit: say(language, unit.phrase),
      d: signed((d?.middle ?? 0) / unit.days, 1),
      a: signed((d?.low ?? 0) / unit.days, 1),
      b: signed((d?.high ?? 0) / unit.days, 1),
    });
  const list = (chosen: readonly DifferenceRow[], text: (row: DifferenceRow) => string) =>
    listOf(language, chosen.slice(0, NAMED).map(text));
  const often = rows.filter((row) => flippedShare(row) > 0).sort((a, b) => flippedShare(b) - flippedShare(a));
  return say(language, "pairedDotsAlt", {
    all: rows.length,
    n: rows[0]?.pairs ?? 0,
    baseline,
    soon: list(
      sorted.filter(({ difference }) => difference && difference.middle < 0),
      told,
    ),
    late: list(
      sorted.reverse().filter(({ difference }) => difference && difference.middle > 0),
      told,
    ),
    same: listOf(
      language,
      rows.filter(isUnmoved).map(({ place }) => nameOf(place, language)),
    ),
    flips: list(often, (row) =>
      say(language, "nameAndShare", { name: nameOf(row.place, language), n: percent(flippedShare(row)) }),
    ),
  });
}

/** One row a province from the soonest to the latest: paired differences around nought, and what becomes of pairs. */
export function pairedDots(input: PairedDots): Chart {
  const { language, caption, baseline, scenario, colour, id } = input;
  const rows = fromSoonest(input.rows);
  const height = 350 + 28 * rows.length;
  const title = say(language, "pairedDotsTitle", { scenario, baseline });
  const subtitle = say(language, "pairedDotsSubtitle", { n: rows[0]?.pairs ?? 0 });
  const [low, high] = extentOf(rows);
  const unit = unitFor(Math.max(-low, high));
  const range = withRoom(
    aroundNought(low / unit.days, high / unit.days, 8, (value) =>
      value > 0 ? `+${shortNumber(value, 3)}` : shortNumber(value, 3),
    ),
  );
  const axisTitle = say(language, "soonerOrLater", { unit: say(language, unit.phrase), baseline });
  const config = configure({
    width: WIDTH,
    height,
    heading: { title, subtitle, key: keyOf(input) },
    caption,
    scales: {
      x: axis(range, axisTitle, true),
      y: { ...axis(rowNames(rows.map(({ place }) => nameOf(place, language))), "", false), reverse: true },
    },
    datasets: [],
    plugins: [
      differenceRows(rows, { colour, days: unit.days, nothing: say(language, "neverBoth") }),
      turnColumn(
        rows.map(({ shares }) => shares),
        say(language, "turnsHeading"),
      ),
    ],
    margins: { left: 24, right: TURN_COLUMN },
  });
  return { id, title, config, width: WIDTH, height, alt: altOf(input, unit), table: differencesTable(rows) };
}
