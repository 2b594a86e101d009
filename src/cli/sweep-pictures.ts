import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asyncBufferFromFile } from "hyparquet";
import type { Chart, Language } from "../charts/index.js";
import { columnName } from "../experiments/sweep/columns.js";
import type { Plan } from "../experiments/sweep/plan.js";
import { MODEL_VERSION } from "../model/version.js";
import { readNumbers } from "../node/sweep/parquet-read.js";
import type { Planned } from "../node/sweep/plan-file.js";
import { putWhole, sweepPartials } from "../node/sweep/put-whole.js";
import { SWEEP_PARQUET } from "../node/sweep/tables.js";
import { chartFiles, type Draw } from "../report/chart-files.js";
import { RESULT_SCHEMA } from "../report/manifest.js";
import { withManifestNote } from "../report/picture-note/manifest-note.js";
import { sweepAccount } from "../report/sweep/account.js";
import { changesText, pictureOf } from "../report/sweep/told.js";
import { loadDraw } from "./load-draw.js";

/** What is drawn of a finished sweep. */
export interface PictureOptions {
  readonly lang?: Language;
  readonly charts?: boolean;
  readonly svg?: boolean;
}

/** Folder of the pictures, and the changes of regime in words. */
const [CHARTS, SUMMARY] = ["charts", "summary.txt"];

/** Points of a design that a picture holds, some 20 bytes for each factor. */
const MOST_NOTED_POINTS = 2000;

/** What a finished sweep tells: changes of regime in words, by outcome, and the charts that were drawn. */
export interface Told {
  readonly changes: readonly string[];
  readonly charts: readonly string[];
}

/**
 * Writes what a finished sweep tells into its folder: changes of regime in words, and a picture of each outcome unless
 * none are wanted. One outcome is held at a time. The table of runs is left as it is.
 */
export async function pictured(
  { folder, experiment, plan }: Planned,
  hash: string,
  { lang = "en", charts = true, svg = false }: PictureOptions,
): Promise<Told> {
  const told = { changes: [] as string[], charts: [] as string[] };
  if (experiment.design.factors.length === 0) return told;
  for (const place of [folder, join(folder, "charts")]) sweepPartials(place);
  const draw = charts ? noting(await loadDraw(svg), hash, plan) : null;
  const endings = svg ? ["png", "svg"] : ["png"];
  const file = await asyncBufferFromFile(join(folder, SWEEP_PARQUET));
  for (const outcome of experiment.outcomes) {
    const [y] = await readNumbers(file, [columnName(outcome)]);
    const account = sweepAccount(experiment, outcome, y);
    if (account === null) continue;
    const text = changesText(account, lang);
    if (text !== "") told.changes.push(text);
    if (draw !== null) told.charts.push(...drawn(folder, pictureOf(account, hash, lang), endings, draw));
  }
  if (told.changes.length > 0) putWhole(join(folder, SUMMARY), `${told.changes.join("\n\n")}\n`);
  return told;
}

/** Draws with a note in every PNG that says of which experiment it is; points without number are left out of it. */
function noting(draw: Draw, resultHash: string, plan: Plan): Draw {
  const isShort = (plan.design.points?.length ?? 0) <= MOST_NOTED_POINTS;
  const { version, dataHash } = plan;
  const note = {
    ...{ tool: "yardstick", version, model: MODEL_VERSION, resultSchema: RESULT_SCHEMA, command: "sweep" },
    ...{ resultHash, dataHash, plan: isShort ? plan : null },
  };
  return (chart) =>
    draw(chart).map(({ extension, content }) =>
      extension === "png" && content instanceof Uint8Array
        ? { extension, content: withManifestNote(content, note) }
        : { extension, content },
    );
}

/** Puts the files of a chart into a folder, unless the same picture is there, and gives their names. */
function drawn(folder: string, chart: Chart, endings: readonly string[], draw: Draw): string[] {
  const words = chartFiles(chart, []);
  const pictures = endings.map((extension) => `charts/${chart.id}.${extension}`);
  const isThere =
    pictures.every((path) => existsSync(join(folder, path))) &&
    words.every(({ path, content }) => holds(join(folder, path), content));
  if (!isThere) {
    mkdirSync(join(folder, CHARTS), { recursive: true });
    for (const { path, content } of chartFiles(chart, draw(chart))) putWhole(join(folder, path), content);
  }
  return [...pictures, ...words.map(({ path }) => path)];
}

function holds(path: string, content: string | Uint8Array): boolean {
  return existsSync(path) && readFileSync(path, "utf8") === content;
}
