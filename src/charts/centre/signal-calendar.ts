import type { Table } from "../../math/table.js";
import { axis, dateRange, niceStep } from "../drawing/axes.js";
import { type LineLook, lineOf } from "../drawing/band.js";
import { dayAfter, dayText, isoOf, monthText } from "../drawing/calendar.js";
import type { Chart, Frame } from "../drawing/chart.js";
import type { KeyItem } from "../drawing/key.js";
import { last, percent, shortNumber } from "../drawing/numbers.js";
import { faded, ink, LENIENT, SIMULATED, STRICT } from "../drawing/palette.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import type { Strip } from "../drawing/strip.js";
import { stripMargin, strips, stripsHeight } from "../drawing/strips.js";
import { listOf, say } from "../phrases/say.js";
import type { CalendarSignal } from "./calendar-signal.js";
import { withJumps } from "./jumps.js";
import { signalList, signalListHeight } from "./signal-list.js";
import { signalMarks } from "./signal-mark.js";

/** What the centre said over time, how strongly each signal began, and what is still heard of all of them. */
export interface SignalCalendar extends Frame {
  /** ISO date of day 0. */
  readonly baseDate: string;
  readonly days: readonly number[];
  /** Number of days from each of them on over which a value is a mean; 0 for values of the day itself. */
  readonly step: number;
  /** In order of their days. */
  readonly signals: readonly CalendarSignal[];
  /** Strength of what is heard, net, and of the two kinds, on each of the days: shares of the first force of the plan. */
  readonly heard: readonly number[];
  readonly facilitation: readonly number[];
  readonly restriction: readonly number[];
  /** What the centre does in answer to the provinces, one strip a kind; none if it does nothing. */
  readonly answers: readonly Strip[];
}

const WIDTH = 1400;
const PLOT = 500;

/** How evenly mixed what is heard is: 0 if one kind alone is heard, 1 if both are as strong. */
function mixing(f: number, r: number): number {
  return f + r > 0 ? (2 * Math.min(f, r)) / (f + r) : 0;
}

function mixedStrip({ language, days, facilitation, restriction }: SignalCalendar): Strip {
  const mixed = days.map((_, k) => mixing(facilitation[k]!, restriction[k]!));
  return {
    name: say(language, "calendarMixed"),
    colour: ink.quiet,
    cells: days.slice(0, -1).map((day, k) => ({ from: day, to: days[k + 1]!, shade: mixed[k]!, text: "" })),
  };
}

/** What is heard as a line, which begins on the day of the first signal and not before. */
function heardLine({ days, signals, step }: SignalCalendar, values: readonly number[], look: LineLook) {
  const dated = signals.map(({ day }) => day);
  const line = withJumps({ days, values }, dated, step);
  return lineOf(line.days, line.values, look);
}

function areaOf(input: SignalCalendar, values: readonly number[], colour: string) {
  const line = heardLine(input, values, { colour: faded(colour, 0.7), width: 1.5, stepped: false });
  return { ...line, fill: "origin" as const, backgroundColor: faded(colour, 0.16) };
}

/** An axis on which both kinds count from nought, one upwards and one downwards. */
function forceRange({ signals, facilitation, restriction }: SignalCalendar) {
  const standing = (modality: CalendarSignal["modality"]) =>
    signals.filter((each) => each.modality === modality).map((each) => Math.max(each.force, each.standing));
  const up = 1.1 * Math.max(0.2, ...facilitation, ...standing("facilitative"));
  const isMixed = restriction.some((value) => value > 0);
  const down = isMixed ? 1.15 * Math.max(0.1, ...restriction, ...standing("restrictive")) : 0;
  const step = niceStep(up + down, 7);
  const count = (end: number) => Math.floor(end / step + 1e-9);
  const ticks = Array.from({ length: count(up) + count(down) + 1 }, (_, i) => {
    const value = (i - count(down)) * step;
    return { value, text: shortNumber(Math.abs(value), 2) };
  });
  return { min: -down, max: up, ticks };
}

function keyOf({ language, signals, restriction }: SignalCalendar): KeyItem[] {
  const isMixed = restriction.some((value) => value > 0);
  const items: (KeyItem | false)[] = [
    { mark: "tintedDisc", text: say(language, "calendarFacilitative"), colour: LENIENT },
    isMixed && { mark: "tintedSquare", text: say(language, "calendarRestrictive"), colour: STRICT },
    signals.some(({ interim }) => interim) && { mark: "hollowRing", text: say(language, "calendarInterim") },
    { mark: "filledPatch", text: say(language, "calendarSum"), colour: faded(LENIENT, 0.3) },
    { mark: "scenarioLine", text: say(language, "calendarHeard"), colour: SIMULATED },
  ];
  return items.filter((item) => item !== false);
}

function altOf(input: SignalCalendar): string {
  const { language, baseDate, days, signals, heard } = input;
  const items = signals.map(({ name, day, force, modality, interim }) =>
    say(language, "calendarItem", {
      ...{ name, date: monthText(dayAfter(baseDate, day), language), force: force.toFixed(2) },
      kind: say(language, modality === "restrictive" ? "calendarRestrictive" : "calendarFacilitative"),
      interim: interim ? say(language, "calendarInterimShort") : "",
    }),
  );
  const mixed = days.map((_, k) => mixing(input.facilitation[k]!, input.restriction[k]!));
  const most = mixed.indexOf(Math.max(...mixed));
  return say(language, "calendarAlt", {
    from: dayText(dayAfter(baseDate, days[0]!), language),
    to: dayText(dayAfter(baseDate, last(days)), language),
    list: listOf(language, items),
    end: last(heard).toFixed(2),
    mixed: percent(mixed[most]!),
    date: monthText(dayAfter(baseDate, days[most]!), language),
  });
}

function tableOf({ baseDate, days, heard, facilitation, restriction, signals }: SignalCalendar): Table {
  return {
    columns: ["day", "date", "heard", "facilitative", "restrictive", "mixed", "signals"],
    rows: days.map((day, k) => {
      const [f, r] = [facilitation[k]!, restriction[k]!];
      const next = days[k + 1] ?? Number.POSITIVE_INFINITY;
      const here = signals.filter((each) => each.day >= day && each.day < next).map(({ id }) => id);
      return [day, isoOf(dayAfter(baseDate, day)), heard[k]!, f, r, mixing(f, r), here.join(" ") || null];
    }),
  };
}

/** Signals as stems up (inviting) and down (forbidding), what is heard of both, where they contradict, and a list by number. */
export function signalCalendar(input: SignalCalendar): Chart {
  const { language, baseDate, days, caption, signals, answers } = input;
  const lastDay = last(days);
  const isMixed = input.restriction.some((value) => value > 0);
  const rows = [...(isMixed ? [mixedStrip(input)] : []), ...answers];
  const stripped = rows.length > 0 ? stripsHeight(rows.length) + 8 : 4;
  const below = stripped + signalListHeight(signals.length);
  const title = say(language, "calendarTitle");
  const heading = { title, subtitle: say(language, "calendarSubtitle"), key: keyOf(input) };
  const height = sheetHeight({ width: WIDTH, heading, caption }, PLOT + below);
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: {
      x: axis(dateRange({ baseDate, lastDay, max: lastDay }, language), "", false),
      y: axis(forceRange(input), say(language, "calendarAxis"), true),
    },
    datasets: [
      areaOf(input, input.facilitation, LENIENT),
      areaOf(
        input,
        input.restriction.map((value) => -value),
        STRICT,
      ),
      heardLine(input, input.heard, { colour: SIMULATED, width: 3.5, stepped: false }),
    ],
    plugins: [
      signalMarks(signals),
      strips(rows, "below"),
      signalList(
        signals.map((signal) => ({ signal, date: monthText(dayAfter(baseDate, signal.day), language) })),
        stripped,
      ),
    ],
    margins: { left: stripMargin(rows), right: 40, below },
  });
  return {
    id: "signal-calendar",
    title,
    config,
    width: WIDTH,
    height,
    alt: altOf(input),
    table: tableOf(input),
  };
}
