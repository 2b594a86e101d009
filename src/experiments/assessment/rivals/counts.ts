import type { Bilingual } from "../../../data/provinces.js";
import { exp, ln } from "../../../math/exact.js";
import { nelderMead } from "../../../math/nelder-mead.js";
import { countLaw, lnCountProbability } from "../../../model/likelihood/counts.js";

/** A statistical model of counts: from counts and wealth of some provinces to the law of another. */
export interface CountRival {
  readonly id: string;
  readonly name: Bilingual;
  readonly learn: (counts: readonly number[], gdp: readonly number[]) => (gdp: number) => readonly number[];
}

const MOST = 200;
const lawOf = (mean: number, shape: number) => countLaw(mean, shape, MOST);

/** Every province alike, but more uneven than chance alone would have it. */
export const negativeBinomial: CountRival = {
  id: "negative-binomial",
  name: { en: "negative binomial (null)", zh: "负二项（基准模型）" },
  learn: (counts) => {
    const [mean, , shape] = fitted(
      counts,
      counts.map(() => 0),
    );
    return () => lawOf(exp(mean), exp(shape));
  },
};

export const negativeBinomialByWealth: CountRival = {
  id: "negative-binomial-gdp",
  name: { en: "negative binomial, by GDP per head", zh: "负二项，按人均GDP" },
  learn: (counts, gdp) => {
    const [mean, slope, shape] = fitted(counts, gdp);
    return (at) => lawOf(exp(mean + slope * at), exp(shape));
  },
};

/** Log mean, slope and log shape of largest likelihood; a slope of nothing stays where it begins. */
function fitted(counts: readonly number[], gdp: readonly number[]): readonly number[] {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const moves = gdp.some((each) => each !== gdp[0]);
  const loss = (x: readonly number[]) =>
    (moves ? 0 : x[1] * x[1]) -
    counts.reduce((sum, n, i) => sum + lnCountProbability(n, exp(x[0] + x[1] * gdp[i]), exp(x[2])), 0);
  return nelderMead(loss, [ln(mean), 0, 0], 0.3).x;
}

/** Shares of breadths that were seen. */
export function breadthFrequencies(breadths: readonly number[], most: number): number[] {
  return Array.from(
    { length: most + 1 },
    (_, b) => breadths.filter((each) => each === b).length / breadths.length,
  );
}
