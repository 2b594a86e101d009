import { join } from "node:path";
import type { Language } from "../../charts/index.js";
import { type Calibration, quickened } from "../../experiments/calibration/calibration.js";
import { impossibilities } from "../../experiments/calibration/possible.js";
import { referenceTable } from "../../experiments/calibration/reference-table.js";
import { readCalibrationSpec } from "../../experiments/calibration/spec/read-calibration-spec.js";
import { formatFault } from "../../faults/fault.js";
import { findCalibrationSpec, fitIn, loadFitted } from "../../node/calibration/calibration-files.js";
import { carryOutCalibration } from "../../node/calibration/carry-out.js";
import { isCalibrated, openCalibration } from "../../node/calibration/workshop.js";
import { InputError } from "../../node/input-error.js";
import { loadNamedTable } from "../../node/named-table.js";
import { packageVersion } from "../../node/package-files.js";
import { writeResultsFolder } from "../../node/results-folder.js";
import { usualThreads } from "../../node/threads/pool.js";
import type { Workshop } from "../../node/workshop.js";
import { fitFiles, fitHash } from "../../report/calibration/files.js";
import { calibrationHash, type Fit } from "../../report/calibration/fit.js";
import { fitText } from "../../report/calibration/fit-text.js";
import type { SourceText } from "../../scenario/lineage.js";
import { vocabulary } from "../../scenario/words.js";
import { calibrationProgress } from "../calibration-progress.js";
import { carrierFor } from "../carrier-for.js";
import { circumstances } from "../circumstances.js";
import type { Elsewhere } from "../elsewhere-option.js";
import { loadDraw } from "../load-draw.js";
import { sayer } from "../sayer.js";
import { STOPPED, stopOnInterrupt } from "../stop.js";
import { plannedIn } from "../sweep-folder.js";
import { carryAndTell } from "../sweep-told.js";

interface CalibrateOptions extends Elsewhere {
  readonly out?: string;
  readonly threads?: number;
  readonly lang: Language;
  readonly charts: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
  /** A tenth of the work. */
  readonly quick?: boolean;
  /** Runs from the prior to make instead of a fit. */
  readonly referenceTable?: number;
}

/** `yardstick calibrate`: what is free and what was observed in, the posterior out. */
export async function calibrate(name: string, options: CalibrateOptions): Promise<void> {
  const { aside } = sayer(options);
  const source = findCalibrationSpec(name);
  const read = readSpec(source, aside);
  if (options.referenceTable !== undefined) return table(read, options.referenceTable, options);
  const calibration = options.quick ? quickened(read) : read;
  const folder =
    options.out ??
    join("results", `calibration-${calibration.id}-${calibrationHash(calibration).slice(0, 8)}`);
  aside(opening(calibration, folder));
  const draw = options.charts ? await loadDraw(false) : null;
  const workshop = openCalibration(folder, calibration, options.force ?? false);
  if (isCalibrated(folder)) return tell(fitIn(folder), folder, options);
  const fit = await fitted(calibration, folder, workshop, options);
  if (fit === undefined) {
    process.exitCode = STOPPED;
    aside(`Stopped; what is done is kept in ${folder}/. Go on with the same command.`);
    return;
  }
  writeResultsFolder(
    folder,
    fitFiles(fit, source.text, { language: options.lang, draw }, circumstances(options.lang)),
    true,
  );
  tell(fit, folder, options);
}

/** Makes runs from the prior as an experiment of their own. */
async function table(calibration: Calibration, points: number, options: CalibrateOptions): Promise<void> {
  if (calibration.free.some(({ tied }) => tied.length > 0))
    throw new InputError(
      "--reference-table: a table varies each parameter by itself, and some are tied. Allowed: calibrations without ties; free or fix them.",
    );
  const experiment = referenceTable(calibration, points);
  await carryAndTell(plannedIn(experiment, options, (options.threads ?? usualThreads()) + 1), options);
}

function readSpec(source: SourceText, warn: (line: string) => void): Calibration {
  const reading = readCalibrationSpec(source, {
    vocabulary,
    loadScenario: loadFitted,
    loadTable: loadNamedTable,
  });
  if (!reading.ok) throw InputError.of(reading.faults);
  for (const warning of reading.warnings) warn(`warning: ${formatFault(warning)}`);
  const obstacles = impossibilities(reading.calibration);
  if (obstacles.length > 0)
    throw new InputError(
      `${source.where}: no values of the free parameters can have made these data.\n${obstacles.map((each) => `  ${each}`).join("\n")}\nAllowed: data that the scenario makes possible under the priors; correct the dates, widen the priors, or take another scenario.`,
    );
  return reading.calibration;
}

function opening({ id, aim, free, readings, seed }: Calibration, folder: string): string {
  const names = readings.map((reading) => reading.name).join(" | ");
  return `yardstick ${packageVersion()}  calibrate ${id}: ${free.length} free, ${aim.target} target, data ${names}, seed ${seed}; ${folder}/`;
}

async function fitted(
  calibration: Calibration,
  folder: string,
  workshop: Workshop,
  options: CalibrateOptions,
): Promise<Fit | undefined> {
  const stop = stopOnInterrupt();
  const names = calibration.readings.map(({ name }) => name);
  const progress = calibrationProgress(names, options.quiet ?? false);
  const craft = { kind: "calibration", subject: calibration } as const;
  const made = await carrierFor(craft, folder, options, stop.signal)
    .then((carrier) => carryOutCalibration(calibration, workshop, carrier, progress, stop.signal))
    .finally(() => {
      progress.end();
      stop.release();
    });
  return made && { calibration, fitted: made, version: packageVersion() };
}

function tell(fit: Fit, folder: string, options: CalibrateOptions): void {
  const resultHash = fitHash(fit);
  const { result } = sayer(options);
  if (options.json) {
    const readings = fit.fitted.map(({ draws, ...rest }) => ({ ...rest, draws: draws.length }));
    result(JSON.stringify({ folder, resultHash, readings }, null, 2));
  } else result(`${fitText(fit, options.lang)}\n\nResults: ${folder}/  (sha256 ${resultHash.slice(0, 16)})`);
}
