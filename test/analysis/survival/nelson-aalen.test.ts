import { expect, test } from "vitest";
import { kaplanMeier } from "../../../src/analysis/survival/kaplan-meier.js";
import { nelsonAalen } from "../../../src/analysis/survival/nelson-aalen.js";
import { column, expectClose, tied, tiedTimes, untied } from "./samples.js";

test("the cumulative hazard of the tied discrete data is that of R, ties counted together and in turn", () => {
  const together = nelsonAalen(tiedTimes);
  const inTurn = nelsonAalen(tiedTimes, "in turn");
  expectClose(column(together, "cumulativeHazard"), tied.km.cumhaz_nelson_aalen, 1e-12);
  expectClose(column(together, "standardError"), tied.km.std_chaz, 1e-12);
  expectClose(column(together, "survival"), tied.km.surv_fleming_harrington, 1e-12);
  expectClose(column(inTurn, "cumulativeHazard"), tied.km.cumhaz_fh2, 1e-12);
  expectClose(column(inTurn, "survival"), tied.km.surv_fh2, 1e-12);
});

test("it never exceeds minus the logarithm of the Kaplan-Meier curve, from which it differs by a sum of squares", () => {
  const { times } = untied(200);
  const curve = kaplanMeier(times);
  nelsonAalen(times).forEach(({ cumulativeHazard, standardError }, k) => {
    const gap = -Math.log(curve[k].survival) - cumulativeHazard;
    expect(gap).toBeGreaterThanOrEqual(0);
    // -ln(1 - h) - h is h^2/2 + h^3/3 + ..., and the sum of h^2 is the variance of the hazard.
    expect(gap).toBeGreaterThanOrEqual(standardError ** 2 / 2 - 1e-12);
  });
});

test("it counts tied events in turn exactly as if they were not quite tied", () => {
  const apart = tiedTimes.map(({ time, event }, k) => ({
    time: event ? time + 1e-6 * k : time + 1e-3,
    event,
  }));
  const last = nelsonAalen(apart).at(-1);
  expect(nelsonAalen(tiedTimes, "in turn").at(-1)?.cumulativeHazard).toBeCloseTo(last!.cumulativeHazard, 12);
});
