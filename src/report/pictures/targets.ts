import { type Chart, targetCapacity } from "../../charts/index.js";
import { centralTargets, targets as observedTargets } from "../../data/khanal2024.js";
import { exp } from "../../math/exact.js";
import { intervalOf } from "./bands.js";
import { placeOf, type Subject } from "./subject.js";

/** Points on the line of what capacity carries. */
const POINTS = 41;

/** Targets for 2020 beside what the enterprises of a province carry: the mean law of targets, without luck or rivals. */
export function targetPicture({ ensemble, language, caption }: Subject): Chart {
  const { outcomes, localities, scenario } = ensemble;
  const { value: level } = scenario.params["targets.level"];
  const { value: slope } = scenario.params["targets.enterprise"];
  const carried = (capacity: number) => exp(level + slope * capacity);
  const capacities = localities.map(({ traits }) => traits.enterprise);
  const [low, high] = [Math.min(...capacities) - 0.3, Math.max(...capacities) + 0.3];
  const sums = Array.from({ length: outcomes.runs }, (_, run) =>
    outcomes.ofRun(outcomes.values.target, run).reduce((sum, target) => sum + target, 0),
  );
  return targetCapacity({
    ...{ language, caption },
    points: localities.map(({ id, traits }, i) => ({
      place: placeOf(scenario, id),
      capacity: traits.enterprise,
      carried: carried(traits.enterprise),
      simulated: intervalOf(outcomes.ofProvince(outcomes.values.target, i)),
      observed: observedTargets.find((row) => row.id === id)?.core2020 ?? null,
    })),
    line: Array.from({ length: POINTS }, (_, k) => {
      const capacity = low + ((high - low) * k) / (POINTS - 1);
      return { capacity, carried: carried(capacity) };
    }),
    centre: centralTargets.core2020,
    sum: intervalOf(sums),
  });
}
