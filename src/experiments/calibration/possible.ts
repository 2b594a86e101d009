import { priorScores } from "../../analysis/samplers/steps.js";
import { openStream } from "../../math/random.js";
import type { ProvinceHistory } from "../../model/likelihood/history.js";
import { type Calibration, type DataReading, streamOf } from "./calibration.js";
import { described, Likelihood } from "./likelihood.js";
import { settingsOf, valuesAt } from "./space.js";

/** Draws of the prior under which data must be possible at least once. */
const DRAWS = 100;

/**
 * Why no posterior can be found: data that are impossible under every one of a hundred draws of the prior, or a scenario
 * that has no exact likelihood. Empty if there is nothing in the way.
 */
export function impossibilities(calibration: Calibration): string[] {
  if (calibration.aim.target !== "exact") return [];
  return calibration.readings.flatMap((reading) => {
    try {
      return impossibleIn(calibration, reading);
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      return [`${reading.name}: ${cause.message}`];
    }
  });
}

function impossibleIn(calibration: Calibration, reading: DataReading): string[] {
  const { free } = calibration;
  const likelihood = new Likelihood(reading.scenario, reading.history);
  const name = `${streamOf(calibration, reading)}/possible`;
  const rows = Array.from({ length: DRAWS }, (_, k) => {
    const scores = priorScores(free.length, openStream(`${name}/${k}`));
    return likelihood.pointwiseAt(settingsOf(free, valuesAt(free, scores)));
  });
  if (rows.some((row) => row.every(isPossible))) return [];
  const never = reading.history.flatMap((history, i) =>
    rows.some((row) => isPossible(row[i]))
      ? []
      : [`${reading.scenario.provinces[i]}: ${whyNot(history)} under each of ${DRAWS} draws of the prior`],
  );
  if (never.length > 0) return never.map((each) => `${reading.name}: ${each}`);
  return [
    `${reading.name}: each province is possible under some of ${DRAWS} draws of the prior, but all together under none; the priors put no mass where these data can be`,
  ];
}

function isPossible(score: number): boolean {
  return score > Number.NEGATIVE_INFINITY;
}

/** What is known of a province has no probability: nobody pushed it in time, or everything did. */
function whyNot({ plan }: ProvinceHistory): string {
  if (plan === null) return "its counts of policies have probability 0";
  const said = `${described(plan)} has probability 0`;
  return plan.known === "none"
    ? `${said}, since it surely had one`
    : `${said}, since nothing had pushed it to decide`;
}
