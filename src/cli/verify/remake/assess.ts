import { FULL_EFFORT, QUICK_EFFORT, sampledFrom } from "../../../experiments/assessment/index.js";
import { carryOutAssessment } from "../../../node/assessment/carry-out.js";
import { fitIn } from "../../../node/calibration/calibration-files.js";
import { InputError } from "../../../node/input-error.js";
import { assessmentFiles } from "../../../report/assessment/files.js";
import { fitHash } from "../../../report/calibration/files.js";
import { calibrationHash, type Fit } from "../../../report/calibration/fit.js";
import { inTemporaryWorkshop } from "../temporary-workshop.js";
import { PIXEL } from "./pixel.js";
import { hasCharts, type Order, type Remade } from "./remake.js";

/** Makes an assessment again: all of it, which takes as long as it took. Its fit must still be there. */
export async function remakeAssessment(order: Order): Promise<Remade> {
  const { fit, folder, hash } = fitOf(order);
  const { calibration } = fit;
  const quick = order.saved.about.quick === true;
  const effort = quick ? QUICK_EFFORT : FULL_EFFORT;
  const start = { fit: sampledFrom(calibration, calibration.readings[0], fit.fitted[0]), effort };
  const subject = { draws: hash, calibration: calibrationHash(calibration), effort };
  order.say(`${order.saved.where}: all of an assessment is made again, which takes as long as it took.`);
  const assessment = await inTemporaryWorkshop(
    { command: "assess", noun: "assessment", subject },
    { kind: "assessment", subject: start },
    order.threads,
    (workshop, carrier, signal) => carryOutAssessment(start, workshop, carrier, () => {}, signal),
  );
  const assessed = { assessment, calibration, fitHash: hash, fitFolder: folder, quick };
  const wanted = { language: order.language, charts: hasCharts(order) };
  const draw = () => [{ extension: "png", content: PIXEL }];
  return {
    what: `the whole${quick ? " quick" : ""} assessment of ${calibration.id}`,
    files: assessmentFiles(assessed, wanted, draw, order.circumstances),
  };
}

/** The fit that was assessed, from where it lay or where the user says it lies. */
function fitOf({ saved: { about, where }, fit: given }: Order): {
  readonly fit: Fit;
  readonly folder: string;
  readonly hash: string;
} {
  const folder = String(about.fitFolder);
  const fit = fitIn(given ?? folder);
  const hash = fitHash(fit);
  if (hash === about.fitHash) return { fit, folder, hash };
  throw new InputError(
    `${given ?? folder}: not the fit that ${where} is of (sha256 ${String(about.fitHash)}). Allowed: that fit; name its folder with --fit.`,
  );
}
