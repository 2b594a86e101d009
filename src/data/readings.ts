/**
 * Where the sources contradict each other about a date, a scenario chooses which one to read. This file lists the
 * choices, their values and the reason for each default, and turns a choice into the observed days. Which sentence
 * contradicts which is told in `ledger.ts`.
 *
 * Rule for the defaults: Table 2 as printed, because every other published number follows from it, counted from
 * 8 July 2017, because that is the day the method section names when it explains the count.
 */
import { table2 } from "./khanal2024.js";
import type { Bilingual, ProvinceId } from "./provinces.js";

/** One way of reading a datum. */
export interface Reading {
  readonly label: Bilingual;
  /** For `baseDate`: days after 8 July 2017. For a province: days from the national plan, counted from 8 July 2017. */
  readonly value: number;
  /** True where the source gives a calendar date, so that the count moves with the base date. */
  readonly dated: boolean;
  /** Where the source gives no day: the first day of what it gives, and the day after its last, counted as `value` is. */
  readonly within?: readonly [number, number];
  /** Where it is said. */
  readonly source: string;
}

interface Choice {
  readonly question: Bilingual;
  /** The province whose days it sets; null = none. */
  readonly province: ProvinceId | null;
  readonly readings: Readonly<Record<string, Reading>>;
  readonly default: string;
  readonly reason: string;
}

export const readingOptions = {
  baseDate: {
    question: { en: "On which day does the count of days begin?", zh: "天数从哪一天开始计算？" },
    province: null,
    readings: {
      "2017-07-08": { value: 0, dated: true, label: { en: "8 July 2017 (method section)", zh: "2017年7月8日（方法部分）" }, source: "khanal2024, section on Qualitative Comparative Analysis" },
      "2017-07-20": { value: 12, dated: true, label: { en: "20 July 2017 (notice of the State Council)", zh: "2017年7月20日（国务院通知）" }, source: "qiaoFranco2025, note 12" },
      "2017-07-28": { value: 20, dated: true, label: { en: "28 July 2017 (findings section)", zh: "2017年7月28日（研究发现部分）" }, source: "khanal2024, findings" },
    },
    default: "2017-07-08",
    reason: "The method section names it where it explains how the days are counted.",
  },
  beijing: {
    question: { en: "When did Beijing follow?", zh: "北京何时跟进？" },
    province: "BJ",
    readings: {
      table2: { value: 2123, dated: false, label: { en: "its own plan, May 2023 (Table 2)", zh: "本市规划，2023年5月（表2）" }, source: "khanal2024, Table 2 and findings" },
      "pilot-zone": { value: 590, dated: true, label: { en: "its pilot zone, 18 February 2019", zh: "试验区，2019年2月18日" }, source: "khanal2024, discussion; its Appendix A ranks Beijing as if at 576 to 622 days" },
    },
    default: "table2",
    reason: "Printed in Table 2 and confirmed by the text; the pilot zone is not a plan that cites the national plan.",
  },
  chongqing: {
    question: { en: "When did Chongqing adopt?", zh: "重庆何时出台规划？" },
    province: "CQ",
    readings: {
      table2: { value: 206, dated: false, label: { en: "206 days (Table 2)", zh: "206天（表2）" }, source: "khanal2024, Table 2" },
      text: { value: 1000, dated: true, within: [907, 1273], label: { en: "in 2020 (text); 3 April stands in", zh: "2020年（正文），以4月3日代表" }, source: "khanal2024, findings; the text gives the year only, day 1000 is our stand-in" },
    },
    default: "table2",
    reason: "The table gives a day, the text only a year.",
  },
  anhui: {
    question: { en: "When did Anhui adopt?", zh: "安徽何时出台规划？" },
    province: "AH",
    readings: {
      table2: { value: 623, dated: false, label: { en: "623 days (Table 2)", zh: "623天（表2）" }, source: "khanal2024, Table 2 and method section" },
      text: { value: 1116, dated: true, label: { en: "28 July 2020 (text)", zh: "2020年7月28日（正文）" }, source: "khanal2024, method section" },
    },
    default: "table2",
    reason: "Table and text agree on 623 days; only the calendar date beside it does not fit.",
  },
} as const satisfies Record<string, Choice>;

export type ReadingOption = keyof typeof readingOptions;

/** A choice for every option. */
export type Readings = { readonly [O in ReadingOption]: keyof (typeof readingOptions)[O]["readings"] };

export const defaultReadings: Readings = {
  baseDate: readingOptions.baseDate.default,
  beijing: readingOptions.beijing.default,
  chongqing: readingOptions.chongqing.default,
  anhui: readingOptions.anhui.default,
};

/** Days from the national plan to a province's own; null = none by the end of observation. */
export interface ObservedDays {
  readonly id: ProvinceId;
  readonly days: number | null;
  /** Where the source is less precise than a day: the days between which it lies. */
  readonly within?: readonly [number, number];
}

/**
 * The thirty observed adoptions of Table 2 under the chosen readings. Days that the table prints stay as they are under
 * every base date; days that rest on a calendar date are counted from the chosen one.
 */
export function observedDays(readings: Readings): readonly ObservedDays[] {
  const chosen: Partial<Record<ProvinceId, Reading>> = {
    BJ: readingOptions.beijing.readings[readings.beijing],
    CQ: readingOptions.chongqing.readings[readings.chongqing],
    AH: readingOptions.anhui.readings[readings.anhui],
  };
  const base = readingOptions.baseDate.readings[readings.baseDate].value;
  return table2.map(({ id, days }) => {
    const reading = chosen[id];
    if (reading === undefined) return { id, days };
    const row = { id, days: countedFrom(base, reading) };
    if (reading.within === undefined) return row;
    const [from, to] = reading.within;
    return { ...row, within: [from - base, to - base] };
  });
}

/** Days of a reading after a base date that lies `base` days after 8 July 2017. */
function countedFrom(base: number, reading: Reading): number {
  return reading.dated ? reading.value - base : reading.value;
}
