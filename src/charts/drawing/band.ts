import type { ChartDataset } from "chart.js";
import { faded } from "./palette.js";
import type { Band } from "./quantiles.js";

/** A line over points, as chart.js draws it; `stepped` keeps each value until the next time. */
export interface LineLook {
  readonly colour: string;
  readonly width: number;
  readonly stepped: boolean;
  readonly dash?: readonly number[];
}

/** A line through these points, without markers. */
export function lineOf(xs: readonly number[], ys: readonly number[], look: LineLook): ChartDataset<"line"> {
  return {
    data: xs.map((x, i) => ({ x, y: ys[i]! })),
    borderColor: look.colour,
    borderWidth: look.width,
    borderDash: [...(look.dash ?? [])],
    borderJoinStyle: "round",
    stepped: look.stepped,
    pointRadius: 0,
    fill: false,
  };
}

function edge(xs: readonly number[], ys: readonly number[], look: LineLook): ChartDataset<"line"> {
  return { ...lineOf(xs, ys, look), borderWidth: 0 };
}

/** The area between two quantiles: two edges without lines, the second filled down to the first. */
function between(xs: readonly number[], ys: readonly [readonly number[], readonly number[]], look: LineLook) {
  return [
    edge(xs, ys[0], look),
    { ...edge(xs, ys[1], look), fill: "-1" as const, backgroundColor: look.colour },
  ];
}

/** 80% band, 50% band and median, from back to front. */
export function bandOf(xs: readonly number[], band: Band, look: LineLook): ChartDataset<"line">[] {
  return [
    ...between(xs, [band.q10, band.q90], { ...look, colour: faded(look.colour, 0.16) }),
    ...between(xs, [band.q25, band.q75], { ...look, colour: faded(look.colour, 0.28) }),
    lineOf(xs, band.q50, look),
  ];
}

/** 80% band and median, for pictures in which several bands lie over each other. */
export function wideBandOf(xs: readonly number[], band: Band, look: LineLook): ChartDataset<"line">[] {
  return [
    ...between(xs, [band.q10, band.q90], { ...look, colour: faded(look.colour, 0.15) }),
    lineOf(xs, band.q50, look),
  ];
}
