import { type Chart, type Language, nationalSeries } from "../../charts/index.js";
import { curveDays } from "./adoption-curve.js";
import { bandOver } from "./bands.js";

/** What the curve of units with made-up traits is drawn from. */
export interface PlansCurve {
  readonly language: Language;
  readonly caption: readonly string[];
  /** ISO date of day 0. */
  readonly baseDate: string;
  readonly from: number;
  readonly until: number;
  /** Days of plans by run; Infinity = none. */
  readonly published: readonly (readonly number[])[];
  readonly units: number;
}

/** The number of plans over time, where nothing was observed. */
export function plansCurve({ from, until, published, units, ...frame }: PlansCurve): Chart {
  const days = curveDays(from, until);
  const count = (day: number, run: number) => published[run].filter((each) => each <= day).length;
  const { title, subtitle, unit } = texts(units)[frame.language];
  const band = bandOver(days.length, published.length, (k, run) => count(days[k], run));
  return nationalSeries({
    ...{ ...frame, id: "plans", title, subtitle, unit, days },
    series: [{ id: "plans", name: unit, band }],
    ...{ events: [], beneath: [] },
  });
}

const texts = (units: number) => ({
  en: {
    title: "How many units have a plan of their own",
    subtitle: `Of ${units} units with made-up traits; an illustration, no data`,
    unit: "plans",
  },
  zh: {
    title: "有多少单位发布了规划",
    subtitle: `共${units}个单位，特征为虚构；仅作示意，并非数据`,
    unit: "规划",
  },
});
