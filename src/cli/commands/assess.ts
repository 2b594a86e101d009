import { join } from "node:path";
import type { Language } from "../../charts/index.js";
import {
  type Assessment,
  type AssessmentEffort,
  FULL_EFFORT,
  QUICK_EFFORT,
  type Sampled,
  sampledFrom,
} from "../../experiments/assessment/index.js";
import { carryOutAssessment } from "../../node/assessment/carry-out.js";
import type { AssessmentStart } from "../../node/assessment/start.js";
import { fitIn } from "../../node/calibration/calibration-files.js";
import { InputError } from "../../node/input-error.js";
import { packageVersion } from "../../node/package-files.js";
import { writeResultsFolder } from "../../node/results-folder.js";
import { type Work, Workshop } from "../../node/workshop.js";
import { assessmentFiles } from "../../report/assessment/files.js";
import type { Assessed } from "../../report/assessment/story.js";
import { assessmentText } from "../../report/assessment/text.js";
import { fitHash } from "../../report/calibration/files.js";
import { calibrationHash, type Fit } from "../../report/calibration/fit.js";
import type { Draw } from "../../report/chart-files.js";
import { carrierFor } from "../carrier-for.js";
import { circumstances } from "../circumstances.js";
import type { Elsewhere } from "../elsewhere-option.js";
import { jobsProgress } from "../jobs-progress.js";
import { loadDraw } from "../load-draw.js";
import { sayer } from "../sayer.js";
import { STOPPED, stopOnInterrupt } from "../stop.js";

interface AssessOptions extends Elsewhere {
  readonly out?: string;
  readonly threads?: number;
  readonly quick?: boolean;
  readonly lang: Language;
  readonly charts: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** `yardstick assess`: a fit in, a report on what it can and cannot say out; it goes on where it was interrupted. */
export async function assess(source: string, options: AssessOptions): Promise<void> {
  const { aside, result } = sayer(options);
  const { force = false, lang: language, charts, quick = false } = options;
  const fit = fitIn(source);
  refuseOwnCountry(fit, source);
  const hash = fitHash(fit);
  const name = `assessment-${fit.calibration.id}-${hash.slice(0, 8)}${quick ? "-quick" : ""}`;
  const folder = options.out ?? join("results", name);
  const effort = quick ? QUICK_EFFORT : FULL_EFFORT;
  const workshop = Workshop.open(folder, workOn(fit, hash, effort), force);
  const draw: Draw = charts ? await loadDraw(false) : () => [];
  aside(`yardstick ${packageVersion()}  assess ${source}${quick ? ", quick" : ""}; ${folder}/`);
  const assessment = await carriedOut({ fit: mainReading(fit), effort }, folder, workshop, options);
  if (assessment === undefined) {
    process.exitCode = STOPPED;
    aside(`Stopped; what is done is kept in ${folder}/. Go on with the same command.`);
    return;
  }
  const assessed: Assessed = {
    assessment,
    calibration: fit.calibration,
    fitHash: hash,
    fitFolder: source,
    quick,
  };
  writeResultsFolder(
    folder,
    assessmentFiles(assessed, { language, charts }, draw, circumstances(language)),
    true,
  );
  result(
    options.json
      ? JSON.stringify({ folder, ...jsonOf(assessment) }, null, 2)
      : `${assessmentText(assessed, language)}\n\nReport: ${folder}/report.html`,
  );
}

/** The reading of the data that the calibration names first. */
function mainReading({ calibration, fitted }: Fit): Sampled {
  return sampledFrom(calibration, calibration.readings[0], fitted[0]);
}

/** Its statistics and rivals ask who borders on whom in China, and what Table 2 counted. */
function refuseOwnCountry({ calibration }: Fit, source: string): void {
  const [{ scenario }] = calibration.readings;
  if (scenario.country === undefined) return;
  throw new InputError(
    `${source}: a fit of ${scenario.id}, a country of one's own. Allowed: fits of provinces of China, whose data the assessment asks for; look at posterior.csv and its contraction instead.`,
  );
}

/** What must be the same for an assessment to go on. */
function workOn(fit: Fit, draws: string, effort: AssessmentEffort): Work {
  const subject = { draws, calibration: calibrationHash(fit.calibration), effort };
  return { command: "assess", noun: "assessment", subject };
}

async function carriedOut(
  start: AssessmentStart,
  folder: string,
  workshop: Workshop,
  options: AssessOptions,
): Promise<Assessment | undefined> {
  const stop = stopOnInterrupt();
  const progress = jobsProgress("assess", options.quiet ?? false);
  return carrierFor({ kind: "assessment", subject: start }, folder, options, stop.signal)
    .then((carrier) => carryOutAssessment(start, workshop, carrier, progress.show, stop.signal))
    .finally(() => {
      progress.end();
      stop.release();
    });
}

/** All numbers but the draws of the fit. */
function jsonOf({ fit: { draws, scenario, history: _, ...fit }, ...rest }: Assessment) {
  return { fit: { ...fit, scenario: scenario.id, draws: draws.length }, ...rest };
}
