import type { Plugin } from "chart.js";
import type { Cell, Table } from "../../math/table.js";
import { noAxes } from "../drawing/axes.js";
import { dayAfter, dayText, monthText } from "../drawing/calendar.js";
import type { Chart, Frame } from "../drawing/chart.js";
import type { Dialect } from "../drawing/dialect.js";
import { percent } from "../drawing/numbers.js";
import { ink } from "../drawing/palette.js";
import { penOf, write } from "../drawing/pen.js";
import { nameOf, type TiledPlace } from "../drawing/place.js";
import { configure } from "../drawing/sheet.js";
import { drawTile, type TileLook, writeInTile } from "../drawing/tile.js";
import { gridIn, tileBox } from "../drawing/tile-grid.js";
import { listOf, say } from "../phrases/say.js";
import type { AdoptionRow } from "./adoption-row.js";
import { DAYS_PER_MONTH, drawTimeLegend, fillOf } from "./time-classes.js";

/** One tile's date, observed and simulated. */
export interface MapRow extends AdoptionRow {
  readonly place: TiledPlace;
}

/** Dates for the map; the units without data are drawn as such. */
export interface AdoptionMap extends Frame {
  readonly baseDate: string;
  readonly rows: readonly MapRow[];
  readonly withoutData: readonly TiledPlace[];
}

interface Panel {
  readonly title: string;
  readonly day: (row: MapRow) => number | null;
  readonly share: (row: MapRow) => string | undefined;
}

const WIDTH = 1400;
const HEIGHT = 1000;
/** The title of a panel and the classes of time under it, to the last of their boxes. */
export const LEGEND = { width: 185, height: 244, reach: 185 };
const lookOf = (day: number | null): TileLook =>
  day === null ? { kind: "never", fill: ink.paper } : { kind: "filled", fill: fillOf(day) };

/** Name, date or "no plan", and the share of runs that never adopt where the panel shows it. */
function linesOf(row: MapRow, panel: Panel, input: AdoptionMap): string[] {
  const day = panel.day(row);
  const date =
    day === null ? say(input.language, "noPlan") : monthText(dayAfter(input.baseDate, day), input.language);
  const share = panel.share(row);
  return [nameOf(row.place, input.language), date, ...(share === undefined ? [] : [share])];
}

function drawPanel(input: AdoptionMap, panel: Panel, left: number): Plugin<"line"> {
  return {
    id: `map-${left}`,
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { top, bottom } = chart.chartArea;
      const space = { left, top: top + 8, width: 665, height: bottom - top - 8, gap: 5, legend: LEGEND };
      const grid = gridIn(space, [...input.rows.map(({ place }) => place), ...input.withoutData]);
      write(pen, panel.title, [left, top + 22], { pixels: 24, bold: true });
      drawTimeLegend(pen, { x: left, y: top + 48 }, input.language);
      for (const row of input.rows) {
        const box = tileBox(grid, row.place);
        const look = lookOf(panel.day(row));
        drawTile(pen, box, look);
        writeInTile(pen, box, { lines: linesOf(row, panel, input), look });
      }
      for (const place of input.withoutData) {
        const box = tileBox(grid, place);
        const look: TileLook = { kind: "noData", fill: ink.paper };
        drawTile(pen, box, look);
        const lines = [nameOf(place, input.language), say(input.language, "noData")];
        writeInTile(pen, box, { lines, look });
      }
    },
  };
}

function panelsOf(language: Dialect): readonly [Panel, Panel] {
  return [
    { title: say(language, "mapObserved"), day: (row) => row.observed, share: () => undefined },
    {
      title: say(language, "mapSimulated"),
      day: (row) => row.simulated.middle,
      share: (row) => say(language, "neverIn", { n: percent(row.neverShare) }),
    },
  ];
}

function panelAlt(input: AdoptionMap, panel: Panel): string {
  const names = (test: (day: number | null) => boolean) =>
    input.rows.filter((row) => test(panel.day(row))).map((row) => nameOf(row.place, input.language));
  const early = names((day) => day !== null && day <= 12 * DAYS_PER_MONTH);
  return say(input.language, "mapPanelAlt", {
    panel: panel.title,
    early: listOf(input.language, early),
    nevers: listOf(
      input.language,
      names((day) => day === null),
    ),
  });
}

function tableOf({ rows, withoutData }: AdoptionMap): Table {
  const missing = withoutData.map((place): Cell[] => [
    place.id,
    place.en,
    place.tile.row,
    place.tile.col,
    null,
    null,
    null,
  ]);
  return {
    columns: ["province", "name", "tile_row", "tile_col", "observed_day", "simulated_q50_day", "never_share"],
    rows: [
      ...rows.map(({ place, observed, simulated, neverShare }): Cell[] => {
        return [place.id, place.en, place.tile.row, place.tile.col, observed, simulated.middle, neverShare];
      }),
      ...missing,
    ],
  };
}

/** Two schematic tile maps by time of adoption: observed, and the simulated median. */
export function adoptionMap(input: AdoptionMap): Chart {
  const { language, baseDate, caption, withoutData } = input;
  const panels = panelsOf(language);
  const title = say(language, "mapTitle");
  const subtitle = say(language, "mapSubtitle", { date: dayText(dayAfter(baseDate, 0), language) });
  const config = configure({
    width: WIDTH,
    height: HEIGHT,
    heading: { title, subtitle, key: [] },
    caption: [say(language, "mapNote", { n: input.rows.length + withoutData.length }), ...caption],
    scales: noAxes,
    datasets: [],
    plugins: [drawPanel(input, panels[0], 30), drawPanel(input, panels[1], 720)],
    margins: { left: 28, right: 28 },
  });
  const missing = listOf(
    language,
    withoutData.map((place) => nameOf(place, language)),
  );
  const [observed, simulated] = panels.map((panel) => panelAlt(input, panel)) as [string, string];
  const alt = say(language, "mapAlt", { observed, simulated, missing });
  return { id: "adoption-map", title, config, width: WIDTH, height: HEIGHT, alt, table: tableOf(input) };
}
