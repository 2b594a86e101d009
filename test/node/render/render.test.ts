import { createCanvas, loadImage } from "@napi-rs/canvas";
import { beforeAll, describe, expect, test } from "vitest";
import { loadRenderPng, type RenderPng } from "../../../src/node/render/png.js";
import { loadRenderSvg, type RenderSvg } from "../../../src/node/render/svg.js";
import { en, zh } from "../../charts/fixture.js";
import { sampleCharts } from "../../charts/samples.js";

let renderPng: RenderPng;
let renderSvg: RenderSvg;

beforeAll(async () => {
  renderPng = await loadRenderPng();
  renderSvg = await loadRenderSvg();
});

/** Shares of the pixels that are not white, in the heading, the middle and the foot of a picture. */
async function inkShares(png: Uint8Array): Promise<{ size: [number, number]; shares: number[] }> {
  const image = await loadImage(png);
  const pen = createCanvas(image.width, image.height).getContext("2d");
  pen.drawImage(image, 0, 0);
  const parts = [0, 0.1, 0.92, 1].map((share) => Math.round(share * image.height));
  const shares = [0, 1, 2].map((part) => {
    const { data } = pen.getImageData(0, parts[part]!, image.width, parts[part + 1]! - parts[part]!);
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i]! < 250 || data[i + 2]! < 250) dark++;
    return dark / (data.length / 4);
  });
  return { size: [image.width, image.height], shares };
}

describe.each([en, zh])("in $language", (frame) => {
  const charts = sampleCharts(frame);

  test.each(charts.map((chart) => [chart.id, chart] as const))(
    "%s is drawn at twice its CSS size, with heading, picture and caption",
    async (_, chart) => {
      const png = renderPng(chart);
      const { size, shares } = await inkShares(png);
      expect(size).toEqual([chart.width * 2, chart.height * 2]);
      expect(Math.min(...shares)).toBeGreaterThan(0.004);
      expect(Math.max(...shares)).toBeLessThan(0.7);
    },
  );

  test("a chart drawn twice gives the same bytes", () => {
    expect(Buffer.compare(renderPng(charts[0]!), renderPng(charts[0]!))).toBe(0);
  });

  test("an SVG has the chart's size, carries its description and needs no font", () => {
    const chart = charts[0]!;
    const svg = renderSvg(chart);
    expect(svg).toContain(`width="${chart.width}" height="${chart.height}"`);
    expect(svg).toContain(`<desc>${chart.alt}</desc>`);
    expect(svg).not.toContain("<text");
  });
});
