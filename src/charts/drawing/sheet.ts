import type { ChartConfiguration, ChartDataset, ChartOptions, Plugin } from "chart.js";
import { captionHeight, captionLines, captionPlugin } from "./caption.js";
import { type Heading, headingPlugin, setHeading } from "./heading.js";
import { ink } from "./palette.js";
import { penOf } from "./pen.js";
import { FAMILY, size } from "./typography.js";

/** What a chart puts on its sheet. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly heading: Heading;
  readonly caption: readonly string[];
  readonly scales: NonNullable<ChartOptions<"line">["scales"]>;
  readonly datasets: ChartDataset<"line">[];
  /** Drawing beyond chart.js's own marks, in this order. */
  readonly plugins: readonly Plugin<"line">[];
  /** Space kept free left and right of the axes, and between them and heading or caption, CSS px. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly above?: number;
    readonly below?: number;
  };
}

/** Height of a sheet that leaves so much for all between heading and caption, CSS px. */
export function sheetHeight(sheet: Pick<Sheet, "width" | "heading" | "caption">, between: number): number {
  const { heading, caption, width } = sheet;
  return setHeading(heading, width).height + captionHeight(captionLines(caption, width)) + between;
}

/** White under everything, so that a picture does not depend on the page behind it. */
const paper: Plugin<"line"> = {
  id: "paper",
  beforeDraw(chart) {
    const pen = penOf(chart);
    pen.fillStyle = ink.paper;
    pen.fillRect(0, 0, chart.width, chart.height);
  },
};

/** Makes chart.js draw later datasets over earlier ones; left alone it does the contrary. */
function backToFront(datasets: readonly ChartDataset<"line">[]): ChartDataset<"line">[] {
  return datasets.map((dataset, i) => ({ ...dataset, order: datasets.length - i }));
}

/** Puts heading, picture and caption together as one chart.js configuration, without animation or events. */
export function configure(sheet: Sheet): ChartConfiguration<"line"> {
  const heading = setHeading(sheet.heading, sheet.width);
  const caption = captionLines(sheet.caption, sheet.width);
  return {
    type: "line",
    data: { datasets: backToFront(sheet.datasets) },
    plugins: [paper, ...sheet.plugins, headingPlugin(heading), captionPlugin(caption)],
    options: {
      responsive: false,
      animation: false,
      events: [],
      font: { family: FAMILY, size: size.body },
      layout: {
        padding: {
          left: sheet.margins.left,
          right: sheet.margins.right,
          top: heading.height + (sheet.margins.above ?? 0),
          bottom: captionHeight(caption) + 6 + (sheet.margins.below ?? 0),
        },
      },
      scales: sheet.scales,
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
  };
}
