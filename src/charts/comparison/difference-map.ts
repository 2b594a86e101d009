import type { Plugin } from "chart.js";
import { noAxes } from "../drawing/axes.js";
import { dayAfter, dayText } from "../drawing/calendar.js";
import type { Chart } from "../drawing/chart.js";
import { percent } from "../drawing/numbers.js";
import { ink } from "../drawing/palette.js";
import { penOf } from "../drawing/pen.js";
import { nameOf, type TiledPlace } from "../drawing/place.js";
import { configure } from "../drawing/sheet.js";
import { drawTile, type TileLook, writeInTile } from "../drawing/tile.js";
import { gridIn, tileBox } from "../drawing/tile-grid.js";
import { listOf, say } from "../phrases/say.js";
import {
  type DifferenceRow,
  type Differences,
  differencesTable,
  flippedShare,
  isUnmoved,
  signed,
} from "./difference-row.js";
import {
  type DifferenceScale,
  drawDifferenceLegend,
  fillOfDifference,
  scaleFor,
} from "./difference-scale.js";

/** Differences for a map; the units without data are drawn as such. */
export interface DifferenceMap extends Differences {
  readonly rows: readonly (DifferenceRow & { readonly place: TiledPlace })[];
  readonly withoutData: readonly TiledPlace[];
}

const WIDTH = 1400;
const HEIGHT = 1050;
/** The classes of differences. */
const LEGEND = { width: 180, height: 240, reach: 290 };

/** Name, mean difference with its standard error, and how often only one of the two runs has a plan. */
function linesOf(row: DifferenceRow, { unit }: DifferenceScale, { language }: DifferenceMap): string[] {
  const name = nameOf(row.place, language);
  if (isUnmoved(row)) return [name, say(language, "noDifference")];
  const { mean, error } = row.restricted;
  const spread = error === null ? "" : ` ± ${(error / unit.days).toFixed(1)}`;
  const share = flippedShare(row);
  const flips = share > 0 ? [say(language, "onlyOneIn", { n: share < 0.005 ? "<1" : percent(share) })] : [];
  const size = signed(mean / unit.days, 1);
  return [name, size === "0" ? "≈ 0" : size + spread, ...flips];
}

function mapPlugin(input: DifferenceMap, scale: DifferenceScale): Plugin<"line"> {
  return {
    id: "difference-map",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { top, bottom } = chart.chartArea;
      const space = { left: 66, top: top + 8, width: 1274, height: bottom - top - 8, gap: 6, legend: LEGEND };
      const grid = gridIn(space, [...input.rows.map(({ place }) => place), ...input.withoutData]);
      drawDifferenceLegend(pen, { x: 66, y: top + 10 }, scale, input.language);
      for (const row of input.rows) {
        const box = tileBox(grid, row.place);
        const look: TileLook = { kind: "filled", fill: fillOfDifference(scale, row.restricted.mean) };
        drawTile(pen, box, look);
        writeInTile(pen, box, { lines: linesOf(row, scale, input), look });
      }
      for (const place of input.withoutData) {
        const box = tileBox(grid, place);
        const look: TileLook = { kind: "noData", fill: ink.paper };
        drawTile(pen, box, look);
        writeInTile(pen, box, {
          lines: [nameOf(place, input.language), say(input.language, "noData")],
          look,
        });
      }
    },
  };
}

function altOf(input: DifferenceMap, { unit, limits }: DifferenceScale): string {
  const { language, rows, withoutData } = input;
  const names = (test: (difference: number) => boolean) =>
    listOf(
      language,
      rows
        .filter(({ restricted }) => test(restricted.mean / unit.days))
        .map(({ place }) => nameOf(place, language)),
    );
  return say(language, "differenceMapAlt", {
    n: rows[0]?.pairs ?? 0,
    limit: limits[0],
    unit: say(language, unit.phrase),
    soon: names((difference) => difference <= -limits[0]),
    late: names((difference) => difference >= limits[0]),
    same: names((difference) => Math.abs(difference) < limits[0]),
    missing: listOf(
      language,
      withoutData.map((place) => nameOf(place, language)),
    ),
  });
}

/** A schematic tile map of the mean differences, teal for sooner and brown for later. */
export function differenceMap(input: DifferenceMap): Chart {
  const { language, caption, id, scenario, baseline, rows, baseDate, lastDay } = input;
  const scale = scaleFor(rows.map(({ restricted }) => restricted.mean));
  const title = say(language, "differenceMapTitle", { scenario, baseline });
  const subtitle = say(language, "differenceMapSubtitle", {
    n: rows[0]?.pairs ?? 0,
    unit: say(language, scale.unit.phrase),
    date: dayText(dayAfter(baseDate, lastDay), language),
  });
  const config = configure({
    width: WIDTH,
    height: HEIGHT,
    heading: { title, subtitle, key: [] },
    caption: [say(language, "mapNote", { n: rows.length + input.withoutData.length }), ...caption],
    scales: noAxes,
    datasets: [],
    plugins: [mapPlugin(input, scale)],
    margins: { left: 28, right: 28 },
  });
  const [alt, table] = [altOf(input, scale), differencesTable(rows)];
  return { id, title, config, width: WIDTH, height: HEIGHT, alt, table };
}
