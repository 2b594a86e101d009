import { describe, expect, test } from "vitest";
import { summariesOf } from "../../../../src/experiments/calibration/fitted.js";
import { quantileAt } from "../../../../src/math/quantile-functions.js";
import { openStream } from "../../../../src/math/random.js";
import { fitIn } from "../../../../src/node/calibration/calibration-files.js";
import { briefOf } from "../../../../src/report/brief/brief.js";
import { fitParts } from "../../../../src/report/brief/fit/parts.js";
import { markdownOfBriefs } from "../../../../src/report/brief/markdown.js";
import type { Fit } from "../../../../src/report/calibration/fit.js";

const making = {
  version: "0.0.0",
  resultHash: "ab".repeat(32),
  command: ["calibrate", "core", "-o", "my fit"],
  typed: (id: string) => id,
};
const shipped = fitIn("core");
const told = (fit: Fit, language: "en" | "zh" = "en") => {
  const parts = fitParts({ kind: "fit", making, fit, folder: "my fit" }, language);
  const figureOf = () => ({ path: "", title: "picture", alt: "", png: new Uint8Array() });
  return markdownOfBriefs([briefOf(parts, figureOf)]);
};
/** The shipped fit with other values in the draws of one parameter. */
const withDraws = (path: string, valueAt: (draw: number) => number): Fit => {
  const { calibration, fitted, version } = shipped;
  const column = calibration.free.findIndex((each) => each.path === path);
  const draws = fitted[0].draws.map((each, d) => ({ ...each, values: each.values.with(column, valueAt(d)) }));
  const again = { ...fitted[0], draws, summaries: summariesOf(calibration.free, draws) };
  return { calibration, version, fitted: [again] };
};

describe("a brief of the shipped fit", () => {
  const brief = told(shipped);

  test("asks which parameters were fitted to which data, and by what measure", () => {
    expect(brief).toContain("How strong and how lasting is the central push");
    expect(brief).toMatch(
      /Fitted: 5 parameters of .* to the days of the plans of 30 provinces, 24 of them with a plan/,
    );
    expect(brief).toContain("by the exact likelihood of the model");
  });

  test("has the median and the 90% interval of each parameter beside those of its prior", () => {
    const prior = shipped.calibration.free.find(({ path }) => path === "signals.halfLife")?.prior;
    if (prior === undefined) throw new Error("the half-life is not free");
    const before = [0.5, 0.05, 0.95].map((share) => quantileAt(prior, share).toFixed(0));
    const days = (text: string) => [...text.matchAll(/\d+/g)].map(([number]) => number);
    const row = brief.split("\n").find((line) => /^\| `signals.halfLife` \| \d+ \(/.test(line)) ?? "";
    const [, , prior_, posterior, contraction, verdict] = row.split("|").map((cell) => cell.trim());
    expect([days(prior_), days(posterior)]).toEqual([before, ["318", "165", "639"]]);
    expect([contraction, verdict]).toEqual(["0.81", "much"]);
  });

  test("names the pairs that the documented correlations call hard to tell apart, and the posterior to go on with", () => {
    const [together] = /Told only together:.*/.exec(brief) ?? [];
    expect(together).toMatch(/`decision.baseRate` with `signals.halfLife` \(−0\.6\d\)/);
    expect(together).toMatch(/`drafting.meanDays` with `drafting.university` \(−0\.6\d\)/);
    expect(brief).toContain("`yardstick compare <baseline> <other> --posterior 'my fit'`");
    expect(brief).toContain("yardstick calibrate core -o 'my fit'");
    expect(brief).toContain("The sampler is healthy");
    expect(brief).not.toMatch(/to be quoted|significant/);
  });

  test("says the same in Chinese", () => {
    const chinese = told(shipped, "zh");
    expect(chinese).toMatch(/30个省份的规划日期，其中24个有规划/);
    expect(chinese).not.toMatch(/\{\w+\}|undefined/);
  });
});

test("of a parameter whose draws are its prior the data say nothing", () => {
  const free = shipped.calibration.free.find(({ path }) => path === "drafting.meanDays");
  if (free === undefined) throw new Error("the draft is not free");
  const luck = openStream("test/prior");
  const brief = told(withDraws("drafting.meanDays", () => quantileAt(free.prior, luck.uniform())));
  expect(brief).toMatch(/\*\*nothing of 1\*\* \(`drafting\.meanDays`\)/);
  expect(brief).toMatch(/^\| `drafting\.meanDays` \|.*\| \*\*nothing\*\* \|$/m);
  expect(brief).toContain("the posterior is the prior");
});

test("a fit that has not run long enough says so before anything else", () => {
  const brief = told(withDraws("drafting.meanDays", (d) => 100 + (d < 200 ? 0 : 50) + (d % 7)));
  expect(brief).toMatch(/## Answer\n\n\*\*No number of this is to be quoted yet/);
});

test("other readings of the data stand beside the main one, and data of one's own are told as such", () => {
  const { calibration, fitted, version } = fitIn("policies");
  const [main] = calibration.readings;
  const history = main.history.map((each, k) => (k === 0 ? { ...each, plan: null } : each));
  const readings = [
    { ...main, history },
    { ...main, name: "beijing=pilot-zone" },
  ];
  const brief = told({
    calibration: { ...calibration, readings },
    fitted: [fitted[0], { ...fitted[0], reading: "beijing=pilot-zone" }],
    version,
  });
  expect(brief).toMatch(/^\| parameter \| `main` \| `beijing=pilot-zone` \|$/m);
  expect(brief).toContain("and 3 more: `posterior.csv`");
  expect(brief).toContain("the numbers of policies and the kinds of instruments");
  expect(brief).toMatch(/Data of one's own\.\*\* 29 provinces, 2[34] with a plan/);
  expect(brief).not.toContain("Contradictory dates");
});

test("a fit by simulation says that it saw statistics only, and what its last generation let pass", () => {
  const { calibration, fitted, version } = shipped;
  const sizes = { particles: 100, pilot: 100, quantile: 0.5, leastAcceptance: 0.2 };
  const brief = told({
    calibration: { ...calibration, aim: { target: "abc", sizes } },
    fitted: fitted.map((each) => ({ ...each, logEvidence: null, acceptance: [] })),
    version,
  });
  expect(brief).toMatch(/by simulation alone, from the distance between statistics/);
  expect(brief).toMatch(/let pass what was nearer than/);
  expect(brief).toMatch(/intervals are as a rule wider than those of the exact likelihood/);
});
