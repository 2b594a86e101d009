import { expect, test } from "vitest";
import { contrastsOf, runComparison } from "../../../src/experiments/compare/index.js";
import { comparisonSummary } from "../../../src/report/compare/summary.js";
import { comparisonText } from "../../../src/report/compare/summary-text.js";
import { nameOfFigure, words } from "../../../src/report/compare/words.js";
import { shipped } from "../../scenarios/shipped.js";

const contrasts = contrastsOf(
  runComparison(["baseline", "no-competition"].map((id) => ({ ...shipped(id), runs: 15 }))),
);
const about = { version: "0", resultHash: "0".repeat(64), folder: "f", charts: false };
const summary = comparisonSummary(contrasts, about);
const [comparison] = summary.comparisons;

test("every province's sentence counts every pair once", () => {
  for (const { sentence } of comparison.provinces) {
    const counted = [...sentence.en.matchAll(/\bin (?:all )?(\d+)(?: of 15)?(?: pairs)?/g)].map((match) =>
      Number(match[1]),
    );
    expect([sentence.en, counted.reduce((sum, n) => sum + n, 0)]).toEqual([sentence.en, 15]);
  }
});

test("sentences leave no place unfilled in either language", () => {
  const all = [comparison.sentence, ...comparison.provinces.map(({ sentence }) => sentence)];
  for (const { en, zh } of all) {
    expect(en + zh).not.toMatch(/[{}]|undefined|NaN|Infinity/);
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
  }
});

test("both languages fill the same places", () => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  for (const { en, zh } of Object.values(words)) expect(places(zh)).toEqual(places(en));
});

test("every figure of the baseline has a name for people in both languages", () => {
  for (const { figure } of comparison.figures)
    for (const language of ["en", "zh"] as const) expect(nameOfFigure(figure, language)).not.toBe(figure);
});

test("the terminal is told of a few provinces and where the others are, the file of all thirty", () => {
  const [brief, whole] = [true, false].map((isBrief) => comparisonText(summary, "en", isBrief));
  expect(brief).toContain("… all 30 in summary.txt");
  expect(whole.match(/^ {4}[A-Z][a-z ]+\w*: in /gm)?.length).toBe(30);
  expect(brief).toContain("an effect under this model, not a finding about China");
});

test("a single run is one pair, not one pairs", () => {
  const one = contrastsOf(
    runComparison(["baseline", "no-competition"].map((id) => ({ ...shipped(id), runs: 1 }))),
  );
  const text = comparisonText(comparisonSummary(one, about), "en", false);
  expect(text).toMatch(/^1 pair of runs/m);
  expect(text).toMatch(/in 1 of 1 pair |the same in the only pair\./);
  expect(text).not.toContain("1 pairs");
});
