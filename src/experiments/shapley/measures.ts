import type { Column } from "../../engine/column.js";
import type { World } from "../../engine/world.js";
import type { Inputs } from "../../model/inputs.js";
import { breadth } from "../../model/mechanisms/instruments.js";
import { intensity } from "../../model/mechanisms/policies.js";
import { publishedDay } from "../../model/mechanisms/publication.js";
import { liberalisation } from "../../model/mechanisms/race.js";
import { target } from "../../model/mechanisms/targets.js";

/** One number of a run that has ended, which must always exist: a coalition in which nobody moves has one too. */
export interface Measure {
  readonly name: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly unit: { readonly en: string; readonly zh: string };
  /** Columns that it is read from. */
  readonly from: readonly Column[];
  of(world: World<Inputs>): number;
}

const plans = { en: "provinces", zh: "个省" };
const days = { en: "days", zh: "天" };
const share = { en: "level (0 to 1)", zh: "水平（0至1）" };

/** Outcomes that can be split among mechanisms. */
export const measures: readonly Measure[] = [
  {
    name: "adopters",
    title: { en: "provinces with a plan at the end", zh: "期末已发布规划的省份数" },
    unit: plans,
    from: [publishedDay],
    of: (world) => daysOf(world).filter((day) => day < Number.POSITIVE_INFINITY).length,
  },
  {
    name: "median-day",
    title: {
      en: "day by which half of the provinces have a plan (the last day if half never do)",
      zh: "半数省份发布规划之日（若未达半数则计为最后一日）",
    },
    unit: days,
    from: [publishedDay],
    of: (world) => Math.min(middleOf(daysOf(world).sort()), world.grid.until),
  },
  {
    name: "mean-day",
    title: {
      en: "mean day of the plan (a plan that does not come counts as of the last day)",
      zh: "规划发布日的均值（未发布者计为最后一日）",
    },
    unit: days,
    from: [publishedDay],
    of: (world) => meanOf(daysOf(world).map((day) => Math.min(day, world.grid.until))),
  },
  {
    name: "liberalisation-mean",
    title: { en: "mean level of liberalisation at the end", zh: "期末放开水平的均值" },
    unit: share,
    from: [liberalisation],
    of: (world) => meanOf(world.column(liberalisation)),
  },
  {
    name: "liberalisation-sd",
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
    title: { en: "mean number of policies counted", zh: "计入政策数的均值" },
    unit: { en: "policies", zh: "项政策" },
    from: [intensity],
    of: (world) => meanOf(world.column(intensity)),
  },
  {
    name: "breadth-mean",
    title: { en: "mean number of instrument categories used", zh: "所用政策工具类别数的均值" },
    unit: { en: "categories", zh: "类" },
    from: [breadth],
    of: (world) => meanOf(world.column(breadth)),
  },
  {
    name: "targets-sum",
    title: { en: "sum of the provinces' industry targets", zh: "各省产业目标之和" },
    unit: { en: "RMB bn", zh: "十亿元" },
    from: [target],
    of: (world) => meanOf(world.column(target)) * world.n,
  },
];

/** Days of publication; a plan after the last day has not come. */
function daysOf(world: World<Inputs>): Float64Array {
  return world.column(publishedDay).map((day) => (day > world.grid.until ? Number.POSITIVE_INFINITY : day));
}

function middleOf(sorted: Float64Array): number {
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

function deviationOf(values: Float64Array): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) * (value - mean))));
}
