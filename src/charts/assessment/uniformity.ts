import { aroundNought, axis, upTo } from "../drawing/axes.js";
import { lineOf } from "../drawing/band.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { shortNumber } from "../drawing/numbers.js";
import { faded, OBSERVED, seriesColours } from "../drawing/palette.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";

/** Distributions that should be uniform, and the bands that would hold one that is. */
export interface Uniformity extends Frame {
  readonly id: string;
  /** Ranks of true values among draws, or places of what happened in forecasts. */
  readonly of: "ranks" | "places";
  readonly n: number;
  /** Points of evaluation, and the bands and distributions there. */
  readonly at: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly series: readonly {
    readonly id: string;
    readonly name: string;
    readonly ecdf: readonly number[];
  }[];
}

const WIDTH = 1400;
/** Colours that thin lines across each other can be told apart by; further lines are dashed. */
const DISTINCT = 5;

/** Each distribution function less the uniform one, within simultaneous 95% bands. */
export function uniformity(input: Uniformity): Chart {
  const { language, caption, at, lower, upper, series, n } = input;
  const title = say(language, input.of === "ranks" ? "ranksTitle" : "placesTitle");
  const colourOf = (k: number) => seriesColours[k % DISTINCT]!;
  const dashOf = (k: number) => (k < DISTINCT ? [] : [10, 5]);
  const heading = {
    title,
    subtitle: say(language, input.of === "ranks" ? "ranksSubtitle" : "placesSubtitle", { n }),
    key: [
      { mark: "band95" as const, text: say(language, input.of === "ranks" ? "ranksBand" : "placesBand") },
      ...series.map(({ name }, k) => ({
        ...{ mark: "scenarioLine" as const, colour: colourOf(k), dash: dashOf(k) },
        text: name,
      })),
    ],
  };
  const height = sheetHeight({ width: WIDTH, heading, caption }, 620);
  const less = (values: readonly number[]) => [0, ...values.map((value, k) => value - at[k]!)];
  const xs = [0, ...at];
  const all = [lower, upper, ...series.map(({ ecdf }) => ecdf)].flatMap(less);
  const edge = { colour: faded(OBSERVED, 0.13), width: 0, stepped: false };
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: {
      x: axis(
        upTo(1, 5, (value) => shortNumber(value, 1)),
        say(language, input.of === "ranks" ? "ranksAxis" : "placesAxis"),
        false,
      ),
      y: axis(
        aroundNought(Math.min(...all), Math.max(...all), 8, (value) => shortNumber(value, 3)),
        say(language, "uniformAxis"),
        true,
      ),
    },
    datasets: [
      { ...lineOf(xs, less(lower), edge), borderWidth: 0 },
      {
        ...lineOf(xs, less(upper), edge),
        borderWidth: 0,
        fill: "-1",
        backgroundColor: faded(OBSERVED, 0.13),
      },
      ...series.map(({ ecdf }, k) =>
        lineOf(xs, less(ecdf), { colour: colourOf(k), width: 3, stepped: false, dash: dashOf(k) }),
      ),
    ],
    plugins: [],
    margins: { left: 20, right: 40 },
  });
  const outside = series.filter(({ ecdf }) => ecdf.some((v, k) => v < lower[k]! || v > upper[k]!));
  const list =
    outside.length > 0
      ? outside.map(({ name }) => name).join(say(language, "semicolon"))
      : say(language, "none");
  const table = {
    columns: ["at", "lower", "upper", ...series.map(({ id }) => id)],
    rows: at.map((point, k) => [point, lower[k]!, upper[k]!, ...series.map(({ ecdf }) => ecdf[k]!)]),
  };
  const alt = say(language, "uniformAlt", { n, k: series.length, list });
  return { id: input.id, title, config, width: WIDTH, height, alt, table };
}
