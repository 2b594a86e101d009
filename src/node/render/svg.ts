import type { Chart } from "../../charts/drawing/chart.js";
import { configurationOf } from "../../charts/drawing/configuration.js";
import { chartClassOf, loadStack } from "./stack.js";

/** Draws a chart as an SVG document. */
export type RenderSvg = (chart: Chart) => string;

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Puts the title and the description into the document, where screen readers look for them. */
function described(svg: string, { title, alt }: Chart): string {
  const words = `<title>${escaped(title)}</title><desc>${escaped(alt)}</desc>`;
  return svg.replace(/<svg ([^>]*)>/, (_, attributes: string) => `<svg role="img" ${attributes}>${words}`);
}

/**
 * Gives the function that draws SVGs for print. Letters become outlines, so that the picture needs no font; that makes
 * files of 0.3 to 2.4 MB. The canvas's own SVG is used, as chartjs-node-canvas's does not work with @napi-rs/canvas.
 */
export async function loadRenderSvg(): Promise<RenderSvg> {
  const stack = await loadStack();
  const { createCanvas, SvgExportFlag } = stack.canvas;
  const ChartClass = chartClassOf(stack);
  return (chart) => {
    const canvas = createCanvas(chart.width, chart.height, SvgExportFlag.ConvertTextToPaths);
    const item = Object.assign(canvas, { style: {} }) as never;
    const config = configurationOf(chart);
    const options = { ...config.options, devicePixelRatio: 1 };
    const drawn = new ChartClass(item, { ...config, options });
    const svg = canvas.getContent().toString();
    drawn.destroy();
    return described(svg, chart);
  };
}
