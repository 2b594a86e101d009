import type { Plugin } from "chart.js";
import type { Chart } from "../../charts/drawing/chart.js";
import { configurationOf } from "../../charts/drawing/configuration.js";
import { pngOf } from "./png-file.js";
import { loadStack } from "./stack.js";

/** Draws a chart as a PNG. */
export type RenderPng = (chart: Chart) => Uint8Array;

const DOTS_PER_PIXEL = 2;

/** Lets the canvas, when it is asked for a file, give one of ours. */
const write: Plugin<"line"> = {
  id: "write",
  afterRender({ canvas, ctx }) {
    const toBuffer = () => pngOf(ctx.getImageData(0, 0, canvas.width, canvas.height));
    Object.assign(canvas, { toBuffer });
  },
};

/** Gives the 20 to 25 MB of a canvas back at once: they lie outside the heap, where the collector does not see them. */
const release: Plugin<"line"> = {
  id: "release",
  beforeDestroy({ canvas }) {
    Object.assign(canvas, { width: 1, height: 1 });
  },
};

/**
 * Gives the function that draws PNGs with two dots to the CSS pixel. Drawing is synchronous, because of
 * chartjs-node-canvas only `renderToBufferSync` works with @napi-rs/canvas.
 */
export async function loadRenderPng(): Promise<RenderPng> {
  const { ChartJSNodeCanvas } = await loadStack();
  return (chart) => {
    const { width, height } = chart;
    const config = configurationOf(chart);
    const canvas = new ChartJSNodeCanvas({ width, height });
    const options = { ...config.options, devicePixelRatio: DOTS_PER_PIXEL };
    const plugins = [...(config.plugins ?? []), write, release];
    return canvas.renderToBufferSync({ ...config, plugins, options });
  };
}
