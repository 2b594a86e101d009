import { type Chart, type Dialect, nationalSeries, spoken } from "../../charts/index.js";
import { curveDays } from "./adoption-curve.js";
import { bandOver } from "./bands.js";

/** What the curve of units whose plans nobody has observed is drawn from. */
export interface PlansCurve {
  readonly language: Dialect;
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
  const { language } = frame;
  const about = language.endsWith("-states") ? texts.madeUp : texts.unobserved;
  const unit = spoken(texts.unit, language);
  const band = bandOver(days.length, published.length, (k, run) => count(days[k], run));
  return nationalSeries({
    ...{ ...frame, id: "plans", title: spoken(texts.title, language), unit, days },
    subtitle: spoken(about, language).replace("{n}", String(units)),
    series: [{ id: "plans", name: unit, band }],
    ...{ events: [], beneath: [] },
  });
}

const texts = {
  title: { en: "How many provinces have a plan of their own", zh: "有多少省份发布了规划" },
  madeUp: {
    en: "Of {n} provinces with made-up traits; an illustration, no data",
    zh: "共{n}个省份，特征为虚构；仅作示意，并非数据",
  },
  unobserved: {
    en: "Of {n} provinces; no plan was observed to compare with",
    zh: "共{n}个省份；没有实际规划可比",
  },
  unit: { en: "plans", zh: "规划" },
} as const;
