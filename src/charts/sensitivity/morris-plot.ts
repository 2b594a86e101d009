import type { Plugin } from "chart.js";
import { axis, upTo, withRoom } from "../drawing/axes.js";
import { lineOf } from "../drawing/band.js";
import type { Chart, Frame } from "../drawing/chart.js";
import type { KeyItem } from "../drawing/key.js";
import { disc } from "../drawing/marks.js";
import { shortNumber, threeDigits } from "../drawing/numbers.js";
import { ink, seriesColours } from "../drawing/palette.js";
import { penOf } from "../drawing/pen.js";
import { type PointLabel, pointLabels } from "../drawing/point-labels.js";
import { configure } from "../drawing/sheet.js";
import { whisker } from "../drawing/whisker.js";
import { listOf, say } from "../phrases/say.js";
import type { Ranged } from "./factor-rows.js";

/** One factor, or a group of them. */
export interface MorrisPoint {
  readonly id: string;
  readonly name: string;
  readonly muStar: Ranged;
  /** Mean effect; null for a group. */
  readonly mu: number | null;
  /** SD of the effects; null for a group. */
  readonly sigma: number | null;
}

/** Elementary effects of factors. */
export interface MorrisPlot extends Frame {
  readonly outcome: string;
  readonly unit: string;
  readonly trajectories: number;
  readonly points: readonly MorrisPoint[];
}

const WIDTH = 1400;
const HEIGHT = 960;
const [FALLING, RISING] = [seriesColours[0], seriesColours[1]];

const colourOf = ({ mu }: MorrisPoint) => (mu === null ? ink.quiet : mu < 0 ? FALLING : RISING);

function drawPoints({ points }: MorrisPlot): Plugin<"line"> {
  return {
    id: "morris-points",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const x = (value: number) => chart.scales.x!.getPixelForValue(value);
      for (const point of points) {
        const y = chart.scales.y!.getPixelForValue(point.sigma ?? 0);
        whisker(pen, [x(point.muStar.low), x(point.muStar.high)], y, colourOf(point));
        disc(pen, x(point.muStar.value), y, 9, colourOf(point));
      }
    },
  };
}

function keyOf({ language }: MorrisPlot): KeyItem[] {
  return [
    { mark: "colouredDot", colour: RISING, text: say(language, "morrisRising") },
    { mark: "colouredDot", colour: FALLING, text: say(language, "morrisFalling") },
    { mark: "errorBar", text: say(language, "indexError") },
    { mark: "dashed", text: say(language, "morrisLine") },
  ];
}

function altOf({ language, points, trajectories }: MorrisPlot): string {
  const items = points.map(({ name, muStar, sigma }) =>
    say(language, "morrisItem", {
      name,
      mu: threeDigits(muStar.value),
      sigma: sigma === null ? "–" : threeDigits(sigma),
    }),
  );
  const list = items.join(say(language, "semicolon"));
  return say(language, "morrisAlt", { k: points.length, n: trajectories, list });
}

/** Names beside the points; labels without a text keep them off the intervals. */
function labelsOf(points: readonly MorrisPoint[]): PointLabel[] {
  return points.flatMap(({ name, muStar: { value, low, high }, sigma }) => {
    const along = [low, (low + value) / 2, (value + high) / 2, high].map((x) => ({ x, text: "" }));
    return [{ x: value, text: name }, ...along].map((label) => ({ ...label, y: sigma ?? 0 }));
  });
}

/** Mean size of the effects of each factor against their spread. */
export function morrisPlot(input: MorrisPlot): Chart {
  const { language, outcome, unit, trajectories } = input;
  const points = input.points.filter(({ muStar }) => muStar.value > 0);
  const still = input.points.filter(({ muStar }) => !(muStar.value > 0)).map(({ name }) => name);
  const caption = [
    ...(still.length > 0 ? [say(language, "morrisStill", { list: listOf(language, still) })] : []),
    ...input.caption,
  ];
  const title = say(language, "morrisTitle", { outcome });
  const text = (value: number) => shortNumber(value, 4);
  const width = Math.max(1e-9, ...points.map(({ muStar }) => muStar.high));
  const height = Math.max(1e-9, ...points.map(({ sigma }) => sigma ?? 0));
  const [x, y] = [withRoom(upTo(width, 8, text)), withRoom(upTo(height, 6, text))];
  const end = Math.min(x.max, y.max);
  const line = lineOf([0, end], [0, end], { colour: ink.quiet, width: 2, stepped: false });
  const config = configure({
    ...{ width: WIDTH, height: HEIGHT, caption },
    heading: {
      title,
      subtitle: say(language, "morrisSubtitle", { n: trajectories, unit }),
      key: keyOf(input),
    },
    scales: { x: axis(x, say(language, "morrisX"), true), y: axis(y, say(language, "morrisY"), true) },
    datasets: [{ ...line, borderDash: [6, 5] }],
    plugins: [drawPoints({ ...input, points }), pointLabels(labelsOf(points))],
    margins: { left: 20, right: 60 },
  });
  const table = {
    columns: ["factor", "mu_star", "lower", "upper", "mu", "sigma"],
    rows: input.points.map(({ id, muStar, mu, sigma }) => [
      id,
      muStar.value,
      muStar.low,
      muStar.high,
      mu,
      sigma,
    ]),
  };
  return { id: "morris", title, config, width: WIDTH, height: HEIGHT, alt: altOf(input), table };
}
