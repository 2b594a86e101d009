import { describe, expect, test } from "vitest";
import { landBorders } from "../../../src/data/borders.js";
import { table2 } from "../../../src/data/khanal2024.js";
import { diffusionHash } from "../../../src/report/diffusion/files.js";
import type { DiffusionQuestion } from "../../../src/report/diffusion/question.js";
import { analyseDiffusion, type DiffusionResult } from "../../../src/report/diffusion/result.js";
import { diffusionSummary } from "../../../src/report/diffusion/summary.js";
import { diffusionText } from "../../../src/report/diffusion/summary-text.js";
import { diffusionTables } from "../../../src/report/diffusion/tables.js";
import { warningText } from "../../../src/report/diffusion/warnings.js";
import { plain, sampleOf } from "./tables.js";

const provinces = [
  "id,days,adopted,uni,power,half",
  ...table2.map(({ id, days, adopted, universityRank, powerRank, gdpPerHead }) =>
    [
      id,
      days ?? "",
      adopted ? 1 : 0,
      universityRank,
      powerRank,
      gdpPerHead > 11000 ? "richer" : "poorer",
    ].join(),
  ),
];
const borders = [
  "a,b",
  ...landBorders
    .filter((pair) => pair.every((id) => table2.some((row) => row.id === id)))
    .map((pair) => pair.join()),
];
const asked: DiffusionQuestion = {
  ...plain,
  ...{ time: "days", event: "adopted", group: "half", covariates: ["uni", "power"], until: 2123 },
};
const analysed = (lines: readonly string[], question: DiffusionQuestion, ties?: readonly string[]) =>
  analyseDiffusion(sampleOf(lines, question, ties), question);
const whole = analysed(provinces, asked, borders);
const about = ({ warnings }: DiffusionResult) => warnings.map((warning) => warning.about);

describe("the diffusion of plans among 30 provinces", () => {
  test("has half of them adopting by day 412, and six censored, who are no laggards", () => {
    const { n, events, censored, survival, categories } = diffusionSummary(whole, "0");
    expect([n, events, censored]).toEqual([30, 24, 6]);
    expect(survival[0].median.time).toBe(412);
    expect(categories?.counts).toEqual({
      ...{ "early adopter": 3, "early majority": 9, "late majority": 8, laggard: 4, "non-adopter": 6 },
    });
  });

  test("is no different in the richer half", () => {
    expect(whole.logRank!.p).toBeGreaterThan(0.3);
    expect(whole.groups.map(({ n }) => n).reduce((sum, n) => sum + n)).toBe(30);
  });

  test("has a threshold for each adopter with neighbours, and none for the others", () => {
    const { columns, rows } = diffusionTables(whole).get("adopters")!;
    const at = (row: (typeof rows)[number], name: string) => row[columns.indexOf(name)];
    for (const row of rows) {
      if (at(row, "event") === 0) expect(at(row, "threshold")).toBeNull();
      else expect(at(row, "threshold")).toBe(at(row, "exposure"));
    }
    expect(at(rows.find((row) => row[0] === "HI")!, "exposure")).toBeNull();
    expect(at(rows.find((row) => row[0] === "GZ")!, "threshold")).toBe(0);
  });

  test("fills all nine tables, the same ones and the same hash on every run", () => {
    expect([...diffusionTables(whole).keys()]).toEqual([
      ...["survival", "log_rank", "hazard", "adopters", "categories"],
      ...["cox", "hazard_regression", "bass", "moran"],
    ]);
    expect(diffusionHash(analysed(provinces, asked, borders))).toBe(diffusionHash(whole));
  });

  test("is told in both languages with the same numbers", () => {
    const numbers = (text: string) => text.match(/\d+\.\d+/g) ?? [];
    const [en, zh] = (["en", "zh"] as const).map((language) => diffusionText(whole, language));
    expect(numbers(en).sort()).toEqual(numbers(zh).sort());
    expect(en).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(zh).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  test("is warned of where the rule of mean and standard deviation leaves nobody to be early", () => {
    expect(about(whole)).not.toContain("noEarly");
    expect(about(analysed(provinces, { ...asked, categories: "mean-sd" }))).toContain("noEarly");
  });
});

describe("what cannot be estimated is said, and the rest is estimated all the same:", () => {
  const rows = (cells: readonly string[]) => ["time,event,x,y", ...cells];

  test("regressions with as many covariates as events", () => {
    const lines = rows(["1,1,1,3", "2,1,2,1", "3,0,3,5", "4,0,1,2"]);
    const result = analysed(lines, { ...plain, covariates: ["x", "y"] });
    expect(result.regressions.cox).toBeNull();
    expect(about(result)).toContain("fewEvents");
    expect(warningText(result.warnings[0], "en")).toBe(
      "2 events for 2 covariates: Cox and hazard regressions were not estimated, as they need more events than covariates. Name fewer covariates.",
    );
    expect(result.curves.survival).toHaveLength(4);
  });

  test("a covariate that separates early from late perfectly", () => {
    const lines = rows(["1,1,9,1", "2,1,8,2", "3,1,7,1", "4,0,1,2", "4,0,0,1"]);
    const result = analysed(lines, { ...plain, covariates: ["x"] });
    expect(result.regressions.cox).toBeNull();
    expect(about(result)).toContain("notEstimated");
  });

  test("categories by logarithm when somebody adopted at time 0", () => {
    const result = analysed(rows(["0,1,1,1", "2,1,2,2", "3,0,3,3"]), plain);
    expect(result.categories).toBeNull();
    expect(result.warnings.map((warning) => warningText(warning, "en")).join()).toMatch(
      /categories.*rule "rank"/,
    );
  });

  test("a single case with a single event still has a curve", () => {
    const result = analysed(["time,event", "3,1"], plain);
    expect(result.curves.survival[0].survival).toBe(0);
    expect(about(result)).toContain("fewTimes");
    expect(diffusionText(result, "en")).toContain("Cases: 1; 1 with event = 1");
  });
});
