import type { Plugin } from "chart.js";
import type { Cell, Table } from "../../math/table.js";
import { drawArrow } from "../drawing/arrow.js";
import { noAxes } from "../drawing/axes.js";
import type { Chart } from "../drawing/chart.js";
import { percent } from "../drawing/numbers.js";
import { ink } from "../drawing/palette.js";
import { type Pen, penOf, write } from "../drawing/pen.js";
import { nameOf } from "../drawing/place.js";
import { configure } from "../drawing/sheet.js";
import { drawTile, type TileLook, writeInTile } from "../drawing/tile.js";
import { gridIn, type TileGrid, tileBox } from "../drawing/tile-grid.js";
import { size } from "../drawing/typography.js";
import { wrap } from "../drawing/wrap.js";
import { listOf, say } from "../phrases/say.js";
import { type InfluenceMap, itemsOf, meanShare, strongest } from "./influence.js";
import { arrowLook, drawArrows } from "./influence-arrows.js";

const WIDTH = 1400;
const HEIGHT = 1060;
/** Its words stand beside the map. */
const NONE = { width: 0, height: 0, reach: 0 };
/** Below this mean part of the push, the subtitle says that peers carry little weight. */
const LITTLE = 0.2;
const LISTED = 10;

const lookOf = (peers: number | null): TileLook =>
  peers === null ? { kind: "noData", fill: ink.paper } : { kind: "filled", fill: "#eaf1f7" };

function drawTiles(pen: Pen, input: InfluenceMap, draw: { grid: TileGrid; texts: boolean }): void {
  for (const { place, peers } of input.provinces) {
    const box = tileBox(draw.grid, place);
    const look = lookOf(peers);
    const share =
      peers === null
        ? say(input.language, "noData")
        : say(input.language, "influenceTile", { n: percent(peers) });
    if (draw.texts) writeInTile(pen, box, { lines: [nameOf(place, input.language), share], look });
    else drawTile(pen, box, look);
  }
}

/** Key of widths and list of the strongest, right of the map. */
function drawSide(pen: Pen, input: InfluenceMap, at: { x: number; y: number; width: number }): void {
  let y = at.y;
  const paragraph = (text: string, bold: boolean) => {
    for (const line of wrap(text, at.width, size.small)) {
      write(pen, line, [at.x, y], { pixels: size.small, bold });
      y += 25;
    }
  };
  paragraph(say(input.language, "influenceKey"), true);
  y += 8;
  for (const weight of [0.02, 0.1, 0.25, 0.5]) {
    drawArrow(pen, [at.x, y], [at.x + 58, y], arrowLook(weight));
    write(pen, `${percent(weight)}%`, [at.x + 74, y], { pixels: size.small });
    y += 32;
  }
  paragraph(say(input.language, "influenceTileKey"), false);
  y += 26;
  paragraph(say(input.language, "influenceList"), true);
  for (const item of itemsOf(input, LISTED)) paragraph(item, false);
}

function drawMap(input: InfluenceMap): Plugin<"line"> {
  return {
    id: "influence-map",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { top, bottom } = chart.chartArea;
      const space = { left: 30, top: top + 4, width: 952, height: bottom - top + 26, gap: 32, legend: NONE };
      const grid = gridIn(
        space,
        input.provinces.map(({ place }) => place),
      );
      drawTiles(pen, input, { grid, texts: false });
      drawArrows(pen, input, grid);
      drawTiles(pen, input, { grid, texts: true });
      drawSide(pen, input, { x: 1010, y: top + 20, width: 350 });
    },
  };
}

function tableOf(input: InfluenceMap): Table {
  const rows = strongest(input.influences, input.influences.length);
  const peers = new Map(input.provinces.map((row) => [row.place.id, row.peers]));
  return {
    columns: ["from", "to", "weight", "all_peers_of_to"],
    rows: rows.map(({ from, to, weight }): Cell[] => [from, to, weight, peers.get(to) ?? null]),
  };
}

/** Tile map with an arrow from each province's strongest peer, as wide as the part of the push it stands for. */
export function influenceMap(input: InfluenceMap): Chart {
  const { language, caption } = input;
  const mean = meanShare(input.provinces);
  const title = say(language, "influenceTitle");
  const n = percent(mean);
  const subtitle = say(language, mean < LITTLE ? "influenceWeak" : "influenceStrong", { n });
  const alt = say(language, "influenceAlt", {
    n,
    weight: subtitle,
    list: listOf(language, itemsOf(input, 5)),
  });
  const config = configure({
    width: WIDTH,
    height: HEIGHT,
    heading: { title, subtitle, key: [] },
    caption: [say(language, "mapNote", { n: input.unitsOnMap }), ...caption],
    scales: noAxes,
    datasets: [],
    plugins: [drawMap(input)],
    margins: { left: 28, right: 28 },
  });
  return { id: "influence-map", title, config, width: WIDTH, height: HEIGHT, alt, table: tableOf(input) };
}
