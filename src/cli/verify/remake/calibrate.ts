import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Calibration } from "../../../experiments/calibration/calibration.js";
import type { FittedReading } from "../../../experiments/calibration/fitted.js";
import { scoredAgain } from "../../../experiments/calibration/score-again.js";
import { fitIn } from "../../../node/calibration/calibration-files.js";
import { carryOutCalibration } from "../../../node/calibration/carry-out.js";
import { InputError } from "../../../node/input-error.js";
import { fitFiles } from "../../../report/calibration/files.js";
import { calibrationHash, type Fit } from "../../../report/calibration/fit.js";
import { drawn } from "../drawn.js";
import { inTemporaryWorkshop } from "../temporary-workshop.js";
import { hasCharts, type Order, type Remade } from "./remake.js";

/** Draws of each reading whose likelihood is worked out again, unless the whole fit is made again. */
const SCORED = 20;

/**
 * Makes a fit again: all of it if that is asked for, or if there is nothing but a picture; otherwise everything that comes
 * from its draws, and the likelihood of some of these.
 */
export async function remakeFit(order: Order): Promise<Remade> {
  const { folder } = order.saved;
  if (folder === null) return await refitted(calibrationIn(order), "", order);
  const fit = fitIn(folder);
  const spec = join(folder, "calibration.yaml");
  const text = existsSync(spec) ? readFileSync(spec, "utf8") : "";
  return order.all ? await refitted(fit.calibration, text, order) : rescored(fit, text, order);
}

async function refitted(calibration: Calibration, spec: string, order: Order): Promise<Remade> {
  const work = { command: "calibrate", noun: "calibration", subject: calibration } as const;
  const craft = { kind: "calibration", subject: calibration } as const;
  const silent = { onRound: () => {}, onJob: () => {} };
  const fitted = await inTemporaryWorkshop(work, craft, order.threads, (workshop, carrier, signal) =>
    carryOutCalibration(calibration, workshop, carrier, silent, signal),
  );
  return { what: `the whole fit of ${calibration.id}`, files: filesOf({ calibration, fitted }, spec, order) };
}

function rescored({ calibration, fitted }: Fit, spec: string, order: Order): Remade {
  const again = fitted.map((reading, k) => {
    const rows = drawn([...reading.draws.keys()], SCORED);
    return scoredAgain(calibration, calibration.readings[k], reading, new Set(rows));
  });
  const scored = calibration.aim.target === "exact" ? "prior and likelihood" : "prior";
  return {
    what: `${scored} of ${SCORED} draws of each reading of ${calibration.id}, and what comes from all draws (the whole fit with --all),`,
    files: filesOf({ calibration, fitted: again }, spec, order),
  };
}

function filesOf(
  fit: { readonly calibration: Calibration; readonly fitted: readonly FittedReading[] },
  spec: string,
  order: Order,
): Remade["files"] {
  const { language, circumstances } = order;
  const wanted = { language, draw: hasCharts(order) ? () => [] : null };
  return fitFiles({ ...fit, version: circumstances.version }, spec, wanted, circumstances);
}

/** The calibration that a picture bears; one that somebody has changed is refused. */
function calibrationIn({ saved: { about, where } }: Order): Calibration {
  const calibration = about.calibration as Calibration;
  if (calibration !== undefined && calibrationHash(calibration) === about.calibrationHash) return calibration;
  throw new InputError(
    `${where}: the calibration does not have the hash that it bears: somebody has changed it. Allowed: a picture as yardstick calibrate drew it; take that one.`,
  );
}
