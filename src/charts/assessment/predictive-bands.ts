import type { Plugin } from "chart.js";
import { axis } from "../drawing/axes.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { rowNames } from "../drawing/interval-rows.js";
import { disc, span, tick } from "../drawing/marks.js";
import { shortNumber } from "../drawing/numbers.js";
import { CONTRADICTING, faded, OBSERVED, SIMULATED } from "../drawing/palette.js";
import { penOf } from "../drawing/pen.js";
import { segment } from "../drawing/segment.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";

/** A statistic of the observed provinces beside its distribution over simulated ones. */
export interface PredictiveRow {
  readonly id: string;
  readonly name: string;
  readonly observed: number;
  /** 5%, 25%, 50%, 75% and 95% of the simulated values. */
  readonly quantiles: readonly number[];
  readonly inside: boolean;
}

/** Predictive checks of a model under prior or posterior. */
export interface PredictiveBands extends Frame {
  readonly id: string;
  readonly when: "prior" | "posterior";
  readonly dataSets: number;
  readonly rows: readonly PredictiveRow[];
}

const WIDTH = 1400;
const ROW = 33;
/** Half the width of the 90% band is the unit; what lies farther out is drawn at the edge. */
const EDGE = 2;

/** Where a value lies in the 90% band, whose ends are -1 and 1. */
function placeOf(value: number, [low, , , , high]: readonly number[]): number {
  const half = (high! - low!) / 2;
  const place = half > 0 ? (value - (low! + high!) / 2) / half : Math.sign(value - low!) * EDGE;
  return Math.max(-EDGE, Math.min(EDGE, place));
}

function drawRows(rows: readonly PredictiveRow[]): Plugin<"line"> {
  return {
    id: "predictive-bands",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const x = (value: number) => chart.scales.x!.getPixelForValue(value);
      rows.forEach(({ observed, quantiles, inside }, i) => {
        const y = chart.scales.y!.getPixelForValue(i);
        const [, q25, q50, q75] = quantiles.map((value) => placeOf(value, quantiles));
        pen.lineWidth = 2.5;
        segment(pen, [x(-1), y], [x(1), y], faded(SIMULATED, 0.5));
        span(pen, x(q25!), x(q75!), { y, colour: faded(SIMULATED, 0.45) });
        tick(pen, x(q50!), y, { half: 9, colour: SIMULATED });
        disc(pen, x(placeOf(observed, quantiles)), y, 7.5, inside ? OBSERVED : CONTRADICTING);
      });
    },
  };
}

/** Every statistic on one scale, that of its own 90% band. */
export function predictiveBands(input: PredictiveBands): Chart {
  const { language, caption, when, rows, dataSets } = input;
  const inside = rows.filter((row) => row.inside).length;
  const title = say(language, when === "prior" ? "priorCheckTitle" : "posteriorCheckTitle", {
    k: inside,
    n: rows.length,
  });
  const heading = {
    title,
    subtitle: say(language, "checkSubtitle", { n: dataSets }),
    key: [
      { mark: "interval" as const, text: say(language, "checkBand") },
      { mark: "observedDot" as const, text: say(language, "checkInside") },
      { mark: "colouredDot" as const, colour: CONTRADICTING, text: say(language, "checkOutside") },
    ],
  };
  const height = sheetHeight({ width: WIDTH, heading, caption }, 110 + ROW * rows.length);
  const ticks = [-EDGE, -1, 0, 1, EDGE].map((value) => ({
    value,
    text: shortNumber(value, 0),
  }));
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: {
      x: axis({ min: -EDGE * 1.05, max: EDGE * 1.05, ticks }, say(language, "checkAxis"), true),
      y: { ...axis(rowNames(rows.map(({ name }) => name)), "", false), reverse: true },
    },
    datasets: [],
    plugins: [drawRows(rows)],
    margins: { left: 24, right: 40 },
  });
  const out = rows.filter((row) => !row.inside).map(({ name }) => name);
  const list = out.length > 0 ? out.join(say(language, "semicolon")) : say(language, "none");
  const table = {
    columns: ["statistic", "observed", "q05", "q25", "q50", "q75", "q95", "inside_90"],
    rows: rows.map((row) => [row.id, row.observed, ...row.quantiles, row.inside ? 1 : 0]),
  };
  const alt = say(language, "checkAlt", { k: inside, n: rows.length, list });
  return { id: input.id, title, config, width: WIDTH, height, alt, table };
}
