import { beforeAll, describe, expect, test } from "vitest";
import { type Assessment, assess, sampledFrom } from "../../../src/experiments/assessment/index.js";
import {
  type Calibration,
  calibrate,
  freeParameter,
  observedHistory,
} from "../../../src/experiments/calibration/index.js";
import { assessmentFiles, assessmentHash } from "../../../src/report/assessment/files.js";
import { assessmentText } from "../../../src/report/assessment/text.js";
import { scenarioOf } from "../../laws/scenarios.js";

const scenario = scenarioOf("mechanisms: { peers: off, race: off, targets: off, ambition: off }\n");
const calibration: Calibration = {
  ...{ id: "small", title: { en: "Small", zh: "小" }, question: null, seed: 1 },
  aim: { target: "exact", sizes: { particles: 60, chains: 2, chain: { warmUp: 50, draws: 60, thin: 2 } } },
  free: ["decision.baseRate", "decision.university", "policies.rate"].map((path) => freeParameter(path)),
  readings: [{ name: "main", scenario, history: observedHistory(scenario) }],
};
const effort = {
  ...{
    draws: 40,
    refit: { warmUp: 30, draws: 40, thin: 2 },
    recovery: 3,
    contagion: 2,
    evidenceDraws: 20,
    ceiling: 2,
    table: { runs: 60, nearest: 30 },
  },
  recoveryChain: { warmUp: 10, draws: 39, thin: 1 },
};
const circumstances = { version: "0", commandLine: [], time: "", platform: "", runtime: "" };

describe("an assessment of a small fit", () => {
  let assessment: Assessment;
  let files: Map<string, string>;
  const assessed = () => ({ assessment, calibration, fitHash: "abc", fitFolder: "fits/a", quick: true });
  beforeAll(() => {
    const [fitted] = calibrate(calibration);
    assessment = assess(sampledFrom(calibration, calibration.readings[0], fitted), effort);
    files = filesIn("en");
  }, 240_000);
  const filesIn = (language: "en" | "zh") =>
    new Map(
      [...assessmentFiles(assessed(), { language, charts: false }, () => [], circumstances)].map(
        ({ path, content }) => [path, String(content)],
      ),
    );

  test("has a report with all its chapters, verdict first, in both languages", () => {
    const headings = (text = "") => [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    const english = headings(files.get("report.md"));
    expect(english[0]).toBe("Verdict");
    expect(english).toEqual([
      "Verdict",
      "Data, model and priors",
      "Posterior predictive checks",
      "Forecasts of provinces left out",
      "Forecasts of the years left out",
      "How good could any model be?",
      "Recovery and simulation-based calibration",
      "What is identified",
      "Contradictory and missing data",
      "Provenance",
    ]);
    const chinese = filesIn("zh").get("report.md");
    expect(headings(chinese)).toHaveLength(english.length);
    for (const text of [files.get("report.md"), chinese]) expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  test("names every rival with its errors, and says on the first page that the null is not beaten where it is not", () => {
    const text = files.get("report.md") ?? "";
    for (const name of ["constant hazard", "Kaplan-Meier", "Weibull", "Cox", "discrete hazard", "Bass"])
      expect(text).toMatch(new RegExp(`^\\| (\\*\\*)?${name}.* ± `, "m"));
    const first = text.slice(0, text.indexOf("## Data"));
    expect(first).toMatch(/beats Kaplan-Meier|does not beat Kaplan-Meier|is worse than Kaplan-Meier/);
    expect(assessmentText(assessed(), "en")).toContain("What they cannot say:");
  });

  test("says of a fit by simulation how its draws were found, and by which table its recovery was studied", () => {
    const summaries = assessment.fit.summaries.map((each) => ({ ...each, rHat: null }));
    const generations = assessment.fit.generations.map((each) => ({ ...each, level: 0.7 }));
    const fit = { ...assessment.fit, target: "abc" as const, logEvidence: null, summaries, generations };
    const bySimulation = { ...assessed(), assessment: { ...assessment, fit } };
    for (const language of ["en", "zh"] as const) {
      const wanted = { language, charts: false };
      const files = [...assessmentFiles(bySimulation, wanted, () => [], circumstances)];
      const text = String(files.find(({ path }) => path === "report.md")?.content);
      expect(text).not.toMatch(/undefined|NaN|\[object|R-hat –/);
      expect(text).toMatch(language === "en" ? /found by simulation alone/ : /抽样仅凭模拟得到/);
      expect(text).toMatch(language === "en" ? /those of 60 further runs/ : /另外60次先验运行/);
      expect(text).not.toMatch(language === "en" ? /the same kind of chain/ : /同类的链/);
    }
  });

  test("has a table for each part, and a manifest that names them all", () => {
    const manifest = JSON.parse(files.get("manifest.json") ?? "{}");
    expect(manifest.files).toEqual([...files.keys()].filter((path) => path !== "manifest.json"));
    expect(manifest.resultHash).toBe(assessmentHash(assessment));
    expect(
      files
        .get("predictive_checks.csv")
        ?.split("\n")
        .filter((line) => line.startsWith("fitted,")),
    ).toHaveLength(41);
  });
});
