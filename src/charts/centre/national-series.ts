import type { Table } from "../../math/table.js";
import { axis, dateRange, upTo } from "../drawing/axes.js";
import { bandOf } from "../drawing/band.js";
import { dayAfter, dayText, isoOf } from "../drawing/calendar.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { type EdgeLabel, edgeLabels, edgeMargin } from "../drawing/edge-labels.js";
import type { EventMark } from "../drawing/event-mark.js";
import { eventHeight, eventMarks } from "../drawing/event-marks.js";
import { last, shortNumber } from "../drawing/numbers.js";
import { seriesColours } from "../drawing/palette.js";
import type { Band } from "../drawing/quantiles.js";
import { configure } from "../drawing/sheet.js";
import type { Strip } from "../drawing/strip.js";
import { stripMargin, strips, stripsHeight } from "../drawing/strips.js";
import { say } from "../phrases/say.js";

/** One line with its bands; `id` heads its columns in the table, `name` stands beside the line. */
export interface NamedBand {
  readonly id: string;
  readonly name: string;
  readonly band: Band;
  /** Whether each value holds until the next; straight lines between them unless said. */
  readonly stepped?: boolean;
}

/** Up to six national quantities over time, with dated events. Texts come in the language of the frame. */
export interface NationalSeries extends Frame {
  /** Kebab-case name of the picture. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** What the y axis measures, with its unit. */
  readonly unit: string;
  /** ISO date of day 0. */
  readonly baseDate: string;
  readonly days: readonly number[];
  readonly series: readonly NamedBand[];
  readonly events: readonly EventMark[];
  /** Stretches of time under the axis, in rows; none for a plain picture. */
  readonly beneath: readonly Strip[];
}

const two = (value: number) => value.toFixed(2);
const dashes: readonly (readonly number[])[] = [[], [10, 5], [3, 4], [14, 4, 3, 4], [6, 3], [2, 3]];

function labelsOf({ series }: NationalSeries): EdgeLabel[] {
  return series.map(({ name, band }, i) => ({
    value: last(band.q50),
    text: `${name} ${two(last(band.q50))}`,
    colour: seriesColours[i % seriesColours.length]!,
    bold: true,
  }));
}

function altOf({ language, baseDate, days, series }: NationalSeries): string {
  const items = series.map(({ name, band }) =>
    say(language, "seriesItem", {
      name,
      start: two(band.q50[0]!),
      m: two(last(band.q50)),
      a: two(last(band.q10)),
      b: two(last(band.q90)),
    }),
  );
  return say(language, "seriesAlt", {
    from: dayText(dayAfter(baseDate, days[0]!), language),
    to: dayText(dayAfter(baseDate, last(days)), language),
    list: items.join(say(language, "semicolon")),
  });
}

function tableOf({ baseDate, days, series }: NationalSeries): Table {
  const quantiles = ["q10", "q25", "q50", "q75", "q90"] as const;
  return {
    columns: ["day", "date", ...series.flatMap(({ id }) => quantiles.map((q) => `${id}_${q}`))],
    rows: days.map((day, i) => {
      const values = series.flatMap(({ band }) => quantiles.map((q) => band[q][i]!));
      return [day, isoOf(dayAfter(baseDate, day)), ...values];
    }),
  };
}

function linesOf({ days, series }: NationalSeries) {
  return series.flatMap(({ band, stepped = false }, i) => {
    const colour = seriesColours[i % seriesColours.length]!;
    return bandOf(days, band, { colour, width: 3, stepped, dash: dashes[i % dashes.length]! });
  });
}

/** Lines with their 50% and 80% bands, named at the right edge, over the dates of events. */
export function nationalSeries(input: NationalSeries): Chart {
  const { language, baseDate, days, caption, title, subtitle } = input;
  const { beneath } = input;
  const below = beneath.length > 0 ? stripsHeight(beneath.length) + 8 : 0;
  const [width, height] = [1400, 900 + below];
  const lastDay = last(days);
  const labels = labelsOf(input);
  const taken = eventHeight(input.events, lastDay) / 620;
  const top = Math.max(...input.series.flatMap(({ band }) => band.q90)) / (1 - Math.min(taken, 0.5));
  const config = configure({
    width,
    height,
    heading: { title, subtitle, key: [] },
    caption: [say(language, "seriesNote"), ...caption],
    scales: {
      x: axis(dateRange({ baseDate, lastDay, max: lastDay }, language), "", false),
      y: axis(
        upTo(top > 0 ? top : 1, 6, (value) => shortNumber(value, 3)),
        input.unit,
        true,
      ),
    },
    datasets: linesOf(input),
    plugins: [eventMarks(input.events), edgeLabels(labels), strips(beneath, "below")],
    margins: { left: stripMargin(beneath), right: edgeMargin(labels), below },
  });
  return { id: input.id, title, config, width, height, alt: altOf(input), table: tableOf(input) };
}
