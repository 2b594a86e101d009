import { expect, test } from "vitest";
import type { Pairs } from "../../../src/experiments/explain/but-for.js";
import { explain } from "../../../src/experiments/explain/explanation.js";
import { dayOf } from "../../../src/math/calendar.js";
import { widthOf } from "../../../src/report/columns.js";
import { pairsLine } from "../../../src/report/explain/but-for-text.js";
import { explanationText } from "../../../src/report/explain/explanation-text.js";
import { dated, lined, number, plusMinus, shift } from "../../../src/report/explain/words.js";
import { shipped } from "../../scenarios/shipped.js";

const pairs: Pairs = {
  ...{ n: 100, later: 83, same: 2, sooner: 5, onlyWith: 6, onlyWithout: 1, neither: 3 },
  ...{ delta: [-15, 210, 450], restricted: 222.5, restrictedError: 10 },
};

test("pairs are told by counts first, and by days only where both runs have them, with their direction", () => {
  expect(pairsLine(pairs, "en").replaceAll("\u00a0", " ")).toBe(
    "Of 100 pairs: later in 83, sooner in 5, on the same day in 2, no plan any more in 6, a plan only then in 1, no plan in either in 3. Where both have a plan: median 210 days later (80% interval 15 days sooner to 450 days later). Over all pairs, with no plan counting as the last day: on average 223 ± 20 days later.",
  );
  expect(pairsLine({ ...pairs, delta: null }, "zh")).not.toContain("中位数");
});

test("days say which way they go, and less than a day is not dressed up with decimals", () => {
  expect([0, 0.2, -0.2, 1, -12.34].map((days) => shift(days, "en"))).toEqual([
    ...["0 days", "less than 1 day later", "less than 1 day sooner", "1 day later", "12.3 days sooner"],
  ]);
  expect(shift(-12.34, "zh")).toBe("提前12.3天");
});

test("a day is a date with its number, and before day 0 a date alone", () => {
  const baseDay = dayOf("2017-07-08");
  expect([365.9, 0, -363].map((day) => dated(day, baseDay, "en"))).toEqual([
    ...["8 Jul 2018 (day 365)", "8 Jul 2017 (day 0)", "10 Jul 2016"],
  ]);
  expect(dated(-363, baseDay, "zh")).toBe("2016年7月10日");
});

test("a goal that lies before the run is told as out of its reach, with the day on which it begins", () => {
  const explanation = explain({ ...shipped("core"), runs: 1 }, "GD");
  const [text, chinese] = (["en", "zh"] as const).map((language) => explanationText(explanation, language));
  expect(text.replace(/\n +/g, " ")).toMatch(
    /To decide a year earlier, by \d+ \w+ 2016: that is before the run begins, on 8 Jul 2017 \(day 0\), and/,
  );
  expect(text + chinese).not.toMatch(/day -|第-/);
});

test("numbers have three digits that count, and an error of exactly nothing is not shown", () => {
  expect([1465.2, 24.585, 0.48123, 0.00090456, 0].map(number)).toEqual([
    ...["1465", "24.6", "0.481", "0.000905", "0"],
  ]);
  expect([plusMinus(0), plusMinus(null), plusMinus(0.0204)]).toEqual(["", "", "\u00a0±\u00a00.04"]);
});

test("lines hold no more than a terminal, in either language, and lose nothing", () => {
  const english = "A province decides when its hazard reaches its clock. ".repeat(9).trim();
  const chinese = "当累积风险达到其“时钟”时，该省即决策［halfLife来自数据］（第52天）。".repeat(9);
  for (const text of [english, chinese]) {
    const lines = lined(text, 2).split("\n");
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(104);
    expect(
      lines
        .map((line) => line.trim())
        .join("")
        .replaceAll(" ", ""),
    ).toBe(text.replaceAll(" ", ""));
    for (const line of lines) expect(line).not.toMatch(/^ *[，。）］”]|[（［“]$/);
  }
});
