import type { Chart, Frame } from "../../src/charts/drawing/chart.js";
import {
  circulation,
  type IdeaWay,
  regimePanels,
  sectorPortfolios,
  signalCalendar,
  stanceRibbon,
  targetCapacity,
} from "../../src/charts/index.js";
import { BASE, bandOfRuns, places, weeks } from "./fixture.js";

const since = (week: number, day: number, halfLife: number) =>
  week < day ? 0 : 2 ** ((day - week) / halfLife);

const isZh = (frame: Frame) => frame.language === "zh";

/** A plan, a law that contradicts it and an interim measure. */
export function calendarInput(frame: Frame) {
  const signal = (id: string, day: number, force: number, modality: "facilitative" | "restrictive") => ({
    ...{ id, day, force, modality },
    name: isZh(frame) ? "规划" : `Signal ${id}`,
    note: isZh(frame) ? "法律" : "law",
  });
  return {
    ...{ baseDate: BASE, days: weeks, step: 7 },
    signals: [
      { ...signal("plan", 0, 1, "facilitative"), interim: false, standing: 1 },
      { ...signal("law", 700, 1, "restrictive"), interim: false, standing: 1 },
      { ...signal("measures", 1400, 0.7, "facilitative"), interim: true, standing: 1 },
    ],
    heard: weeks.map((week) => Math.max(0, since(week, 0, 320) - 0.5 * since(week, 700, 320))),
    facilitation: weeks.map((week) => since(week, 0, 320) + 0.7 * since(week, 1400, 160)),
    restriction: weeks.map((week) => since(week, 700, 320)),
    answers: [
      {
        name: isZh(frame) ? "规则" : "rules",
        colour: "#56b4e9",
        cells: [{ from: 0, to: 365, shade: 0.5, text: "1.5" }],
      },
    ],
  };
}

export function ribbonInput(frame: Frame) {
  const course = (shift: number) => weeks.map((week) => 0.3 + 0.25 * Math.sin(week / 300) + shift);
  return {
    ...{ baseDate: BASE, days: weeks },
    weight: bandOfRuns([-0.04, -0.02, 0, 0.02, 0.04].map(course)),
    phases: [
      { from: -900, name: isZh(frame) ? "前期" : "first" },
      { from: 542, name: isZh(frame) ? "后期" : "second" },
    ],
    pressures: [
      {
        name: isZh(frame) ? "风险" : "risk",
        colour: "#d55e00",
        cells: [{ from: 0, to: 2123, shade: 0.4, text: "" }],
      },
    ],
  };
}

const wayOf = <T>(value: (k: number) => T): Record<IdeaWay, T> => ({
  invented: value(1),
  copied: value(2),
  codified: value(0.2),
  promoted: value(5),
});

export const circulationInput = {
  years: [2017, 2018, 2019].map((year, k) => ({
    year,
    mean: wayOf((way) => way * k),
    spread: wayOf((way) => ({ low: 0, middle: way * k, high: way * k + 1 })),
  })),
};

/** Everybody starts in a sector of their own order; on the third day the second province joins the first. */
export const portfolioInput = {
  baseDate: BASE,
  days: [0, 100, 200, 300],
  seed: 7,
  rows: places.slice(0, 4).map((place, i) => ({
    place,
    sectors: [i % 3, i % 3, i === 1 ? 0 : i % 3, i === 1 ? 0 : i % 3],
    sameByRank: 0.25,
    sameNextDoor: i === 2 ? null : 0.5,
  })),
  same: { rank: 0.2, door: 0.3, any: 0.1 },
};

export const targetInput = {
  points: places.map((place, i) => {
    const capacity = -1.5 + i / 10;
    const carried = 9 * Math.exp(capacity);
    const simulated = { low: carried / 2, middle: carried, high: carried * 2 };
    return {
      place,
      capacity,
      carried,
      simulated,
      observed: i % 3 === 0 ? carried * (i % 2 ? 3 : 0.5) : null,
    };
  }),
  line: [-2, 0, 2].map((capacity) => ({ capacity, carried: 9 * Math.exp(capacity) })),
  centre: 150,
  sum: { low: 400, middle: 500, high: 700 },
};

/** Two regimes; the second has no rules. */
export const regimeInput = {
  ...{ baseDate: BASE, days: weeks, pairs: 3 },
  regimes: [
    { id: "a", name: "A" },
    { id: "b", name: "B" },
  ],
  measures: [
    {
      ...{ id: "plans", name: "N", decimals: 0 },
      bands: [1, 2].map((factor) =>
        bandOfRuns([1, 2, 3].map((run) => weeks.map((week) => (factor * run * week) / 2123))),
      ),
    },
    { id: "rules", name: "R", decimals: 1, bands: [bandOfRuns([weeks.map(() => 4)]), null] },
  ],
};

/** One chart of each kind that the political economy has. */
export function economyCharts(frame: Frame): Chart[] {
  return [
    signalCalendar({ ...frame, ...calendarInput(frame) }),
    stanceRibbon({ ...frame, ...ribbonInput(frame) }),
    circulation({ ...frame, ...circulationInput }),
    sectorPortfolios({ ...frame, ...portfolioInput }),
    targetCapacity({ ...frame, ...targetInput }),
    regimePanels({ ...frame, ...regimeInput }),
  ];
}
