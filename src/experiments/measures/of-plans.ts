import type { World } from "../../engine/world.js";
import { sorted } from "../../math/sorted.js";
import type { Inputs } from "../../model/inputs.js";
import { breadth } from "../../model/mechanisms/instruments.js";
import { intensity } from "../../model/mechanisms/policies.js";
import { publishedDay } from "../../model/mechanisms/publication.js";
import { liberalisation } from "../../model/mechanisms/race.js";
import { target } from "../../model/mechanisms/targets.js";
import { type Measure, meanOf } from "./measure.js";

const plans = { en: "provinces", zh: "个省" };
const days = { en: "days", zh: "天" };
const share = { en: "level (0 to 1)", zh: "水平（0至1）" };

/** Outcomes of plans, policies, the race and targets that are figures of every run as well. */
export const figureMeasures: readonly Measure[] = [
  {
    name: "adopters",
    figure: "adopters",
    title: { en: "provinces with a plan at the end", zh: "期末已发布规划的省份数" },
    unit: plans,
    from: [publishedDay],
    of(world) {
      const days = world.column(publishedDay);
      let out = 0;
      for (let i = 0; i < days.length; i++) if (days[i] <= world.grid.until) out += 1;
      return out;
    },
  },
  {
    name: "median-day",
    figure: "t50",
    title: {
      en: "day by which half of the provinces have a plan (the last day if half never do)",
      zh: "半数省份发布规划之日（若未达半数则计为最后一日）",
    },
    unit: days,
    from: [publishedDay],
    of: (world) => Math.min(middleOf(sortedDays(world)), world.grid.until),
  },
  {
    name: "liberalisation-mean",
    figure: "liberalisation_mean",
    title: { en: "mean level of liberalisation at the end", zh: "期末放开水平的均值" },
    unit: share,
    from: [liberalisation],
    of: (world) => meanOf(world.column(liberalisation)),
  },
  {
    name: "liberalisation-sd",
    figure: "liberalisation_sd",
    title: {
      en: "SD of the level of liberalisation among provinces at the end",
      zh: "期末各省放开水平的标准差",
    },
    unit: share,
    from: [liberalisation],
    of: (world) => deviationOf(world.column(liberalisation)),
  },
  {
    name: "intensity-mean",
    figure: "mean_intensity",
    title: { en: "mean number of policies counted", zh: "计入政策数的均值" },
    unit: { en: "policies", zh: "项政策" },
    from: [intensity],
    of: (world) => meanOf(world.column(intensity)),
  },
  {
    name: "breadth-mean",
    figure: "mean_breadth",
    title: { en: "mean number of instrument categories used", zh: "所用政策工具类别数的均值" },
    unit: { en: "categories", zh: "类" },
    from: [breadth],
    of: (world) => meanOf(world.column(breadth)),
  },
  {
    name: "targets-sum",
    figure: "targets_sum",
    title: { en: "sum of the provinces' industry targets", zh: "各省产业目标之和" },
    unit: { en: "RMB bn", zh: "十亿元" },
    from: [target],
    of: (world) => meanOf(world.column(target)) * world.n,
  },
];

/** An outcome that is no figure of a run, where only days that have come are averaged. */
export const meanDay: Measure = {
  name: "mean-day",
  figure: "restricted_mean_toa",
  title: {
    en: "mean day of the plan (a plan that does not come counts as of the last day)",
    zh: "规划发布日的均值（未发布者计为最后一日）",
  },
  unit: days,
  from: [publishedDay],
  of(world) {
    const days = world.column(publishedDay);
    let sum = 0;
    for (let i = 0; i < days.length; i++) sum += Math.min(days[i], world.grid.until);
    return sum / days.length;
  },
};

/** Days of publication in order; a plan after the last day has not come. */
function sortedDays(world: World<Inputs>): Float64Array {
  const days = sorted(world.column(publishedDay));
  for (let i = 0; i < days.length; i++) if (days[i] > world.grid.until) days[i] = Number.POSITIVE_INFINITY;
  return days;
}

function middleOf(sorted: Float64Array): number {
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

function deviationOf(values: Float64Array): number {
  const mean = meanOf(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] - mean) * (values[i] - mean);
  return Math.sqrt(sum / values.length);
}
