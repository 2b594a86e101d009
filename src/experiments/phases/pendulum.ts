import { rootOf } from "../../analysis/root.js";
import { isStable } from "../../analysis/stability.js";
import { exp } from "../../math/exact.js";
import { securityWeight } from "../../model/mechanisms/stance.js";
import { likeProvinces, YEAR } from "./like-provinces.js";

/** Setting of the pendulum: like provinces that lean to opening up, a pull chi of a full crackdown, one luckless run. */
export const pendulumSetting = { provinces: 5, years: 100, watched: 20, disposition: 0.8, pull: 6 } as const;

/** Rates a day: of levels, beliefs, risk and the weight of ministries. */
const pace = { level: 1 / 180, belief: 1 / 120, risk: 1 / 365, weight: 1 / 120 };

/** How far the weight of the strict side swings over the last twenty of a hundred years, from 0 to 1. */
export function swingOf(tournament: number, backlash: number, lag: number): number {
  const { provinces, years, watched, disposition, pull } = pendulumSetting;
  const values = {
    "race.tournament": tournament,
    "race.disposition": disposition,
    "stance.backlash": backlash,
    "crackdown.pull": pull,
    "risk.lag": lag,
  };
  const on = ["race", "risk", "stance", "crackdown"];
  const model = likeProvinces(provinces, on, [{ fromYear: 0, values }], years);
  const weight = model.world.column(securityWeight);
  let [least, most] = [1, 0];
  model.run(1, 0, {
    step({ from }) {
      if (from <= (years - watched) * YEAR) return;
      least = Math.min(least, weight[0]);
      most = Math.max(most, weight[0]);
    },
  });
  return Math.max(0, most - least);
}

const logistic = (x: number) => 1 / (1 + exp(-x));
const weightAt = (level: number, backlash: number) => logistic(-1 + backlash * (level - 0.5));

/** Level at which openness, risk, risk as seen and weight could all rest. */
function restingLevel(tournament: number, backlash: number): number {
  const { disposition, pull } = pendulumSetting;
  return rootOf(
    (level) => {
      const crackdown = Math.max(0, 2 * weightAt(level, backlash) - 1);
      return level - logistic(disposition + tournament * level - pull * crackdown);
    },
    0,
    1,
  );
}

/** Whether that rest point is stable, by the eigenvalues of the five equations around it. */
export function isCalm(tournament: number, backlash: number, lag: number): boolean {
  const level = restingLevel(tournament, backlash);
  const w = weightAt(level, backlash);
  const slope = level * (1 - level);
  const crack = w > 0.5 ? -pace.level * slope * 2 * pendulumSetting.pull : 0;
  const jacobian = [
    [-pace.level, pace.level * slope * tournament, 0, 0, crack],
    [pace.belief, -pace.belief, 0, 0, 0],
    [pace.risk, 0, -pace.risk, 0, 0],
    [0, 0, 1 / lag, -1 / lag, 0],
    [0, 0, 0, pace.weight * w * (1 - w) * backlash, -pace.weight],
  ];
  return isStable(jacobian.map((row) => row.map((each) => each * YEAR)));
}

/** Theory: reaction (bR) at which the rest point turns unstable and cycles begin; null if it does not below `most`. */
export function criticalBacklash(tournament: number, lag: number, most = 40): number | null {
  if (isCalm(tournament, most, lag)) return null;
  return rootOf((backlash) => (isCalm(tournament, backlash, lag) ? -1 : 1), 1, most);
}
