import { expect, test } from "vitest";
import { concordance, coxConcordance } from "../../../src/analysis/survival/concordance.js";
import { coxRegression } from "../../../src/analysis/survival/cox.js";
import { expectClose, shuffled, tied, tiedCovariates, tiedTimes, untied } from "./samples.js";

test("the concordance of the Cox fits of the tied discrete data, with its standard error, is that of R", () => {
  for (const ties of ["efron", "breslow"] as const) {
    const { concordance, standardError } = coxConcordance(coxRegression(tiedTimes, tiedCovariates, ties));
    expectClose([concordance, standardError], tied.cox[ties].concordance, 1e-12);
  }
});

test("it is 1 for risks that order the times, 0 for risks that reverse them, and one half for equal risks", () => {
  const { times } = untied(30);
  const early = times.map(({ time }) => -time);
  expect(concordance(times, early).concordance).toBe(1);
  expect(
    concordance(
      times,
      early.map((v) => -v),
    ).concordance,
  ).toBe(0);
  expect(
    concordance(
      times,
      times.map(() => 2),
    ).concordance,
  ).toBe(0.5);
});

test("by hand: of three comparable pairs two are in order, and the pair of censored times does not count", () => {
  const times = [
    { time: 1, event: true },
    { time: 2, event: true },
    { time: 2, event: false },
  ];
  expect(concordance(times, [3, 1, 2])).toMatchObject({ concordance: 2 / 3, pairs: 3 });
});

test("two subjects of different strata, or not yet watched at the event, are not compared", () => {
  const [first, second] = [
    { time: 1, event: true },
    { time: 2, event: true },
  ];
  expect(concordance([first, second], [2, 1], ["east", "west"]).pairs).toBe(0);
  expect(concordance([first, second], [2, 1], ["east", "east"]).pairs).toBe(1);
  expect(concordance([first, { ...second, start: 1 }], [2, 1]).pairs).toBe(0);
  expect(concordance([first, { ...second, start: 0.5 }], [2, 1]).pairs).toBe(1);
});

test("it does not depend on order, nor on any rising function of the risks", () => {
  const { times, x } = untied(60);
  const found = concordance(shuffled(times), shuffled(x).map(Math.exp));
  expect(found.concordance).toBeCloseTo(concordance(times, x).concordance!, 12);
});

test("it is null where no two subjects can be compared, and refuses one risk too few", () => {
  expect(concordance([{ time: 1, event: true }], [1]).concordance).toBeNull();
  expect(() => concordance(tiedTimes, [1])).toThrow(/1 risks and 30 strata for 30 times/);
  expect(() => concordance(tiedTimes, tiedCovariates.x1, ["east"])).toThrow(
    /30 risks and 1 strata for 30 times/,
  );
});
