import type { Plugin } from "chart.js";
import { type ArrowLook, drawArrow } from "./arrow.js";
import type { Cell, Chart, Frame, Table } from "./chart.js";
import { percent } from "./numbers.js";
import { ink, okabeIto } from "./palette.js";
import { type Pen, penOf, write } from "./pen.js";
import { nameOf, type TiledPlace } from "./place.js";
import { listOf, say } from "./say.js";
import { configure } from "./sheet.js";
import { drawTile, type TileLook, writeInTile } from "./tile.js";
import { borderTowards, middleOf, type TileGrid, tileBox } from "./tile-grid.js";
import { size } from "./typography.js";
import { wrap } from "./wrap.js";

/** What one province did to another: `weight` is the part (0 to 1) of everything that moved `to`. */
export interface Influence {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** A province with the part (0 to 1) of its push that came from all peers together; null = no data. */
export interface PeerShare {
  readonly place: TiledPlace;
  readonly peers: number | null;
}

/** Who moved whom: usually each province's strongest peer. */
export interface InfluenceMap extends Frame {
  readonly provinces: readonly PeerShare[];
  readonly influences: readonly Influence[];
}

const WIDTH = 1400;
const HEIGHT = 1060;
/** Below this mean part of the push, the subtitle says that peers carry little weight. */
const LITTLE = 0.2;
/** Below this part an arrow is drawn grey and dashed. */
const FAINT = 0.05;
const LISTED = 10;

/** The width stands for the part of the push on one scale for all pictures: 24 px would be everything. */
function arrowLook(weight: number): ArrowLook {
  const faint = weight < FAINT;
  return {
    width: Math.max(1.6, 24 * weight),
    colour: faint ? ink.leader : okabeIto.vermilion,
    dashed: faint,
  };
}

const lookOf = (peers: number | null): TileLook =>
  peers === null ? { kind: "noData", fill: ink.paper } : { kind: "filled", fill: "#eaf1f7" };

function strongest(influences: readonly Influence[], count: number): Influence[] {
  return [...influences]
    .sort((a, b) => b.weight - a.weight || (a.from + a.to < b.from + b.to ? -1 : 1))
    .slice(0, count);
}

function meanShare(provinces: readonly PeerShare[]): number {
  const shares = provinces.flatMap(({ peers }) => (peers === null ? [] : [peers]));
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Names by id; an influence that names an unknown province is an error. */
function nameFinder(input: InfluenceMap): (id: string) => string {
  const names = new Map(input.provinces.map(({ place }) => [place.id, nameOf(place, input.language)]));
  return (id) => {
    const name = names.get(id);
    if (name === undefined)
      throw new Error(`Influence names "${id}", which is not among the provinces of the map; add it there.`);
    return name;
  };
}

function itemsOf(input: InfluenceMap, count: number): string[] {
  const name = nameFinder(input);
  return strongest(input.influences, count).map(({ from, to, weight }) =>
    say(input.language, "influenceItem", { from: name(from), to: name(to), n: percent(weight) }),
  );
}

type Ends = readonly [readonly [number, number], readonly [number, number]];

/** Moves an arrow 11 px to its left, so that two arrows between the same tiles run side by side. */
function sidestep([from, to]: Ends): Ends {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const step = 11 / Math.max(Math.hypot(dx, dy), 1);
  const move = ([x, y]: readonly [number, number]) => [x + dy * step, y - dx * step] as const;
  return [move(from), move(to)];
}

function drawArrows(pen: Pen, input: InfluenceMap, grid: TileGrid): void {
  const boxes = new Map(input.provinces.map(({ place }) => [place.id, tileBox(grid, place)]));
  for (const { from, to, weight } of strongest(input.influences, input.influences.length).reverse()) {
    const [source, target] = [boxes.get(from)!, boxes.get(to)!];
    const both = input.influences.some((other) => other.from === to && other.to === from);
    const ends = [borderTowards(source, middleOf(target)), borderTowards(target, middleOf(source))] as const;
    const [start, end] = both ? sidestep(ends) : ends;
    drawArrow(pen, start, end, arrowLook(weight));
  }
}

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
      const grid: TileGrid = {
        left: 30,
        top: top + 4,
        pitch: { x: 136, y: (bottom - top + 26) / 9 },
        gap: 32,
      };
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
  const alt = say(language, "influenceAlt", { n, list: listOf(language, itemsOf(input, 5)) });
  const config = configure({
    width: WIDTH,
    height: HEIGHT,
    heading: { title, subtitle, key: [] },
    caption: [say(language, "mapNote"), ...caption],
    scales: { x: { display: false }, y: { display: false } },
    datasets: [],
    plugins: [drawMap(input)],
    margins: { left: 28, right: 28 },
  });
  return { id: "influence-map", title, config, width: WIDTH, height: HEIGHT, alt, table: tableOf(input) };
}
