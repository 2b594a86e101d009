import type { Chart } from "chart.js";
import { registerFonts } from "./fonts.js";

/**
 * Loads what draws pictures without a browser: chartjs-node-canvas (with chart.js inside), the canvas, and the shipped
 * fonts. Imported when first asked for, because most commands draw nothing and the canvas is a native library.
 */
export async function loadStack() {
  const [pictures, canvas] = await Promise.all([import("chartjs-node-canvas"), import("@napi-rs/canvas")]);
  // A CommonJS package: split bundles hand all its exports over as the default one.
  const { ChartJSNodeCanvas } =
    "default" in pictures ? (pictures.default as typeof import("chartjs-node-canvas")) : pictures;
  registerFonts(canvas.GlobalFonts);
  return { ChartJSNodeCanvas, canvas };
}

/** What `loadStack` gives. */
export type Stack = Awaited<ReturnType<typeof loadStack>>;

/** The Chart class chartjs-node-canvas draws with, so that chart.js is loaded only once. */
export function chartClassOf({ ChartJSNodeCanvas }: Stack): typeof Chart {
  const found: (typeof Chart)[] = [];
  new ChartJSNodeCanvas({ width: 1, height: 1, chartCallback: (chartClass) => void found.push(chartClass) });
  return found[0]!;
}
