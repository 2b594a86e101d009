import { type Fault, faultAt } from "../../../faults/fault.js";
import { mechanismOf } from "../../../scenario/vocabulary.js";
import type { Calibration } from "../calibration.js";
import { blindnessOf } from "../directions.js";
import { impossibilities } from "../possible.js";
import type { CalibrationDraft } from "./draft.js";

/** Pairs that data like these are known not to tell apart, and why. */
const RIDGES = [
  {
    pair: ["signals.halfLife", "peers.weight"],
    why: "a long signal and pressure of peers look alike (with both free, estimates of simulated truths correlate with them at 0.45 and 0.41 only)",
  },
  {
    pair: ["policies.afterPlan", "policies.rate"],
    why: "four in five provinces have a plan, so that the rate before it hardly shows",
  },
] as const;

/** What makes a calibration less telling than it looks, without being wrong. */
export function warningsOf(calibration: Calibration, { free }: CalibrationDraft): Fault[] {
  const placeOf = (path: string) => free.find((each) => each.path === path)?.place ?? free[0].place;
  const warn = (path: string, found: string, cure: string) =>
    faultAt(placeOf(path), `free.${path}: ${found}`, "parameters that the data tell apart", cure);
  const paths = calibration.free.map(({ path }) => path);
  const known = RIDGES.filter(({ pair }) => pair.every((path) => paths.includes(path))).map(({ pair, why }) =>
    warn(
      pair[1],
      `freed with ${pair[0]}, from which it is hardly told apart: ${why}`,
      "fix one, or take the interval for a bound",
    ),
  );
  // Where nothing is possible, nothing can be looked at.
  if (impossibilities(calibration).length > 0) return known;
  const { idle, alike } = blindnessOf(calibration);
  return [
    ...known,
    ...idle.map((path) =>
      warn(
        path,
        `nothing that was observed depends on it, so that its posterior will be its prior (is ${mechanismOf(path)} on?)`,
        "fix it",
      ),
    ),
    ...alike.map(([one, other]) =>
      warn(
        other,
        `changes every datum in proportion to ${one}, so that only a combination of both can be told`,
        "fix or tie one",
      ),
    ),
  ];
}
