import { expect, test } from "vitest";
import { metropolisChain } from "../../../src/analysis/samplers/index.js";
import { checkRanks, rankOf } from "../../../src/analysis/sbc/index.js";
import { exponential } from "../../../src/math/exponential.js";
import { gammaOfShapeTwo } from "../../../src/math/gamma.js";
import { normal } from "../../../src/math/normal.js";
import { openStream } from "../../../src/math/random.js";
import { DraftedDecisions } from "../../../src/model/likelihood/drafted-decisions.js";

/**
 * Simulation-based calibration in miniature, with the law of the model: thirty provinces that decide at a constant hazard
 * and draft, watched for 700 days; truths from the prior, ranks of the truths among draws of the posterior.
 */
const [PROVINCES, HORIZON, DATA_SETS, DRAWS] = [30, 700, 200, 39];

type Values = (scores: readonly number[]) => [hazard: number, meanDraft: number];
const rightPrior: Values = ([a, b]) => [0.003 * Math.exp(a), 120 * Math.exp(0.5 * b)];
const swappedPrior: Values = ([a, b]) => [0.003 * Math.exp(0.5 * a), 120 * Math.exp(b)];

/** Logarithm of what a province adds that published on a day, or had not by the horizon. */
type Rule = (law: DraftedDecisions, i: number, published: boolean) => number;
const rightRule: Rule = (law, i, published) => Math.log(published ? law.density(i) : law.pending(i));
const censoredAsEvents: Rule = (law, i) => Math.log(law.density(i));
const censoredLeftOut: Rule = (law, i, published) => (published ? Math.log(law.density(i)) : 0);

/** Whether ranks of both parameters stay within their bands, in 200 data sets. */
function passes(values: Values, rule: Rule, weight = 1): boolean {
  const ranks: [number[], number[]] = [[], []];
  const law = new DraftedDecisions(PROVINCES);
  for (let d = 0; d < DATA_SETS; d++) {
    const stream = openStream(`planted-faults.test/${d}`);
    const truth = [normal(stream), normal(stream)];
    const [hazard, meanDraft] = rightPrior(truth);
    const days = Array.from(
      { length: PROVINCES },
      () => exponential(stream) / hazard + meanDraft * gammaOfShapeTwo(stream),
    );
    const logLikelihood = (scores: readonly number[]) => {
      const [rate, draft] = values(scores);
      law.begin(new Float64Array(PROVINCES).fill(draft), HORIZON);
      const sum = days.reduce((total, day, i) => {
        law.pass(i, rate, Math.min(day, HORIZON));
        return total + rule(law, i, day <= HORIZON);
      }, 0);
      return weight * sum;
    };
    const start = { scores: [0, 0], value: logLikelihood([0, 0]) };
    const step = [
      [0.25, 0],
      [0, 0.4],
    ];
    const length = { warmUp: 300, draws: DRAWS, thin: 25 };
    const chain = metropolisChain({ dimension: 2, logLikelihood }, start, step, length, `planted/${d}`);
    const draws = chain.draws.map(({ scores }) => values(scores));
    rightPrior(truth).forEach((value, k) => {
      ranks[k].push(
        rankOf(
          value,
          draws.map((draw) => draw[k]),
        ),
      );
    });
  }
  return ranks.every((each) => checkRanks(each, DRAWS, 10).inside);
}

test("the law, the prior and the sampler as they are pass simulation-based calibration", () => {
  expect(passes(rightPrior, rightRule)).toBe(true);
});

test("provinces without a plan that are scored as if they had one on the last day are found out", () => {
  expect(passes(rightPrior, censoredAsEvents)).toBe(false);
});

test("so is leaving them out", () => {
  expect(passes(rightPrior, censoredLeftOut)).toBe(false);
});

test("so are priors whose widths are swapped", () => {
  expect(passes(swappedPrior, rightRule)).toBe(false);
});

test("so is a sampler that counts the data twice", () => {
  expect(passes(rightPrior, rightRule, 2)).toBe(false);
});
