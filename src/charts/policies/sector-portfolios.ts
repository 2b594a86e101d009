import type { Cell, Table } from "../../math/table.js";
import { axis, dateRange } from "../drawing/axes.js";
import { dayAfter, isoOf } from "../drawing/calendar.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { rowNames } from "../drawing/interval-rows.js";
import { columnsMargin, numberColumns } from "../drawing/number-columns.js";
import { last, percent } from "../drawing/numbers.js";
import { ink } from "../drawing/palette.js";
import { nameOf, type Place } from "../drawing/place.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";
import { portfolioRows, type Stretch, sectorLetter } from "./portfolio-rows.js";

/** A province and its sectors in the run shown, with how often it shares one with others at the end of all runs. */
export interface PortfolioRow {
  readonly place: Place;
  /** Number of its sector on each of the days, from 0. */
  readonly sectors: readonly number[];
  /** Share of pairs with those next in rank, and with neighbours, that promote the same sector; null without any. */
  readonly sameByRank: number | null;
  readonly sameNextDoor: number | null;
}

/** Sectors of all provinces over time in one run. */
export interface SectorPortfolios extends Frame {
  readonly baseDate: string;
  readonly days: readonly number[];
  readonly seed: number;
  /** In order of rank, from the first. */
  readonly rows: readonly PortfolioRow[];
  /** Shares over all runs and pairs of provinces of the kind. */
  readonly same: { readonly rank: number; readonly door: number; readonly any: number };
}

const WIDTH = 1400;
const ROW = 26;

/** How many of the other provinces are in each sector on a day. */
function othersIn(rows: readonly PortfolioRow[], k: number, but: number): Map<number, number> {
  const counts = new Map<number, number>();
  rows.forEach(({ sectors }, i) => {
    if (i !== but) counts.set(sectors[k]!, (counts.get(sectors[k]!) ?? 0) + 1);
  });
  return counts;
}

/** Whether a province that is in another sector on day k than on the day before went to where most others then were. */
function joinsCrowd(rows: readonly PortfolioRow[], i: number, k: number): boolean {
  const counts = othersIn(rows, k - 1, i);
  return (counts.get(rows[i]!.sectors[k]!) ?? 0) === Math.max(...counts.values());
}

/** The stretches of one province. */
function stretchesOf({ rows, days }: SectorPortfolios, i: number): Stretch[] {
  const { sectors } = rows[i]!;
  const starts = sectors.flatMap((sector, k) => (k === 0 || sector !== sectors[k - 1] ? [k] : []));
  return starts.map((k, s) => ({
    from: days[k]!,
    to: days[starts[s + 1] ?? days.length - 1]!,
    sector: sectors[k]!,
    joins: k > 0 && joinsCrowd(rows, i, k),
  }));
}

const share = (value: number | null) => (value === null ? "–" : `${percent(value)}%`);

function altOf(input: SectorPortfolios, stretches: readonly (readonly Stretch[])[]): string {
  const { language, rows, same } = input;
  const counts = othersIn(rows, input.days.length - 1, -1);
  const moves = stretches.flatMap((row) => row.slice(1));
  return say(language, "portfolioAlt", {
    ...{ all: rows.length, most: Math.max(...counts.values()), moves: moves.length },
    joins: moves.filter(({ joins }) => joins).length,
    ...{ rank: percent(same.rank), door: percent(same.door), any: percent(same.any) },
  });
}

function tableOf({ rows, days, baseDate }: SectorPortfolios): Table {
  return {
    columns: ["day", "date", ...rows.map(({ place }) => place.id)],
    rows: days.map((day, k): Cell[] => [
      ...[day, isoOf(dayAfter(baseDate, day))],
      ...rows.map(({ sectors }) => sectorLetter(sectors[k]!)),
    ]),
  };
}

/** One strip a province, coloured by its sector, in order of rank; moves to where most others are, are marked. */
export function sectorPortfolios(input: SectorPortfolios): Chart {
  const { language, baseDate, days, rows, seed, same } = input;
  const lastDay = last(days);
  const shares = { rank: percent(same.rank), door: percent(same.door), any: percent(same.any) };
  const caption = [say(language, "portfolioNote", shares), ...input.caption];
  const stretches = rows.map((_, i) => stretchesOf(input, i));
  const title = say(language, "portfolioTitle");
  const key = [{ mark: "wedge", text: say(language, "portfolioJoins"), colour: ink.text } as const];
  const heading = { title, subtitle: say(language, "portfolioSubtitle", { seed }), key };
  const height = sheetHeight({ width: WIDTH, heading, caption }, rows.length * ROW + 80);
  const columns = [
    { heading: say(language, "portfolioRank"), texts: rows.map((row) => share(row.sameByRank)) },
    { heading: say(language, "portfolioDoor"), texts: rows.map((row) => share(row.sameNextDoor)) },
  ];
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: {
      x: axis(dateRange({ baseDate, lastDay, max: lastDay }, language), "", false),
      y: { ...axis(rowNames(rows.map(({ place }) => nameOf(place, language))), "", false), reverse: true },
    },
    datasets: [],
    plugins: [portfolioRows(stretches), numberColumns(columns, say(language, "portfolioColumns"))],
    margins: { left: 24, right: columnsMargin(columns.length), above: 14 },
  });
  const alt = altOf(input, stretches);
  return { id: "sector-portfolios", title, config, width: WIDTH, height, alt, table: tableOf(input) };
}
