import type { Chart } from "../../charts/chart.js";
import { registerFonts } from "./fonts.js";

/** Draws a chart as a PNG with two dots to the CSS pixel. */
export type RenderPng = (chart: Chart) => Uint8Array;

const DOTS_PER_PIXEL = 2;

/**
 * Loads the drawing stack (chart.js, chartjs-node-canvas, the canvas and the fonts) and gives the function that draws.
 * Nothing of it is loaded before: most commands draw nothing. Rendering is synchronous, because only
 * `renderToBufferSync` works with @napi-rs/canvas.
 */
export async function loadRenderPng(): Promise<RenderPng> {
  const [{ ChartJSNodeCanvas }, { GlobalFonts }] = await Promise.all([
    import("chartjs-node-canvas"),
    import("@napi-rs/canvas"),
  ]);
  registerFonts(GlobalFonts);
  return ({ config, width, height }) => {
    const canvas = new ChartJSNodeCanvas({ width, height });
    const options = { ...config.options, devicePixelRatio: DOTS_PER_PIXEL };
    return canvas.renderToBufferSync({ ...config, options });
  };
}
