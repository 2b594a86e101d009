import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readNote } from "../../../../src/cli/verify/read-note.js";
import { settingsOf } from "../../../../src/experiments/calibration/index.js";
import { runBatch } from "../../../../src/experiments/sweep/batch.js";
import { spanOfChunk } from "../../../../src/experiments/sweep/chunks.js";
import { columnsOf } from "../../../../src/experiments/sweep/columns.js";
import { PointModels } from "../../../../src/experiments/sweep/point-models.js";
import { readResult } from "../../../../src/node/brief/read-result.js";
import { fitIn } from "../../../../src/node/calibration/calibration-files.js";
import { readSavedRun } from "../../../../src/node/saved-run.js";
import { savedScenario } from "../../../../src/node/saved-scenarios.js";
import { chunkBytes, chunkPath, readChunk } from "../../../../src/node/sweep/chunk-file.js";
import { readManifest } from "../../../../src/node/sweep/manifest.js";
import { readPlan } from "../../../../src/node/sweep/plan-file.js";
import { readSaved } from "../../../../src/node/verify/saved.js";
import { partsOf } from "../../../../src/report/brief/result.js";
import { fitHash } from "../../../../src/report/calibration/files.js";
import { withManifestNote } from "../../../../src/report/picture-note/manifest-note.js";
import { withNote } from "../../../../src/report/picture-note/run-note.js";
import { made, shipped, task } from "../home.js";
import { folderFor, inFolder } from "../in-folder.js";
import { NOTE, PIXEL } from "../pixel.js";
import { bytesOf, type Reader, textOf } from "../reader.js";
import { signed } from "../signed.js";

const few = (bytes: Uint8Array): Uint8Array =>
  bytesOf(`${textOf(bytes)!.split("\n").slice(0, 6).join("\n")}\n`);
const fit = shipped("scenarios/calibration/fits/core/fit.json");
const draws = few(shipped("scenarios/calibration/fits/core/draws.csv"));
const plan = made("sweep/plan.json");

/** What verify makes of a folder or a picture before it runs anything. */
function useSaved(place: string): void {
  const saved = readSaved(place);
  if (saved.kind === "run-picture") readNote(saved.note, saved.where);
  else savedScenario(saved.text, saved.where);
}

const verifyPicture = (folder: string) => useSaved(join(folder, "picture.png"));

function useFit(folder: string): void {
  const { calibration, fitted } = fitIn(folder);
  for (const { values } of fitted[0]!.draws) settingsOf(calibration.free, values);
  fitHash({ calibration, fitted, version: "" });
}

export function resultReaders(): readonly Reader[] {
  const fits = folderFor("fits", { "draws.csv": draws });
  const tables = folderFor("tables", { "fit.json": fit });
  const plans = folderFor("plans");
  const runs = folderFor("runs");
  const tablesOfRun = ["runs.csv", "adoptions.csv", "timeseries.csv"];
  const reports = folderFor(
    "reports",
    Object.fromEntries(tablesOfRun.map((path) => [path, made(`run/${path}`)])),
  );
  const pictures = folderFor("pictures");
  return [
    {
      ...{ name: "manifest of a run", cases: 4_000, form: "text" },
      seeds: [made("run/manifest.json")],
      read: inFolder(runs, "manifest.json", readSavedRun),
    },
    {
      ...{ name: "manifest of a sweep", cases: 6_000, form: "text" },
      seeds: [made("sweep/manifest.json")],
      read: inFolder(runs, "manifest.json", readManifest),
    },
    {
      ...{ name: "fit", cases: 4_000, form: "text" },
      seeds: [fit],
      read: inFolder(fits, "fit.json", useFit),
    },
    {
      ...{ name: "fit, signed again", cases: 5_000, form: "text" },
      seeds: [fit],
      read: (bytes) => inFolder(fits, "fit.json", useFit)(signed(bytes, "calibration", "calibrationHash")),
    },
    {
      ...{ name: "draws of a fit", cases: 4_000, form: "text" },
      seeds: [draws],
      read: inFolder(tables, "draws.csv", useFit),
    },
    {
      ...{ name: "manifest to verify", cases: 4_000, form: "text" },
      seeds: [made("run/manifest.json")],
      read: inFolder(runs, "manifest.json", useSaved),
    },
    {
      ...{ name: "picture to verify", cases: 12_000, form: "bytes" },
      seeds: [withNote(PIXEL, NOTE), withManifestNote(PIXEL, JSON.parse(textOf(made("run/manifest.json"))!))],
      read: inFolder(pictures, "picture.png", verifyPicture),
    },
    {
      ...{ name: "plan", cases: 4_000, form: "text" },
      seeds: [plan],
      read: inFolder(plans, "plan.json", readPlan),
    },
    {
      ...{ name: "plan, signed again", cases: 6_000, form: "text" },
      seeds: [plan],
      read: (bytes) => inFolder(plans, "plan.json", readPlan)(signed(bytes, "plan", "hash")),
    },
    {
      ...{ name: "manifest to report", cases: 1_500, form: "text" },
      seeds: [made("run/manifest.json")],
      read: async (bytes) => {
        writeFileSync(join(reports, "manifest.json"), bytes);
        partsOf(await readResult(reports), "en");
        return { ok: true };
      },
    },
    chunkReader(),
  ];
}

/** A chunk of a real sweep, which says of any other bytes why they are no good. */
function chunkReader(): Reader {
  const planned = { ...readPlan(join(task.home, "sweep")), folder: folderFor("chunks") };
  const { from, to } = spanOfChunk(planned.plan, 0);
  const models = new PointModels(planned.experiment);
  const columns = columnsOf(planned.experiment, runBatch(planned.experiment, models, from, to));
  mkdirSync(join(planned.folder, "chunks"), { recursive: true });
  return {
    ...{ name: "chunk of a sweep", cases: 8_500, form: "bytes" },
    seeds: [chunkBytes(planned.hash, 0, columns)],
    read: async (bytes) => {
      writeFileSync(chunkPath(planned.folder, 0), bytes);
      return readChunk(planned, 0);
    },
  };
}
