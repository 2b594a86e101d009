import { spearman } from "../../analysis/rank-correlation.js";
import type { Bilingual } from "../../data/provinces.js";
import { normal } from "../../math/normal.js";
import { openStream } from "../../math/random.js";
import { settingsOf, valuesAt } from "../calibration/index.js";
import type { History } from "../history-statistics/index.js";
import { simulatedAt } from "./checks.js";
import { drawsOf, type Fitted, type Settings } from "./fitted.js";

/** Of what the model says of an outcome: how much is chance, and which parameters move it. */
export interface OutputSensitivity {
  readonly id: string;
  readonly name: Bilingual;
  /** Share of the variance that is there although no parameter differs. */
  readonly noise: number;
  /** Rank correlations with the free parameters, in their order; null where one does not vary. */
  readonly correlations: readonly (number | null)[];
}

/** The same under the prior and under the posterior. */
export interface Sensitivities {
  readonly prior: readonly OutputSensitivity[];
  readonly posterior: readonly OutputSensitivity[];
}

type Output = readonly [id: string, name: Bilingual, of: (history: History) => number];

const outputs: readonly Output[] = [
  [
    "adopters-541",
    { en: "plans by the end of 2018", zh: "2018年末前的规划数" },
    ({ days }) => days.filter((day) => day <= 541).length,
  ],
  [
    "adopters",
    { en: "plans by the end", zh: "期末的规划数" },
    ({ days }) => days.filter((day) => day < Number.POSITIVE_INFINITY).length,
  ],
  [
    "policies",
    { en: "policies in all", zh: "政策总数" },
    ({ intensity }) => intensity.reduce((sum, n) => sum + n, 0),
  ],
];

/** Two runs with different luck at each draw tell chance from parameters. */
export function outputSensitivities(fitted: Fitted, draws: number): Sensitivities {
  const { free } = fitted;
  const stream = openStream("assess/sensitivity");
  const fromPrior = Array.from({ length: draws }, () =>
    settingsOf(
      free,
      valuesAt(
        free,
        free.map(() => normal(stream)),
      ),
    ),
  );
  return {
    prior: sensitivities(fitted, fromPrior, 300_001),
    posterior: sensitivities(fitted, drawsOf(fitted, draws), 400_001),
  };
}

function sensitivities(fitted: Fitted, settings: readonly Settings[], seed: number): OutputSensitivity[] {
  const [one, other] = [seed, seed + 50_000].map((first) => simulatedAt(fitted, settings, first));
  return outputs.flatMap(([id, name, of]): OutputSensitivity[] => {
    const [a, b] = [one.map(of), other.map(of)];
    const varies = a.some((value) => value !== a[0]);
    const correlations = fitted.free.map(({ path }) =>
      spearman(
        settings.map((each) => each[path]),
        a,
      ),
    );
    return varies ? [{ id, name, noise: noiseShare(a, b), correlations }] : [];
  });
}

/** 1 - correlation of two runs at the same parameters, within 0 and 1. */
function noiseShare(a: readonly number[], b: readonly number[]): number {
  const all = [...a, ...b];
  const mean = all.reduce((sum, v) => sum + v, 0) / all.length;
  const variance = all.reduce((sum, v) => sum + (v - mean) * (v - mean), 0) / all.length;
  const shared = a.reduce((sum, v, k) => sum + (v - mean) * (b[k] - mean), 0) / a.length;
  return Math.min(1, Math.max(0, 1 - shared / variance));
}
