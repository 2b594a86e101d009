import { centralTargets } from "../../data/khanal2024.js";
import type { Column } from "../../engine/column.js";
import type { World } from "../../engine/world.js";
import type { Inputs } from "../../model/inputs.js";
import { publishedDay } from "../../model/mechanisms/publication.js";
import { target, warrantedTarget } from "../../model/mechanisms/targets.js";
import type { DerivedMeasure } from "./derived-measure.js";

const unit = { en: "share", zh: "份额" };

/** Share by which the targets of all plans that are out exceed the centre's target for 2020. */
export const overReach: DerivedMeasure = {
  name: "over-reach",
  figure: "over_reach",
  title: {
    en: "over-reach: targets of plans that are out, beyond the centre's",
    zh: "目标超出：已发布规划的目标之和超出中央目标的份额",
  },
  unit,
  range: [-1, Number.POSITIVE_INFINITY],
  from: [target, publishedDay],
  of: (world, day = world.grid.until) => sumOfPlans(world, target, day) / centralTargets.core2020 - 1,
};

/** Share by which the targets of all plans that are out exceed what the enterprises of these provinces carry; 0 without plans. */
export const overReachOfCapacity: DerivedMeasure = {
  name: "over-reach-of-capacity",
  figure: "over_reach_of_capacity",
  title: {
    en: "over-reach: targets of plans that are out, beyond what enterprises carry",
    zh: "目标超出：已发布规划的目标之和超出企业能力的份额",
  },
  unit,
  range: [-1, Number.POSITIVE_INFINITY],
  from: [target, warrantedTarget, publishedDay],
  of(world, day = world.grid.until) {
    const carried = sumOfPlans(world, warrantedTarget, day);
    return carried > 0 ? sumOfPlans(world, target, day) / carried - 1 : 0;
  },
};

/** Sum of a column over the provinces whose plan is out. */
function sumOfPlans(world: World<Inputs>, column: Column, day: number): number {
  const out = world.column(publishedDay);
  const values = world.column(column);
  let sum = 0;
  for (let i = 0; i < values.length; i++) if (out[i] <= day) sum += values[i];
  return sum;
}
