import type { Chart, Frame } from "../../src/charts/drawing/chart.js";
import {
  adoptionHazard,
  adoptionMap,
  adoptionTimeline,
  ambitionTiers,
  cumulativeAdoption,
  differenceMap,
  influenceMap,
  instrumentBreadth,
  instrumentShares,
  liberalisation,
  nationalSeries,
  observedAgainstSimulated,
  pairedCurves,
  pairedDots,
  policyIntensity,
  scenarioColour,
} from "../../src/charts/index.js";
import { BASE, bandOfRuns, HORIZON, intervalOf, places, RUNS, runs, tibet, weeks } from "./fixture.js";

const observedDays = places.flatMap((place) => (place.day === null ? [] : [place.day]));
const counts = runs.map((run) => weeks.map((week) => run.filter((day) => day <= week).length));

export const cumulativeInput = {
  baseDate: BASE,
  days: weeks,
  simulated: bandOfRuns(counts),
  observedDays,
  provinces: 30,
};

export const datesInput = {
  baseDate: BASE,
  lastDay: HORIZON,
  rows: places.map((place, i) => {
    const days = runs.map((run) => run[i]!);
    const neverShare = days.filter((day) => day === Number.POSITIVE_INFINITY).length / RUNS;
    return { place, observed: place.day, simulated: intervalOf(days), neverShare };
  }),
};

export const mapInput = { baseDate: BASE, rows: datesInput.rows, withoutData: [tibet] };

const edges = [...Array.from({ length: 23 }, (_, i) => Math.round((i * 365.25) / 4)), HORIZON + 1];
const periods = edges.slice(1).map((end, i) => ({ start: edges[i]!, end }));
const within = (days: readonly number[], { start, end }: { start: number; end: number }) =>
  days.filter((day) => day >= start && day < end).length;
const without = (days: readonly number[], start: number) => 30 - days.filter((day) => day < start).length;

export const hazardInput = {
  baseDate: BASE,
  edges,
  simulated: bandOfRuns(
    runs.map((run) => periods.map((period) => within(run, period) / Math.max(1, without(run, period.start)))),
  ),
  adopted: periods.map((period) => within(observedDays, period)),
  atRisk: periods.map(({ start }) => without(observedDays, start)),
};

const level = (i: number, week: number) => {
  const goal = 0.15 + 0.7 * (((i * 7) % 30) / 30);
  return (
    goal * (week / (week + 260 + 15 * (i % 9))) +
    0.03 * (1 + Math.sin(week / 240 + i)) -
    (week > 1500 ? 0.05 : 0)
  );
};

export const liberalisationInput = {
  baseDate: BASE,
  days: weeks,
  mean: bandOfRuns(
    runs
      .slice(0, 60)
      .map((_, run) =>
        weeks.map(
          (week) => 0.02 + ((0.42 + 0.003 * (run % 41)) * week) / (week + 330) - (week > 1500 ? 0.03 : 0),
        ),
      ),
  ),
  provinces: places.map((place, i) => ({ place, values: weeks.map((week) => level(i, week)) })),
};

export const intensityInput = {
  baseDate: BASE,
  untilDay: 2002,
  rows: places.map((place, i) => {
    const middle = Math.round(4 + 0.55 * place.policies + (i % 4));
    const simulated = { low: Math.max(0, middle - 4 - (i % 3)), middle, high: middle + 5 + (i % 5) };
    return { place, observed: place.policies, simulated };
  }),
};

export const sharesInput = {
  baseDate: BASE,
  untilDay: 2002,
  provinces: 30,
  rows: (["authority", "incentive", "capacity", "symbolic", "learning"] as const).map((category, i) => {
    const middle = [0.87, 0.73, 0.63, 0.5, 0.3][i]!;
    return { category, observed: null, simulated: { low: middle - 0.1, middle, high: middle + 0.1 } };
  }),
};

export const breadthInput = {
  baseDate: BASE,
  untilDay: 2002,
  observed: [2, 5, 5, 5, 8, 5],
  simulated: [1, 4, 6, 7, 6, 4].map((middle) => ({ low: Math.max(0, middle - 3), middle, high: middle + 3 })),
};

/** The counts of Figure 4. */
export const tiersInput = {
  rows: [1, 2, 11, 10, 6].map((observed, k) => ({
    tier: k + 1,
    name: k === 0 ? "first" : `${k + 1}`,
    observed,
    simulated: { low: Math.max(0, observed - 2), middle: observed, high: observed + 2 },
  })),
};

/** Peers with the given part of the push: `strength` 1 is a world of imitation. */
export function influenceInput(strength: number) {
  const provinces = places.map((place, i) => ({ place, peers: strength * (0.25 + 0.02 * (i % 13)) }));
  const influences = provinces
    .map(({ place, peers }, i) => {
      const near = places.filter((other) => other.id !== place.id && apart(place.tile, other.tile) < 2.3);
      const from = near[(i * 5) % near.length] ?? places[(i * 11 + 3) % places.length]!;
      return { from: i % 9 === 4 ? "GD" : from.id, to: place.id, weight: peers * (0.3 + 0.05 * (i % 10)) };
    })
    .filter(({ from, to }) => from !== to);
  return { unitsOnMap: 31, provinces: [...provinces, { place: tibet, peers: null }], influences };
}

function apart(a: { row: number; col: number }, b: { row: number; col: number }): number {
  return Math.hypot(a.row - b.row, a.col - b.col);
}

const decay = (start: number, half: number) =>
  weeks.map((week) => (week < start ? 0 : 2 ** ((start - week) / half)));
const scaled = (values: readonly number[], factor: number) => values.map((value) => value * factor);

function bandAround(values: readonly number[]) {
  return {
    q10: scaled(values, 0.8),
    q25: scaled(values, 0.9),
    q50: values,
    q75: scaled(values, 1.1),
    q90: scaled(values, 1.25),
  };
}

export function seriesInput(frame: Frame) {
  const isZh = frame.language === "zh";
  return {
    ...frame,
    id: "signal-strength",
    title: isZh ? "中央信号的强度及其衰减" : "How the central signal fades",
    subtitle: isZh
      ? "相对于2017年规划发布时的强度"
      : "Strength relative to the plan of 2017 on its first day",
    unit: isZh ? "强度（规划发布日＝1）" : "strength (first day = 1)",
    baseDate: BASE,
    days: weeks,
    series: [
      { id: "facilitative", name: isZh ? "促进" : "facilitative", band: bandAround(decay(0, 320)) },
      {
        id: "restrictive",
        name: isZh ? "限制" : "restrictive",
        band: bandAround(scaled(decay(1500, 400), 0.6)),
      },
    ],
    beneath: [
      {
        name: isZh ? "产业" : "sectors",
        colour: "#d55e00",
        cells: [{ from: 300, to: 900, shade: 0.5, text: "4.0" }],
      },
    ],
    events: [
      { day: 159, text: isZh ? "三年行动计划" : "three-year action plan" },
      { day: 480, text: isZh ? "政治局集体学习" : "Politburo study session" },
      { day: 710, text: isZh ? "治理原则" : "governance principles" },
      { day: 1500, text: isZh ? "数据安全法" : "Data Security Law" },
      { day: 1640, text: isZh ? "算法推荐规定" : "algorithm provisions" },
    ],
  };
}

/** Every third province is sooner, every third the same, every third later; Hainan has a plan in no pair of both. */
export const differencesInput = {
  baseDate: BASE,
  lastDay: HORIZON,
  baseline: "A",
  scenario: "B",
  rows: places.map((place, i) => {
    const middle = ((i % 3) - 1) * (20 + 9 * i);
    const [gained, lost] = [i % 7 === 2 ? 0.1 : 0, i % 5 === 3 ? 0.25 : 0];
    const both = place.id === "HI" ? 0 : i % 9 === 8 ? 80 : Math.round(RUNS * (0.9 - gained - lost));
    const [lower, higher] = [[0.7, 0, 0.1][i % 3]!, [0.05, 0, 0.5][i % 3]!];
    const scale = 1 - gained - lost;
    return {
      place,
      pairs: RUNS,
      both,
      difference: both > 0 ? { low: middle - 60, middle, high: middle + 110 } : null,
      restricted: { mean: 1.3 * middle + 400 * (lost - gained), error: 4 + i },
      shares: {
        gained,
        lower: scale * lower,
        same: scale * (1 - lower - higher) * 0.75,
        neither: scale * (1 - lower - higher) * 0.25,
        higher: scale * higher,
        lost,
      },
    };
  }),
};

export const curvesInput = {
  id: "paired-levels",
  baseDate: BASE,
  days: weeks,
  curves: [0, 1, 2].map((rank) => ({
    id: `s${rank}`,
    name: `${rank}`,
    rank,
    band: bandOfRuns(counts.map((run) => run.map((count) => Math.max(0, count - 3 * rank)))),
  })),
  areSteps: true,
  decimals: 0,
  observedDays,
};

/** Titles that a report would give to curves. */
const curveTexts = (frame: Frame) =>
  frame.language === "zh"
    ? { title: "各情景", subtitle: "省份数", axisTitle: "省份数" }
    : { title: "Scenarios", subtitle: "Provinces", axisTitle: "provinces" };

function comparisonCharts(frame: Frame): Chart[] {
  const { curves } = curvesInput;
  const difference = { ...curves[1]!, band: bandOfRuns(counts.map((run) => run.map((count) => -count / 9))) };
  return [
    pairedDots({ ...frame, ...differencesInput, id: "paired-dots", colour: scenarioColour(1) }),
    differenceMap({ ...frame, ...differencesInput, id: "difference-map", withoutData: [tibet] }),
    pairedCurves({ ...frame, ...curvesInput, ...curveTexts(frame), areDifferences: false }),
    pairedCurves({
      ...frame,
      ...curvesInput,
      ...curveTexts(frame),
      id: "paired-difference",
      curves: [difference],
      observedDays: null,
      areDifferences: true,
    }),
  ];
}

/** One chart of each kind, and the map of influence with weak and with strong peers. */
export function sampleCharts(frame: Frame): Chart[] {
  return [
    cumulativeAdoption({ ...frame, ...cumulativeInput }),
    adoptionTimeline({ ...frame, ...datesInput }),
    observedAgainstSimulated({ ...frame, ...datesInput }),
    adoptionMap({ ...frame, ...mapInput }),
    adoptionHazard({ ...frame, ...hazardInput }),
    liberalisation({ ...frame, ...liberalisationInput }),
    policyIntensity({ ...frame, ...intensityInput }),
    instrumentShares({ ...frame, ...sharesInput }),
    instrumentBreadth({ ...frame, ...breadthInput }),
    ambitionTiers({ ...frame, ...tiersInput }),
    influenceMap({ ...frame, ...influenceInput(0.1) }),
    { ...influenceMap({ ...frame, ...influenceInput(1) }), id: "influence-map-strong" },
    nationalSeries(seriesInput(frame)),
    ...comparisonCharts(frame),
  ];
}
