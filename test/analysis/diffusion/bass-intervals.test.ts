import { describe, expect, test } from "vitest";
import { bassIntervals, bassLogLikelihood, fitBass } from "../../../src/analysis/diffusion/index.js";
import type { SurvivalTime } from "../../../src/analysis/survival/index.js";
import { exponential } from "../../../src/math/exponential.js";
import { openStream } from "../../../src/math/random.js";
import { provinceTimes } from "../survival/samples.js";

const fit = fitBass(provinceTimes);
const intervals = bassIntervals(fit, provinceTimes);
const of = (name: string) => intervals.find(({ parameter }) => parameter === name)!;

describe("the Bass curve of the 30 provinces", () => {
  test("has its estimates within their intervals, rates from 0 and the ceiling up to 1", () => {
    for (const { parameter, estimate, lower, upper } of intervals) {
      expect(estimate).toBe(fit[parameter]);
      expect(lower).toBeLessThanOrEqual(estimate);
      expect(upper!).toBeGreaterThanOrEqual(estimate);
      expect(lower).toBeGreaterThanOrEqual(0);
    }
    expect(of("m").upper!).toBeLessThanOrEqual(1);
  });

  test("cannot tell imitation from none, as its interval begins at 0", () => {
    expect(of("q").lower).toBe(0);
    expect(of("p").lower).toBeGreaterThan(0);
  });

  test("excludes a ceiling of 1: by then some provinces were not going to adopt", () => {
    expect(of("m").upper!).toBeLessThan(1);
  });

  test("costs 1.92 of log-likelihood at an end, however finely the other two are searched for", () => {
    const { lower } = of("m");
    const grid = Array.from({ length: 61 }, (_, k) => fit.p * 1.05 ** (k - 30));
    const best = Math.max(
      ...grid.flatMap((p) => [0, ...grid].map((q) => bassLogLikelihood({ p, q, m: lower }, provinceTimes))),
    );
    expect(fit.logLikelihood - best).toBeGreaterThan(1.9);
    expect(fit.logLikelihood - best).toBeLessThan(1.97);
  });

  test("costs as much at the ends of the rates and at the upper end of the ceiling", () => {
    const rates = (middle: number) => Array.from({ length: 41 }, (_, k) => middle * 1.15 ** (k - 20));
    const shares = Array.from({ length: 60 }, (_, k) => 0.41 + k / 100);
    const highest = (ps: readonly number[], qs: readonly number[], ms: readonly number[]) =>
      Math.max(
        ...ps.flatMap((p) => qs.flatMap((q) => ms.map((m) => bassLogLikelihood({ p, q, m }, provinceTimes)))),
      );
    const [ps, qs] = [rates(fit.p), [0, ...rates(fit.q)]];
    const best = [
      highest([of("p").lower], qs, shares),
      highest([of("p").upper!], qs, shares),
      highest(ps, [of("q").upper!], shares),
      highest(ps, qs, [of("m").upper!]),
    ];
    for (const height of best) {
      // A coarse grid misses the top by a little.
      expect(fit.logLikelihood - height).toBeGreaterThan(1.9);
      expect(fit.logLikelihood - height).toBeLessThan(2.0);
    }
  });

  test("has intervals that follow the unit of time: in weeks the rates are seven times as large", () => {
    const weeks = provinceTimes.map(({ time, event }) => ({ time: time / 7, event }));
    const inWeeks = bassIntervals(fitBass(weeks), weeks);
    intervals.forEach(({ parameter, lower, upper }, k) => {
      const by = parameter === "m" ? 1 : 7;
      expect(inWeeks[k].lower).toBeCloseTo(by * lower, 3);
      expect(inWeeks[k].upper! / (by * upper!)).toBeCloseTo(1, 2);
    });
  });
});

test("with a constant hazard and nobody censored the interval of p holds the hazard and q may be 0", () => {
  const stream = openStream("bass intervals");
  const times: SurvivalTime[] = Array.from({ length: 80 }, () => ({
    time: exponential(stream) / 0.2,
    event: true,
  }));
  const [p, q, m] = bassIntervals(fitBass(times), times);
  expect(p.lower).toBeLessThan(0.2);
  expect(p.upper!).toBeGreaterThan(0.2);
  expect(q.lower).toBe(0);
  expect(m.upper).toBe(1);
});
