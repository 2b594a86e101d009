import { axis, upTo } from "../drawing/axes.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { rowNames } from "../drawing/interval-rows.js";
import { percent } from "../drawing/numbers.js";
import { ink, SIMULATED } from "../drawing/palette.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";
import type { Ranged } from "../sensitivity/factor-rows.js";
import { markRows } from "./mark-rows.js";

/** How often each published pathway comes out of simulated provinces. */
export interface PathwayFrequencies extends Frame {
  readonly dataSets: number;
  readonly rows: readonly {
    readonly name: string;
    /** Shares with the fitted model and with the same without covariates. */
    readonly fitted: Ranged;
    readonly plain: Ranged;
  }[];
}

const WIDTH = 1400;
const ROW = 60;

/** Shares of simulated data sets in which a pathway reaches the cut-off of the article's analysis. */
export function pathwayFrequency(input: PathwayFrequencies): Chart {
  const { language, caption, rows, dataSets } = input;
  const title = say(language, "pathwayTitle");
  const heading = {
    title,
    subtitle: say(language, "pathwaySubtitle", { n: dataSets }),
    key: [
      { mark: "colouredDot" as const, colour: SIMULATED, text: say(language, "ownModel") },
      { mark: "colouredSquare" as const, colour: ink.quiet, text: say(language, "plainModel") },
      { mark: "errorBar" as const, text: say(language, "sensitivityError") },
    ],
  };
  const height = sheetHeight({ width: WIDTH, heading, caption }, 110 + ROW * rows.length);
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: {
      x: axis(
        upTo(1, 5, (value) => `${percent(value)}%`),
        say(language, "pathwayAxis"),
        true,
      ),
      y: { ...axis(rowNames(rows.map(({ name }) => name)), "", false), reverse: true },
    },
    datasets: [],
    plugins: [
      markRows(
        rows.map(({ fitted, plain }) => [
          { ...fitted, shape: "disc" as const, colour: SIMULATED },
          { ...plain, shape: "square" as const, colour: ink.quiet },
        ]),
        [],
        18,
      ),
    ],
    margins: { left: 24, right: 40 },
  });
  const list = rows
    .map(({ name, fitted, plain }) =>
      say(language, "pathwayItem", { name, own: percent(fitted.value), plain: percent(plain.value) }),
    )
    .join(say(language, "semicolon"));
  const table = {
    columns: ["pathway", "fitted", "fitted_lower", "fitted_upper", "plain", "plain_lower", "plain_upper"],
    rows: rows.map(({ name, fitted, plain }) => [
      ...[name, fitted.value, fitted.low, fitted.high, plain.value, plain.low, plain.high],
    ]),
  };
  const alt = say(language, "pathwayAlt", { n: dataSets, list });
  return { id: "pathway-frequency", title, config, width: WIDTH, height, alt, table };
}
