import type { Chart } from "../../charts/chart.js";
import { loadStack } from "./stack.js";

/** Draws a chart as a PNG. */
export type RenderPng = (chart: Chart) => Uint8Array;

const DOTS_PER_PIXEL = 2;

/**
 * Gives the function that draws PNGs with two dots to the CSS pixel. Drawing is synchronous, because of
 * chartjs-node-canvas only `renderToBufferSync` works with @napi-rs/canvas.
 */
export async function loadRenderPng(): Promise<RenderPng> {
  const { ChartJSNodeCanvas } = await loadStack();
  return ({ config, width, height }) => {
    const canvas = new ChartJSNodeCanvas({ width, height });
    const options = { ...config.options, devicePixelRatio: DOTS_PER_PIXEL };
    return canvas.renderToBufferSync({ ...config, options });
  };
}
