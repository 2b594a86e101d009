import type { Frame } from "../../src/charts/drawing/chart.js";
import type { TiledPlace } from "../../src/charts/drawing/place.js";
import type { Band, Interval } from "../../src/charts/drawing/quantiles.js";

/** Synthetic ensembles that look like real ones: Table 2's days against 200 runs of a made-up rule. */
export const RUNS = 200;
export const HORIZON = 2123;
export const BASE = "2017-07-08";

const lines = `BJ Beijing 北京 3 6 2123 13|TJ Tianjin 天津 4 6 962 27|HE Hebei 河北 4 5 - 9|SX Shanxi 山西 4 4 - 5
NM Inner_Mongolia 内蒙古 2 6 - 8|LN Liaoning 辽宁 3 7 158 4|JL Jilin 吉林 2 7 154 10|HL Heilongjiang 黑龙江 1 7 248 2
SH Shanghai 上海 6 7 412 31|JS Jiangsu 江苏 6 6 286 9|ZJ Zhejiang 浙江 7 6 136 15|AH Anhui 安徽 6 5 623 15
FJ Fujian 福建 8 6 219 22|JX Jiangxi 江西 7 5 81 6|SD Shandong 山东 5 6 158 16|HA Henan 河南 5 5 685 12
HB Hubei 湖北 6 4 1114 19|HN Hunan 湖南 7 4 575 9|GD Guangdong 广东 8 5 368 16|GX Guangxi 广西 8 4 251 20
HI Hainan 海南 9 4 - 6|CQ Chongqing 重庆 6 3 206 24|SC Sichuan 四川 6 2 435 14|GZ Guizhou 贵州 7 3 70 4
YN Yunnan 云南 7 2 834 0|SN Shaanxi 陕西 5 4 765 6|GS Gansu 甘肃 4 2 373 1|QH Qinghai 青海 5 2 149 3
NX Ningxia 宁夏 5 3 - 3|XJ Xinjiang 新疆 4 1 - 1`;

/** A province of Table 2 with its observed day (null = no plan) and number of policies. */
export interface ObservedPlace extends TiledPlace {
  readonly day: number | null;
  readonly policies: number;
}

export const places: readonly ObservedPlace[] = lines.split(/[|\n]/).map((line) => {
  const [id, en, zhShort, row, col, day, policies] = line.split(" ") as [string, string, string, ...string[]];
  return {
    id,
    en: en.replace("_", " "),
    zhShort,
    tile: { row: Number(row), col: Number(col) },
    day: day === "-" ? null : Number(day),
    policies: Number(policies),
  };
});

export const tibet: TiledPlace = { id: "XZ", en: "Tibet", zhShort: "西藏", tile: { row: 5, col: 1 } };

/** A small linear congruential generator: enough for pictures, and the same everywhere. */
function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Days of 30 provinces in each run; Infinity is a province without a plan. */
export const runs: readonly (readonly number[])[] = Array.from({ length: RUNS }, (_, run) => {
  const draw = uniform(17 + 977 * run);
  for (let i = 0; i < 5; i++) draw();
  return places.map((place, i) => {
    const propensity = place.day === null ? 0.35 + (i % 5) * 0.1 : 0.93 - (place.day / 4000) * (i % 3);
    const pace = 0.5 * (place.day ?? 500) + 160 + 20 * (i % 7);
    const spread = 0.25 + 1.9 * draw() * draw() + 0.4 * draw();
    return draw() < propensity ? Math.min(pace * spread + 40, HORIZON) : Number.POSITIVE_INFINITY;
  });
});

/** The value below which this share of the values lies (lower one). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** Quantiles at each time of series given one a run. */
export function bandOfRuns(series: readonly (readonly number[])[]): Band {
  const at = (share: number) =>
    series[0]!.map((_, t) =>
      quantile(
        series.map((run) => run[t]!),
        share,
      ),
    );
  return { q10: at(0.1), q25: at(0.25), q50: at(0.5), q75: at(0.75), q90: at(0.9) };
}

/** Interval of values in which Infinity means never. */
export function intervalOf(values: readonly number[]): Interval {
  const at = (share: number) => {
    const value = quantile(values, share);
    return Number.isFinite(value) ? Math.round(value) : null;
  };
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}

export const weeks = [...Array.from({ length: Math.floor(HORIZON / 7) + 1 }, (_, i) => i * 7), HORIZON];

export const en: Frame = {
  language: "en",
  caption: [
    "200 runs, seeds 1 to 200; rule: signal with decay, capacity and drafting time, peers off; scenario core, results 3f9ac21e.",
    "Observed: Khanal, Zhang and Taeihagh (2024), Table 2; central plan dated 8 July 2017 as in the method section. 24 of 30 provinces adopt: the number of cases is small.",
  ],
};

export const zh: Frame = {
  language: "zh",
  caption: [
    "200次模拟，种子1至200；规则：信号衰减、能力与起草时间，无同侪影响；情景core，结果3f9ac21e。",
    "实际数据：Khanal、Zhang与Taeihagh（2024）表2；中央规划日期取方法部分的2017年7月8日。30个省份中24个发布规划：个案数很小。",
  ],
};
