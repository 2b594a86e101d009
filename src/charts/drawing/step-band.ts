import type { ChartDataset, Plugin } from "chart.js";
import { lineOf } from "./band.js";
import { cross } from "./marks.js";
import { penOf } from "./pen.js";
import type { StepPoint } from "./step-point.js";

/** The band of a survival curve as steps, ending where its bounds do. */
export function stepBand(steps: readonly StepPoint[], colour: string): ChartDataset<"line">[] {
  const bounded = steps.flatMap(({ time, lower, upper }) =>
    lower === null || upper === null ? [] : [{ time, lower, upper }],
  );
  const end = steps.find(({ lower }) => lower === null);
  const closing = end && bounded.length > 0 ? [{ ...bounded[bounded.length - 1]!, time: end.time }] : [];
  const points = [{ time: 0, lower: 1, upper: 1 }, ...bounded, ...closing];
  const xs = points.map(({ time }) => time);
  const look = { colour, width: 0, stepped: true };
  const edge = (ys: readonly number[]) => ({ ...lineOf(xs, ys, look), borderWidth: 0 });
  return [
    edge(points.map(({ lower }) => lower)),
    { ...edge(points.map(({ upper }) => upper)), fill: "-1", backgroundColor: colour },
  ];
}

/** A stepped line through a start at time 0 and these points, drawn whole where it runs along the edge. */
export function stepLine(steps: readonly StepPoint[], start: number, colour: string): ChartDataset<"line"> {
  const xs = [0, ...steps.map(({ time }) => time)];
  const ys = [start, ...steps.map(({ survival }) => survival)];
  return { ...lineOf(xs, ys, { colour, width: 3.5, stepped: true }), clip: 4 };
}

/** A cross on each curve where cases are censored. */
export function censoringTicks(
  curves: readonly { readonly steps: readonly StepPoint[]; readonly colour: string }[],
): Plugin<"line"> {
  return {
    id: "censoring-ticks",
    afterDatasetsDraw(chart) {
      for (const { steps, colour } of curves)
        for (const { time, survival, censored } of steps) {
          if (censored === 0) continue;
          const x = chart.scales.x!.getPixelForValue(time);
          cross(penOf(chart), x, chart.scales.y!.getPixelForValue(survival), colour);
        }
    },
  };
}
