import { exp } from "../../math/exact.js";
import { effectiveSectors, SECTORS } from "../../model/mechanisms/sectors.js";
import { likeProvinces } from "./like-provinces.js";

/** Years given to a mixture to break up or hold, and before that to a crowd to form. */
export const herdingSetting = { years: 20, gathering: 5 } as const;
const SHARPNESS = 4;
/** Pull at which every crowd forms. */
const GATHERING = 24;

const valuesOf = (pull: number) => ({
  "sectors.sharpness": SHARPNESS,
  "sectors.herding": pull / SHARPNESS,
  "sectors.fit": 0,
});

/**
 * Effective number of sectors that n provinces come to when all sectors suit all alike, by the pull of the crowd
 * (beta h), from an even mixture or from a crowd that has formed before.
 */
export function varietyUnder(pull: number, n: number, start: "mixture" | "crowd", seed: number): number {
  const { years, gathering } = herdingSetting;
  const rules =
    start === "mixture"
      ? [{ fromYear: 0, values: valuesOf(pull) }]
      : [
          { fromYear: 0, values: valuesOf(GATHERING) },
          { fromYear: gathering, values: valuesOf(pull) },
        ];
  const model = likeProvinces(n, ["sectors"], rules, start === "crowd" ? years + gathering : years);
  model.run(seed);
  return model.world.column(effectiveSectors)[0];
}

/** Theory, for many provinces: effective sectors of the crowd that keeps itself going, or of the even mixture without one. */
export function varietyOfCrowd(pull: number): number {
  let share = 1;
  for (let round = 0; round < 2000; round++) {
    const own = exp(pull * share);
    share = own / (own + (SECTORS - 1) * exp((pull * (1 - share)) / (SECTORS - 1)));
  }
  const other = (1 - share) / (SECTORS - 1);
  return 1 / (share * share + (SECTORS - 1) * other * other);
}
