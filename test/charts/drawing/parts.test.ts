import { createCanvas } from "@napi-rs/canvas";
import { Chart } from "chart.js";
import { beforeAll, expect, test } from "vitest";
import { configurationOf } from "../../../src/charts/drawing/configuration.js";
import { chartParts } from "../../../src/charts/drawing/parts.js";
import { en } from "../fixture.js";
import { sampleCharts } from "../samples.js";

beforeAll(() => Chart.register(...chartParts));

test.each(sampleCharts(en).map((chart) => [chart.id, chart] as const))(
  "%s needs no part of chart.js but those listed",
  (_, each) => {
    const { width, height } = each;
    const canvas = Object.assign(createCanvas(width, height), { style: {} });
    const chart = new Chart(canvas as never, configurationOf(each));
    expect([chart.width, chart.height]).toEqual([width, height]);
    chart.destroy();
  },
);
