import type { Plugin } from "chart.js";
import { noAxes } from "../drawing/axes.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { withMinus } from "../drawing/numbers.js";
import { faded, ink, SIMULATED } from "../drawing/palette.js";
import { type Pen, penOf, write } from "../drawing/pen.js";
import type { Box } from "../drawing/place-labels.js";
import { segment } from "../drawing/segment.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { size } from "../drawing/typography.js";
import { say } from "../phrases/say.js";

/** True values and posterior means over simulated data sets, by parameter, in SDs of the prior. */
export interface Recovery extends Frame {
  readonly dataSets: number;
  readonly parameters: readonly {
    readonly id: string;
    readonly name: string;
    readonly truths: readonly number[];
    readonly means: readonly number[];
    readonly correlation: number;
  }[];
}

const WIDTH = 1400;
const COLUMNS = 3;
const [SIDE, GAP, NAME, FOOT] = [36, 26, 34, 26];
const PANEL = (WIDTH - 2 * SIDE - (COLUMNS - 1) * GAP) / COLUMNS;
const HEIGHT = 330;
/** Values beyond so many SDs are drawn at the edge. */
const EDGE = 3;

function drawPanel(
  pen: Pen,
  { truths, means, name, correlation }: Recovery["parameters"][number],
  box: Box,
): void {
  const place = (value: number) => (Math.max(-EDGE, Math.min(EDGE, value)) + EDGE) / (2 * EDGE);
  const x = (value: number) => box.left + place(value) * (box.right - box.left);
  const y = (value: number) => box.bottom - place(value) * (box.bottom - box.top);
  write(pen, name, [box.left, box.top - NAME / 2], { pixels: size.small, bold: true });
  const text = `r = ${withMinus(correlation.toFixed(2))}`;
  write(pen, text, [box.right, box.top - NAME / 2], {
    pixels: size.small,
    align: "right",
    colour: ink.quiet,
  });
  pen.fillStyle = "#fafafa";
  pen.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  pen.lineWidth = 1;
  for (const value of [-2, -1, 0, 1, 2]) {
    segment(pen, [x(value), box.top], [x(value), box.bottom], ink.grid);
    segment(pen, [box.left, y(value)], [box.right, y(value)], ink.grid);
    const label = withMinus(String(value));
    write(pen, label, [x(value), box.bottom + FOOT / 2], {
      pixels: size.caption,
      align: "center",
      colour: ink.quiet,
    });
  }
  pen.lineWidth = 2;
  segment(pen, [x(-EDGE), y(-EDGE)], [x(EDGE), y(EDGE)], ink.leader);
  pen.fillStyle = faded(SIMULATED, 0.55);
  truths.forEach((truth, d) => {
    pen.beginPath();
    pen.arc(x(truth), y(means[d]!), 4.5, 0, 2 * Math.PI);
    pen.fill();
  });
}

function drawAll({ parameters }: Recovery): Plugin<"line"> {
  return {
    id: "recovery",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { top } = chart.chartArea;
      pen.save();
      parameters.forEach((parameter, k) => {
        const left = SIDE + (k % COLUMNS) * (PANEL + GAP);
        const above = top + NAME + Math.floor(k / COLUMNS) * (HEIGHT + NAME + FOOT);
        drawPanel(pen, parameter, { left, right: left + PANEL, top: above, bottom: above + HEIGHT });
      });
      pen.restore();
    },
  };
}

/** Small panels of truth against posterior mean; on the line a parameter is recovered without error. */
export function recovery(input: Recovery): Chart {
  const { language, caption, parameters, dataSets } = input;
  const title = say(language, "recoveryTitle");
  const heading = { title, subtitle: say(language, "recoverySubtitle", { n: dataSets }), key: [] };
  const rows = Math.ceil(parameters.length / COLUMNS);
  const height = sheetHeight({ width: WIDTH, heading, caption }, rows * (HEIGHT + NAME + FOOT) + 20);
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: noAxes,
    datasets: [],
    plugins: [drawAll(input)],
    margins: { left: SIDE, right: SIDE },
  });
  const list = parameters
    .map(({ name, correlation }) =>
      say(language, "recoveryItem", { name, value: withMinus(correlation.toFixed(2)) }),
    )
    .join(say(language, "semicolon"));
  const table = {
    columns: ["parameter", "data_set", "truth", "posterior_mean"],
    rows: parameters.flatMap(({ id, truths, means }) =>
      truths.map((truth, d) => [id, d + 1, truth, means[d]!]),
    ),
  };
  const alt = say(language, "recoveryAlt", { n: dataSets, list });
  return { id: "recovery", title, config, width: WIDTH, height, alt, table };
}
