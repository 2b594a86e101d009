import type { Draw } from "../report/chart-files.js";

/** Loads what draws charts, before a run, so that a computer that cannot draw says so before it has computed. */
export async function loadDraw(svg: boolean): Promise<Draw> {
  try {
    const { loadRenderPng } = await import("../node/render/png.js");
    const png = await loadRenderPng();
    const vector = svg ? await (await import("../node/render/svg.js")).loadRenderSvg() : undefined;
    return (chart) => [
      { extension: "png", content: png(chart) },
      ...(vector ? [{ extension: "svg", content: vector(chart) }] : []),
    ];
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new Error(
      `charts cannot be drawn on this computer (${reason}). Install the package again, or run with --no-charts.`,
      { cause },
    );
  }
}
