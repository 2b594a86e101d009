import type { Plugin } from "chart.js";
import type { Cell, Table } from "../../math/table.js";
import { noAxes } from "../drawing/axes.js";
import type { Chart, Frame } from "../drawing/chart.js";
import type { KeyItem } from "../drawing/key.js";
import { disc } from "../drawing/marks.js";
import { ink, okabeIto } from "../drawing/palette.js";
import { type Pen, penOf, write } from "../drawing/pen.js";
import type { Interval } from "../drawing/quantiles.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { size, widthOf } from "../drawing/typography.js";
import { say } from "../phrases/say.js";

/** Ways in which an idea moves. */
export type IdeaWay = "invented" | "copied" | "codified" | "promoted";

/** What circulated in a year: mean over the runs, and the middle 80% of them. */
export interface CirculationYear {
  readonly year: number;
  readonly mean: Readonly<Record<IdeaWay, number>>;
  readonly spread: Readonly<Record<IdeaWay, Interval>>;
}

/** How ideas travel up and rules down, year by year. */
export interface Circulation extends Frame {
  readonly years: readonly CirculationYear[];
}

const WIDTH = 1400;
const HEIGHT = 540;
const LEFT = 190;
const RIGHT = 30;
const LANE = 122;
/** Area in square px of a disc for each px that an arrow of the same count is wide. */
const AREA = 48;
const ways: readonly IdeaWay[] = ["invented", "copied", "codified", "promoted"];
const colours: Readonly<Record<IdeaWay, string>> = {
  invented: okabeIto.blue,
  copied: "#8a6100",
  codified: okabeIto.green,
  promoted: okabeIto.vermilion,
};

const number = (value: number) => (value >= 10 ? value.toFixed(0) : value.toFixed(1));

/** An upright arrow whose shaft is as wide as what it carries, at least a hair. */
function blockArrow(
  pen: Pen,
  x: number,
  ends: readonly [number, number],
  look: { width: number; colour: string },
) {
  const [from, to] = ends;
  const half = Math.max(look.width, 1.5) / 2;
  const wing = half + 7;
  const neck = to + Math.sign(from - to) * Math.min(wing * 1.1, 34);
  pen.beginPath();
  pen.moveTo(x - half, from);
  pen.lineTo(x - half, neck);
  pen.lineTo(x - wing, neck);
  pen.lineTo(x, to);
  pen.lineTo(x + wing, neck);
  pen.lineTo(x + half, neck);
  pen.lineTo(x + half, from);
  pen.closePath();
  pen.fillStyle = look.colour;
  pen.fill();
}

interface Layout {
  /** Middle of the column of a year. */
  readonly x: (k: number) => number;
  readonly pitch: number;
  readonly centre: readonly [number, number];
  readonly provinces: readonly [number, number];
  /** Width in px of an arrow that carries one idea a year. */
  readonly scale: number;
}

function drawLane(pen: Pen, name: string, lane: readonly [number, number]): void {
  pen.fillStyle = ink.wash;
  pen.fillRect(28, lane[0], WIDTH - 28 - RIGHT, lane[1] - lane[0]);
  write(pen, name, [40, (lane[0] + lane[1]) / 2], { pixels: size.subtitle, bold: true });
}

/** A disc whose area is what it counts, with the number beside it. */
function counted(pen: Pen, way: IdeaWay, value: number, at: readonly [number, number], scale: number): void {
  const radius = Math.max(2.5, Math.sqrt((value * scale * AREA) / Math.PI));
  disc(pen, at[0], at[1], radius, colours[way]);
  write(pen, number(value), [at[0], at[1] + 42], {
    pixels: size.small,
    align: "center",
    colour: colours[way],
    bold: true,
  });
}

/** The number on an arrow, in it where it is wide enough and right of it otherwise. */
function writeBeside(pen: Pen, value: number, at: readonly [number, number], width: number): void {
  const text = number(value);
  const isInside = widthOf(text, size.small) + 8 < width;
  const x = isInside ? at[0] : at[0] + width / 2 + 4 + widthOf(text, size.small) / 2;
  const colour = isInside ? ink.paper : colours.promoted;
  write(pen, text, [x, at[1]], { pixels: size.small, align: "center", bold: true, colour });
}

function drawYear(pen: Pen, { year, mean }: CirculationYear, k: number, layout: Layout): void {
  const { x, pitch, centre, provinces, scale } = layout;
  const [up, down] = [x(k) - pitch * 0.22, x(k) + pitch * 0.2];
  const label = (way: IdeaWay, at: number, y: number) =>
    write(pen, number(mean[way]), [at, y], {
      pixels: size.small,
      align: "center",
      bold: true,
      colour: colours[way],
      halo: ink.paper,
    });
  write(pen, String(year), [x(k), provinces[1] + 22], { pixels: size.body, align: "center" });
  counted(pen, "invented", mean.invented, [up, provinces[0] + 44], scale);
  counted(pen, "copied", mean.copied, [down, provinces[0] + 44], scale);
  if (mean.codified > 0.005) {
    blockArrow(pen, up, [provinces[0] - 6, centre[1] + 8], {
      width: mean.codified * scale,
      colour: colours.codified,
    });
    label("codified", up - 20, centre[1] + 52);
  }
  if (mean.promoted > 0.005) {
    blockArrow(pen, down, [centre[1] + 6, provinces[0] - 8], {
      width: mean.promoted * scale,
      colour: colours.promoted,
    });
    writeBeside(pen, mean.promoted, [down, (centre[1] + provinces[0]) / 2 + 26], mean.promoted * scale);
  }
}

/** Writes the rules that are in force at the end of each year into the lane of the centre. */
function drawStock(pen: Pen, years: readonly CirculationYear[], layout: Layout): void {
  let stock = 0;
  years.forEach(({ mean }, k) => {
    stock += mean.codified;
    const radius = Math.max(2.5, Math.sqrt((stock * layout.scale * AREA) / Math.PI));
    const y = layout.centre[0] + 46;
    disc(pen, layout.x(k), y, Math.min(radius, 40), ink.quiet);
    write(pen, number(stock), [layout.x(k), layout.centre[1] - 16], {
      pixels: size.small,
      align: "center",
      bold: true,
    });
  });
}

function drawCirculation({ language, years }: Circulation): Plugin<"line"> {
  return {
    id: "circulation",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { top, bottom } = chart.chartArea;
      const pitch = (WIDTH - LEFT - RIGHT) / years.length;
      const most = Math.max(1, ...years.flatMap(({ mean }) => [mean.promoted, mean.copied]));
      const layout: Layout = {
        x: (k) => LEFT + pitch * (k + 0.5),
        pitch,
        centre: [top, top + LANE],
        provinces: [bottom - LANE - 40, bottom - 40],
        scale: Math.min(pitch * 0.42, 46) / most,
      };
      drawLane(pen, say(language, "circulationCentre"), layout.centre);
      drawLane(pen, say(language, "circulationProvinces"), layout.provinces);
      drawStock(pen, years, layout);
      years.forEach((year, k) => {
        drawYear(pen, year, k, layout);
      });
    },
  };
}

function keyOf({ language }: Circulation): KeyItem[] {
  return [
    { mark: "tintedDisc", text: say(language, "circulationInvented"), colour: colours.invented },
    { mark: "tintedDisc", text: say(language, "circulationCopied"), colour: colours.copied },
    { mark: "filledPatch", text: say(language, "circulationCodified"), colour: colours.codified },
    { mark: "tintedDisc", text: say(language, "circulationStock"), colour: ink.quiet },
    { mark: "filledPatch", text: say(language, "circulationPromoted"), colour: colours.promoted },
  ];
}

function altOf({ language, years }: Circulation): string {
  const total = (way: IdeaWay) => number(years.reduce((sum, { mean }) => sum + mean[way], 0));
  const items = years.map(({ year, mean }) =>
    say(language, "circulationItem", {
      year,
      ...{
        i: number(mean.invented),
        c: number(mean.copied),
        r: number(mean.codified),
        p: number(mean.promoted),
      },
    }),
  );
  return say(language, "circulationAlt", {
    ...{ i: total("invented"), c: total("copied"), r: total("codified"), p: total("promoted") },
    list: items.join(say(language, "semicolon")),
  });
}

function tableOf({ years }: Circulation): Table {
  return {
    columns: ["year", ...ways.flatMap((way) => [`${way}_mean`, `${way}_q10`, `${way}_q50`, `${way}_q90`])],
    rows: years.map(({ year, mean, spread }): Cell[] => [
      year,
      ...ways.flatMap((way) => [mean[way], spread[way].low, spread[way].middle, spread[way].high]),
    ]),
  };
}

/** Two lanes, centre above provinces, with arrows as wide as what travels: ideas up, rules down, year by year. */
export function circulation(input: Circulation): Chart {
  const { language, caption: given } = input;
  const caption = [say(language, "circulationNote"), ...given];
  const title = say(language, "circulationTitle");
  const heading = { title, subtitle: say(language, "circulationSubtitle"), key: keyOf(input) };
  const height = sheetHeight({ width: WIDTH, heading, caption }, HEIGHT);
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: noAxes,
    datasets: [],
    plugins: [drawCirculation(input)],
    margins: { left: 28, right: 28 },
  });
  return { id: "circulation", title, config, width: WIDTH, height, alt: altOf(input), table: tableOf(input) };
}
