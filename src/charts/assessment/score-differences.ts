import { axis } from "../drawing/axes.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { rowNames } from "../drawing/interval-rows.js";
import { threeDigits } from "../drawing/numbers.js";
import { ink, SIMULATED } from "../drawing/palette.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";
import { type Ranged, rangeOver } from "../sensitivity/factor-rows.js";
import { markRows } from "./mark-rows.js";

/** Scores of models less those of one of them, with their intervals. */
export interface ScoreDifferences extends Frame {
  readonly id: string;
  /** Ranked scores in days, of which less is better, or log scores in nats, of which more is. */
  readonly score: "ranked" | "log";
  /** The model that the others are held against. */
  readonly reference: string;
  readonly provinces: number;
  readonly rows: readonly (Ranged & { readonly id: string; readonly name: string; readonly own: boolean })[];
}

const WIDTH = 1400;
const ROW = 46;

/** One row a model: mean difference over provinces with two standard errors to each side. */
export function scoreDifferences(input: ScoreDifferences): Chart {
  const { language, caption, score, reference, rows, provinces } = input;
  const title = say(language, score === "ranked" ? "rankedDifferenceTitle" : "logDifferenceTitle");
  const heading = {
    title,
    subtitle: say(language, "differenceSubtitle", { n: provinces, reference }),
    key: [
      { mark: "colouredDot" as const, colour: SIMULATED, text: say(language, "ownModel") },
      { mark: "colouredDot" as const, colour: ink.quiet, text: say(language, "rivalModel") },
      { mark: "errorBar" as const, text: say(language, "twoErrors") },
    ],
  };
  const height = sheetHeight({ width: WIDTH, heading, caption }, 110 + ROW * rows.length);
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: {
      x: axis(rangeOver(rows), say(language, score === "ranked" ? "rankedAxis" : "logAxis"), true),
      y: { ...axis(rowNames(rows.map(({ name }) => name)), "", false), reverse: true },
    },
    datasets: [],
    plugins: [
      markRows(
        rows.map((row) => [{ ...row, shape: "disc" as const, colour: row.own ? SIMULATED : ink.quiet }]),
        [0],
        0,
      ),
    ],
    margins: { left: 24, right: 40 },
  });
  const list = rows
    .map(({ name, value, low, high }) =>
      say(language, "differenceItem", {
        name,
        value: threeDigits(value),
        low: threeDigits(low),
        high: threeDigits(high),
      }),
    )
    .join(say(language, "semicolon"));
  const table = {
    columns: ["model", "difference", "lower", "upper"],
    rows: rows.map(({ id, value, low, high }) => [id, value, low, high]),
  };
  const alt = say(language, "differenceAlt", { reference, list });
  return { id: input.id, title, config, width: WIDTH, height, alt, table };
}
