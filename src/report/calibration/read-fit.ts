import type { Calibration } from "../../experiments/calibration/calibration.js";
import type { FittedDraw, FittedReading } from "../../experiments/calibration/fitted.js";
import { isId } from "../../scenario/fields.js";
import { numberIn, readTable } from "../../tables/index.js";
import { calibrationHash, FIT_SCHEMA, type Fit, folderOf } from "./fit.js";

/** A fit, or why the files are none. */
export type FitReading =
  | { readonly ok: true; readonly fit: Fit }
  | { readonly ok: false; readonly why: string };

/** The text of a file of the folder by its path inside it; undefined if there is none. */
export type FileText = (path: string) => string | undefined;

/** What fit.json holds of a reading: all but the draws, and the folder in which these stand. */
type KeptReading = Omit<FittedReading, "draws"> & { readonly folder: string };

/**
 * Reads the folder of a fit back, to the bit. What somebody has changed is refused; what provinces add to each draw may be
 * missing, since shipped fits go without it.
 */
export function readFit(fileText: FileText): FitReading {
  const text = fileText("fit.json");
  if (text === undefined)
    return refused("there is no fit.json, so that this is no folder of yardstick calibrate");
  try {
    return readingOf(JSON.parse(text), fileText);
  } catch (cause) {
    return refused(
      `fit.json or a table beside it is damaged (${cause instanceof Error ? cause.message : cause})`,
    );
  }
}

interface Kept {
  readonly fitSchema: number;
  readonly version: string;
  readonly calibrationHash: string;
  readonly calibration: Calibration;
  readonly readings: readonly KeptReading[];
}

function readingOf(kept: Kept, fileText: FileText): FitReading {
  const { fitSchema, version, calibration } = kept;
  if (fitSchema !== FIT_SCHEMA)
    return refused(
      `fit.json has layout ${fitSchema} (yardstick ${version}), and this program reads ${FIT_SCHEMA}: read it with version ${version} of Yardstick, e.g. from the tag v${version} of its repository`,
    );
  if (calibrationHash(calibration) !== kept.calibrationHash)
    return refused(
      "the calibration in fit.json does not have the hash that it bears: somebody has changed it",
    );
  for (const id of [calibration.id, ...calibration.readings.map(({ scenario }) => scenario.id)])
    if (!isId(id)) return refused("a calibration or a scenario in fit.json has a name that none may have");
  // Where the draws stand is not read from a file, which could name any place.
  const fitted = kept.readings.map(({ folder: _, ...rest }, k) => ({
    ...rest,
    draws: drawsOf(folderOf(k), calibration, fileText),
  }));
  return { ok: true, fit: { calibration, fitted, version } };
}

function drawsOf(folder: string, { free, aim }: Calibration, fileText: FileText): FittedDraw[] {
  const draws = numbersOf(`${folder}draws.csv`, fileText);
  const scored = aim.target === "exact" && fileText(`${folder}pointwise.csv`) !== undefined;
  const pointwise = scored ? numbersOf(`${folder}pointwise.csv`, fileText) : undefined;
  const k = free.length;
  return draws.map((row, d) => ({
    ...{ chain: (row[0] as number) - 1, draw: (row[1] as number) - 1 },
    values: row.slice(2, 2 + k) as number[],
    logPrior: row[2 + k] as number,
    logLikelihood: row[3 + k],
    pointwise: pointwise ? (pointwise[d].slice(2) as number[]) : null,
  }));
}

/** The rows of a table of numbers; an empty cell is null. */
function numbersOf(path: string, fileText: FileText): (number | null)[][] {
  const text = fileText(path);
  if (text === undefined) throw new RangeError(`${path} is missing`);
  const reading = readTable(text, path);
  if (!reading.ok) throw new RangeError(`${path}: ${reading.faults[0].found}`);
  return reading.table.cells.map((row) => row.map((cell) => (cell === "" ? null : (numberIn(cell) ?? null))));
}

function refused(why: string): FitReading {
  return { ok: false, why };
}
