import { bassAt, categories } from "../../analysis/diffusion/index.js";
import {
  adopterColumns,
  type Chart,
  diffusionCurve,
  hazardRate,
  type Language,
  type SurvivalCurve,
  survivalCurves,
  thresholdPlot,
} from "../../charts/index.js";
import { say } from "../../charts/phrases/say.js";
import { exp } from "../../math/exact.js";
import type { DiffusionResult, GroupCurves } from "./result.js";
import { digits, probability, span } from "./words.js";

const texts = {
  source: {
    en: "{file}, times in {time}, event {event}. yardstick diffusion, result {hash}.",
    zh: "{file}，时间列{time}，事件列{event}。结果编号{hash}。",
  },
  greenwood: {
    en: "Bands: Greenwood's variance, on the scale of the logarithm.",
    zh: "区间带：格林伍德方差，对数尺度。",
  },
  neighbours: {
    en: "Neighbours: the ties in {file}, read in both directions; who has none is left out. Points that would cover each other stand side by side.",
    zh: "邻居：{file}中的联系，双向读取；没有邻居者不列入。会重叠的点并排绘出。",
  },
  score: { en: "Intervals: score intervals of a share (Wilson).", zh: "区间：比例的计分区间。" },
  end: {
    en: "A case censored within a period counts as watched to its end.",
    zh: "期内删失的案例视为观察至期末。",
  },
} as const;

/** All pictures of a result. `source` names the table. */
export function diffusionPictures(
  result: DiffusionResult,
  source: { readonly file: string; readonly borders: string | null; readonly hash: string },
  language: Language,
): Chart[] {
  const { question, sample, curves, groups } = result;
  const origin = texts.source[language]
    .replace("{file}", source.file)
    .replace("{time}", question.time)
    .replace("{event}", question.event)
    .replace("{hash}", source.hash.slice(0, 8));
  const common = { language, event: question.event, time: question.time };
  const framed = (...lines: readonly string[]) => ({ ...common, caption: [...lines, origin] });
  const numbers = { n: sample.cases.length, events: result.events };
  const bass = bassOf(result, language);
  return [
    survivalCurves({
      ...framed(...testOf(result, language), texts.greenwood[language]),
      curves: (groups.length > 0 ? groups : [curves]).map(curveOf),
    }),
    diffusionCurve({
      ...framed(...(bass === null ? [] : [bass.words]), texts.greenwood[language]),
      ...numbers,
      steps: curves.survival,
      median: curves.median.time,
      bass,
    }),
    hazardRate({
      ...framed(`${texts.score[language]} ${texts.end[language]}`),
      n: numbers.n,
      censored: numbers.n - numbers.events,
      length: result.period,
      periods: result.hazard,
    }),
    ...thresholdPicture(result, framed(texts.neighbours[language].replace("{file}", source.borders ?? ""))),
    ...categoryPicture(result, framed()),
  ];
}

type Framed = { language: Language; event: string; time: string; caption: readonly string[] };

function curveOf({ group, n, events, survival, median }: GroupCurves): SurvivalCurve {
  return { name: group, n, events, steps: survival, median: median.time };
}

function testOf({ logRank }: DiffusionResult, language: Language): string[] {
  if (logRank === null) return [];
  const { chiSquare, df, p } = logRank;
  return [say(language, "logRankResult", { chi: digits(chiSquare, 3), df, p: probability(p) })];
}

function bassOf({ bass }: DiffusionResult, language: Language) {
  if (bass === null) return null;
  const [p, q, m] = bass.intervals.map(
    ({ estimate, lower, upper }) => `${digits(estimate, 3)} (${span(lower, upper, language)})`,
  );
  return {
    shareAt: (time: number) => 1 - exp(bassAt(bass.fit, time).logSurvival),
    words: say(language, "bassResult", { p, q, m }),
  };
}

function thresholdPicture({ sample, exposure }: DiffusionResult, framed: Framed): Chart[] {
  if (exposure === null) return [];
  const points = sample.cases.flatMap((name, k) => {
    const seen = exposure[k];
    return seen === null ? [] : [{ name, ...sample.times[k], exposure: seen }];
  });
  return points.length === 0 ? [] : [thresholdPlot({ ...framed, points })];
}

function categoryPicture({ sample, categories: found }: DiffusionResult, framed: Framed): Chart[] {
  if (found === null) return [];
  const { cases, times } = sample;
  const order = [...cases.keys()].sort((a, b) => times[a].time - times[b].time || a - b);
  const columns = categories.map((category) => ({
    category,
    cases: order.filter((k) => found.of[k] === category).map((k) => cases[k]),
  }));
  return [adopterColumns({ ...framed, rule: found.rule, limits: found.limits, columns })];
}
