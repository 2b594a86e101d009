import type { ChartDataset, Plugin } from "chart.js";
import type { Table } from "../../math/table.js";
import { axis, dateRange, upTo } from "../drawing/axes.js";
import { lineOf } from "../drawing/band.js";
import { dayAfter, dayText, isoOf } from "../drawing/calendar.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { last, shortNumber } from "../drawing/numbers.js";
import { faded, ink, OBSERVED, seriesColours } from "../drawing/palette.js";
import { type Pen, penOf, write } from "../drawing/pen.js";
import { nameOf, type Place } from "../drawing/place.js";
import { segment } from "../drawing/segment.js";
import { configure } from "../drawing/sheet.js";
import { spreadApart } from "../drawing/spread.js";
import { size, widthOf } from "../drawing/typography.js";
import { say } from "../phrases/say.js";

/** What one cause has added to the hazard by each of the days; `id` heads its column in the table. */
export interface CauseCourse {
  readonly id: string;
  readonly name: string;
  readonly sums: readonly number[];
}

/** The accumulated hazard of one province in one run, and the clock that it must reach. */
export interface HazardAgainstClock extends Frame {
  readonly baseDate: string;
  readonly place: Place;
  readonly seed: number;
  /** Ascending; ends with the decision, or with the run. */
  readonly days: readonly number[];
  readonly causes: readonly CauseCourse[];
  readonly clock: number;
  readonly decided: boolean;
  /** Days for which the picture shows how much was missing. */
  readonly gaps: readonly number[];
}

const WIDTH = 1400;
const HEIGHT = 900;
const ROW = 26;

const three = (value: number) => shortNumber(value, value < 0.1 ? 4 : 3);

/** Sum of the causes up to and with the k-th, at each day. */
function stacked({ causes, days }: HazardAgainstClock, k: number): number[] {
  return days.map((_, d) => causes.slice(0, k + 1).reduce((sum, { sums }) => sum + sums[d]!, 0));
}

function totalOf(input: HazardAgainstClock): number[] {
  return stacked(input, input.causes.length - 1);
}

/** The total on a day between two points, along a straight line. */
function totalOn(input: HazardAgainstClock, day: number): number {
  const total = totalOf(input);
  const next = Math.max(
    1,
    input.days.findIndex((each) => each >= day),
  );
  const [a, b] = [input.days[next - 1]!, input.days[next]!];
  return total[next - 1]! + ((day - a) / (b - a)) * (total[next]! - total[next - 1]!);
}

function areas(input: HazardAgainstClock): ChartDataset<"line">[] {
  return input.causes.map((_, k) => ({
    ...lineOf(input.days, stacked(input, k), { colour: colourOf(k), width: 2, stepped: false }),
    fill: k === 0 ? "origin" : "-1",
    backgroundColor: faded(colourOf(k), 0.32),
  }));
}

const colourOf = (k: number) => seriesColours[k % seriesColours.length]!;

function causeText({ language, ...input }: HazardAgainstClock, { name, sums }: CauseCourse): string {
  const total = last(totalOf({ language, ...input }));
  const share = total > 0 ? shortNumber((100 * last(sums)) / total, 1) : 0;
  return say(language, "clockCause", { name, n: three(last(sums)), share });
}

/** Names the areas right of where they end, in the order in which they lie on each other. */
function areaNames(input: HazardAgainstClock): Plugin<"line"> {
  return {
    id: "area-names",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const x = chart.scales.x!.getPixelForValue(last(input.days));
      const { top, bottom } = chart.chartArea;
      const y = (value: number) => chart.scales.y!.getPixelForValue(value);
      const middles = input.causes.map(({ sums }, k) => y(last(stacked(input, k)) - last(sums) / 2));
      const clockY = y(input.clock);
      const places = spreadApart(middles, ROW, [Math.max(top, clockY) + 16, bottom - 14]);
      input.causes.forEach((cause, k) => {
        pen.lineWidth = 1;
        segment(pen, [x + 3, middles[k]!], [x + 22, places[k]!], ink.leader);
        const style = { pixels: size.small, colour: colourOf(k), bold: true };
        write(pen, causeText(input, cause), [x + 28, places[k]!], style);
      });
    },
  };
}

/** The clock as a dashed line with its number, and the day on which it runs out. */
function clockMarks(input: HazardAgainstClock): Plugin<"line"> {
  const { language, clock, days, decided, baseDate } = input;
  return {
    id: "clock-marks",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { left, right, bottom } = chart.chartArea;
      const y = chart.scales.y!.getPixelForValue(clock);
      const x = chart.scales.x!.getPixelForValue(last(days));
      pen.save();
      pen.lineWidth = 2.5;
      pen.setLineDash([9, 6]);
      segment(pen, [left, y], [right, y], OBSERVED);
      pen.restore();
      const text = say(language, "clockLine", { n: three(clock) });
      write(pen, text, [left + 12, y - 16], { pixels: size.body, bold: true, halo: ink.paper });
      if (!decided) return;
      pen.lineWidth = 1.5;
      segment(pen, [x, y], [x, bottom], OBSERVED);
      pen.beginPath();
      pen.arc(x, y, 8, 0, 2 * Math.PI);
      pen.fillStyle = OBSERVED;
      pen.fill();
      const date = say(language, "clockDecided", { date: dayText(dayAfter(baseDate, last(days)), language) });
      write(pen, date, [x + 14, y - 18], { pixels: size.body, bold: true, halo: ink.paper });
    },
  };
}

/** Upright arrows from what was there to the clock, with what was missing. */
function gapMarks(input: HazardAgainstClock): Plugin<"line"> {
  return {
    id: "gap-marks",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      for (const day of input.gaps) {
        const x = chart.scales.x!.getPixelForValue(day);
        const reached = totalOn(input, day);
        const from = chart.scales.y!.getPixelForValue(reached);
        const to = chart.scales.y!.getPixelForValue(input.clock);
        pen.lineWidth = 1.5;
        segment(pen, [x, from], [x, to], ink.quiet);
        arrowHead(pen, [x, from], -9);
        arrowHead(pen, [x, to], 9);
        const text = say(input.language, "clockMissing", { n: three(input.clock - reached) });
        const room = x - chart.chartArea.left > widthOf(text, size.small) + 20;
        const style = { pixels: size.small, colour: ink.quiet, halo: ink.paper };
        write(pen, text, [x + (room ? -10 : 10), (from + to) / 2], {
          ...style,
          align: room ? "right" : "left",
        });
      }
    },
  };
}

/** Two short strokes from a tip; their other ends lie `way` px below it. */
function arrowHead(pen: Pen, [x, y]: readonly [number, number], way: number): void {
  segment(pen, [x - 5, y + way], [x, y], ink.quiet);
  segment(pen, [x, y], [x + 5, y + way], ink.quiet);
}

function altOf(input: HazardAgainstClock): string {
  const { language, baseDate, days, causes, clock, decided } = input;
  const date = (day: number) => dayText(dayAfter(baseDate, day), language);
  const missing = three(clock - last(totalOf(input)));
  return say(language, "clockAlt", {
    from: date(days[0]!),
    to: date(last(days)),
    list: causes.map((cause) => causeText(input, cause)).join(say(language, "semicolon")),
    clock: three(clock),
    end: decided
      ? say(language, "clockReached", { date: date(last(days)) })
      : say(language, "clockNotReached", { n: missing }),
  });
}

function tableOf(input: HazardAgainstClock): Table {
  const { baseDate, days, causes, clock } = input;
  const total = totalOf(input);
  return {
    columns: ["day", "date", ...causes.map(({ id }) => id), "total", "clock"],
    rows: days.map((day, d) => [
      ...[day, isoOf(dayAfter(baseDate, day))],
      ...[...causes.map(({ sums }) => sums[d]!), total[d]!, clock],
    ]),
  };
}

/** Accumulated hazard by cause against the clock of the province, until it decides or the run ends. */
export function hazardAgainstClock(input: HazardAgainstClock): Chart {
  const { language, caption, baseDate, days, place, seed, clock, decided } = input;
  const name = nameOf(place, language);
  const title = say(language, decided ? "clockTitle" : "clockTitleNever", { name });
  const longest = Math.max(...input.causes.map((cause) => widthOf(causeText(input, cause), size.small)));
  const end = last(days);
  const top = Math.max(clock, last(totalOf(input))) * 1.12;
  const config = configure({
    width: WIDTH,
    height: HEIGHT,
    heading: {
      title,
      subtitle: say(language, "clockSubtitle", {
        date: dayText(dayAfter(baseDate, days[0]!), language),
        seed,
      }),
      key: [],
    },
    caption,
    scales: {
      x: axis(dateRange({ baseDate, lastDay: end, max: end }, language), "", false),
      y: axis(
        upTo(top, 6, (value) => shortNumber(value, 4)),
        say(language, "clockAxis"),
        true,
      ),
    },
    datasets: areas(input),
    plugins: [gapMarks(input), clockMarks(input), areaNames(input)],
    margins: { left: 20, right: Math.max(longest + 50, decided ? 220 : 0) },
  });
  return {
    id: "hazard-against-clock",
    title,
    config,
    width: WIDTH,
    height: HEIGHT,
    alt: altOf(input),
    table: tableOf(input),
  };
}
