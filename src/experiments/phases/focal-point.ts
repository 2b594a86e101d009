import { ln } from "../../math/exact.js";
import type { Signal } from "../../model/inputs.js";
import { coordination } from "../../model/mechanisms/focal-point.js";
import { likeProvinces } from "./like-provinces.js";

/** Like groups that would not align of their own accord, and a signal that never fades: its pull is 3 at full force. */
export const focalSetting = { years: 30, gathering: 5, mutual: 6, disposition: -4, pull: 3 } as const;
/** Inclination under which groups align whatever the signal. */
const GATHERING = 0;
/** Days in which half of a signal that is kept up fades: in thirty years less than a hundred-thousandth of it. */
const FOR_GOOD = 1e9;

const valuesOf = (disposition: number) => ({
  "focal-point.disposition": disposition,
  "focal-point.mutual": focalSetting.mutual,
  "focal-point.signal": focalSetting.pull,
  ...{ "focal-point.bureaucracy": 1, "focal-point.industry": 1 },
  ...{ "focal-point.inputs": 1, "focal-point.localities": 1 },
  "signals.halfLife": FOR_GOOD,
});

const kept = (force: number): Signal => ({
  ...{ id: "kept", day: 0, tier: "state-council", modality: "facilitative" },
  ...{ issuers: 1, interim: false, force, dilutes: null },
});

/** Coordination at which groups come to rest under a signal that is kept up, from apart or from having come together. */
export function restingCoordination(force: number, start: "apart" | "together"): number {
  const { years, gathering, disposition } = focalSetting;
  const rules =
    start === "apart"
      ? [{ fromYear: 0, values: valuesOf(disposition) }]
      : [
          { fromYear: 0, values: valuesOf(GATHERING) },
          { fromYear: gathering, values: valuesOf(disposition) },
        ];
  const model = likeProvinces(1, ["signals", "focal-point"], rules, gathering + years, [kept(force)]);
  model.run(1);
  return model.world.column(coordination)[0];
}

/**
 * Theory: forces of a kept signal at which like groups that stand together fall apart, and at which those that are apart
 * come together. x = logistic(pull + mC x) has folds at x = (1 +- sqrt(1 - 4/mC))/2, so only above mC = 4.
 */
export function foldsOf(mutual: number): { readonly falls: number; readonly gathers: number } {
  const half = Math.sqrt(1 - 4 / mutual) / 2;
  const forceAt = (x: number) =>
    (ln(x / (1 - x)) - mutual * x - focalSetting.disposition) / focalSetting.pull;
  return { falls: forceAt(0.5 + half), gathers: forceAt(0.5 - half) };
}
