import { axis, upTo } from "../drawing/axes.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { rowNames } from "../drawing/interval-rows.js";
import { shortNumber } from "../drawing/numbers.js";
import { seriesColours } from "../drawing/palette.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";
import type { Ranged } from "../sensitivity/factor-rows.js";
import { markRows } from "./mark-rows.js";

/** How often intervals hold the truth, by parameter. */
export interface Coverage extends Frame {
  readonly dataSets: number;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly cover50: Ranged;
    readonly cover90: Ranged;
  }[];
}

const WIDTH = 1400;
const ROW = 60;
const [HALF, MOST] = seriesColours;

/** Shares of simulated data sets whose 50% and 90% intervals hold the truth, beside these shares. */
export function coverage(input: Coverage): Chart {
  const { language, caption, rows, dataSets } = input;
  const title = say(language, "coverageTitle");
  const heading = {
    title,
    subtitle: say(language, "coverageSubtitle", { n: dataSets }),
    key: [
      { mark: "colouredDot" as const, colour: HALF, text: say(language, "coverage50") },
      { mark: "colouredSquare" as const, colour: MOST, text: say(language, "coverage90") },
      { mark: "errorBar" as const, text: say(language, "sensitivityError") },
    ],
  };
  const height = sheetHeight({ width: WIDTH, heading, caption }, 110 + ROW * rows.length);
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: {
      x: axis(
        upTo(1, 10, (value) => shortNumber(value, 1)),
        say(language, "coverageAxis"),
        true,
      ),
      y: { ...axis(rowNames(rows.map(({ name }) => name)), "", false), reverse: true },
    },
    datasets: [],
    plugins: [
      markRows(
        rows.map(({ cover50, cover90 }) => [
          { ...cover50, shape: "disc" as const, colour: HALF },
          { ...cover90, shape: "square" as const, colour: MOST },
        ]),
        [0.5, 0.9],
        18,
      ),
    ],
    margins: { left: 24, right: 40 },
  });
  const list = rows
    .map(({ name, cover50, cover90 }) =>
      say(language, "coverageItem", {
        name,
        half: shortNumber(cover50.value, 2),
        most: shortNumber(cover90.value, 2),
      }),
    )
    .join(say(language, "semicolon"));
  const table = {
    columns: [
      "parameter",
      "cover_50",
      "cover_50_lower",
      "cover_50_upper",
      "cover_90",
      "cover_90_lower",
      "cover_90_upper",
    ],
    rows: rows.map(({ id, cover50: half, cover90: most }) => [
      ...[id, half.value, half.low, half.high, most.value, most.low, most.high],
    ]),
  };
  const alt = say(language, "coverageAlt", { n: dataSets, list });
  return { id: "coverage", title, config, width: WIDTH, height, alt, table };
}
