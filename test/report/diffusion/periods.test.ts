import { describe, expect, test } from "vitest";
import { hazardPeriods, inPeriods, roundPeriod } from "../../../src/report/diffusion/periods.js";
import { provinceTimes } from "../../analysis/survival/samples.js";

describe("a period", () => {
  test("is of a round length that makes 10 to 25 of them", () => {
    for (const last of [0.3, 1.7, 26, 40, 99, 250, 251, 2123, 1e6]) {
      const length = roundPeriod([{ time: last, event: true }]);
      expect([1, 2, 2.5, 5]).toContain(
        Number((length / 10 ** Math.floor(Math.log10(length) + 1e-9)).toPrecision(3)),
      );
      expect(last / length, `${last}`).toBeLessThanOrEqual(25 + 1e-9);
      expect(last / length, `${last}`).toBeGreaterThanOrEqual(9.9);
    }
    expect(roundPeriod(provinceTimes)).toBe(100);
  });

  test("is 1 for few whole numbers, which are periods already", () => {
    expect(
      roundPeriod([
        { time: 12, event: true },
        { time: 3, event: false },
      ]),
    ).toBe(1);
    expect(roundPeriod([{ time: 0, event: true }])).toBe(1);
  });

  test("ends with its last moment: 100 belongs to the first of length 100, 100.5 to the second", () => {
    const times = [0, 100, 100.5].map((time) => ({ time, event: true }));
    expect(inPeriods(times, 100).map(({ time }) => time)).toEqual([1, 1, 2]);
  });
});

describe("the hazard of the 30 provinces by hundreds of days", () => {
  const periods = hazardPeriods(provinceTimes, 100);

  test("counts all 24 events and begins with 30 at risk, each later number being less what had happened", () => {
    expect(periods.reduce((sum, { events }) => sum + events, 0)).toBe(24);
    expect(periods[0].atRisk).toBe(30);
    periods.slice(1).forEach(({ atRisk }, k) => {
      expect(atRisk).toBe(periods[k].atRisk - periods[k].events);
    });
  });

  test("keeps the provinces without a plan at risk to the end: 1 of 7 in the last period", () => {
    const end = periods[periods.length - 1];
    expect([end.events, end.atRisk]).toEqual([1, 7]);
  });

  test("has Wilson's interval: 0 to 0.3543 for none of seven, as by hand z²/(n + z²)", () => {
    const none = periods.find(({ events, atRisk }) => events === 0 && atRisk === 7)!;
    expect(none.lower).toBe(0);
    expect(none.upper).toBeCloseTo(1.959964 ** 2 / (7 + 1.959964 ** 2), 6);
    for (const { hazard, lower, upper } of periods) {
      expect(lower).toBeLessThanOrEqual(hazard);
      expect(upper).toBeGreaterThanOrEqual(hazard);
    }
  });
});
