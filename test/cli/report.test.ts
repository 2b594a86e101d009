import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, put, rowsOf, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const few = ["-n", "6", "--seed", "3", "--no-charts", "-q"];
yardstick(folder, ["compare", "baseline", "no-competition", ...few, "-o", "compared"]);
const report = (...args: string[]) => yardstick(folder, ["report", ...args]);
const text = (path: string) => readFileSync(join(folder, path), "utf8");
/** A copy of results in which something has been changed. */
const spoilt = (from: string, name: string, file: string, change: (text: string) => string) => {
  cpSync(join(folder, from), join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, file), change(text(join(name, file))));
  return name;
};

describe("a brief on a comparison", () => {
  const { code, stdout, stderr } = report("compared", "-o", "brief");

  test("is written as a page and as Markdown, and nothing else", () => {
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe("Report: brief/report.html, brief/report.md\n");
    expect(filesIn(join(folder, "brief"))).toEqual(["report.html", "report.md"]);
  });

  test("needs no other file: pictures stand inside, there is no script and no address to fetch from", () => {
    const page = text("brief/report.html");
    expect(page.match(/<img src="data:image\/png;base64,/g)).toHaveLength(2);
    expect(page).not.toMatch(/<script|<link|url\(|src="(?!data:)/);
  });

  test("says the sentences that the comparison itself says", () => {
    const { comparisons } = JSON.parse(text("compared/summary.json"));
    const [, plans] =
      /Provinces with a plan at the end: (.*?)\. Mean day/.exec(comparisons[0].sentence.en) ?? [];
    const [, days] = /counted as the last day: (.*?)\. ±/.exec(comparisons[0].sentence.en) ?? [];
    expect(text("brief/report.md")).toContain(plans);
    expect(text("brief/report.md")).toContain(days);
  });

  test("names the command that makes it again, the hash of the results and the seeds", () => {
    const { resultHash, circumstances } = JSON.parse(text("compared/manifest.json"));
    const brief = text("brief/report.md");
    expect(brief).toContain(`yardstick ${circumstances.commandLine.join(" ")}`);
    expect(brief).toContain(resultHash);
    expect(brief).toContain("seeds 3 to 8");
  });

  test("tells what differs, what is in no interval and what the data cannot tell, and no p-value", () => {
    const brief = text("brief/report.md");
    expect(brief).toMatch(/`race\.tournament` \| 3 \| 0 \| log-odds per level/);
    expect(brief).toContain("is in no interval");
    expect(brief).toContain("Tibet");
    expect(brief).toContain("43 places");
    expect(brief).not.toMatch(/p-value|significant/i);
  });

  test("has the same bytes each time, and an older one may stay where it is the same", () => {
    const before = text("brief/report.html");
    expect(report("compared", "-o", "brief").code).toBe(0);
    expect(text("brief/report.html")).toBe(before);
  });

  test("replaces another text only if told to", () => {
    report("compared", "-o", "older");
    put(folder, "older/report.md", "mine\n");
    const { code, stderr } = report("compared", "-o", "older", "--lang", "zh");
    expect(code).toBe(2);
    expect(stderr).toContain("--force");
    expect(text("older/report.md")).toBe("mine\n");
    expect(report("compared", "-o", "older", "--lang", "zh", "--force").code).toBe(0);
    expect(text("older/report.md")).toContain("没有竞争");
  });

  test("in both languages has one after the other, with links between them", () => {
    report("compared", "-o", "both", "--lang", "both");
    const page = text("both/report.html");
    expect(page.match(/<article id="(en|zh)"/g)).toEqual(['<article id="en"', '<article id="zh"']);
    expect(page).toContain('<a href="#zh" lang="zh-CN">');
    expect(text("both/report.md")).toMatch(/Openness[\s\S]*\n---\n[\s\S]*放开水平/);
  });
});

test("runs of one scenario are told beside what was observed, and as a description", () => {
  yardstick(folder, ["run", "baseline", ...few, "-o", "base"]);
  expect(report("base").code).toBe(0);
  const brief = text("base/report.md");
  const rows = rowsOf(join(folder, "base/runs.csv"));
  const mean = rows.reduce((sum, { adopters }) => sum + Number(adopters), 0) / rows.length;
  expect(brief).toContain(`${Number(mean.toFixed(1))} of 30 provinces have a plan`);
  expect(brief).toContain("24 were observed");
  expect(brief).toContain("what a rule does, only a comparison tells");
});

test("a brief beside its results does not stand in the way of the same run again, which takes it away", () => {
  const again = ["run", "core", ...few, "-o", "briefed"];
  yardstick(folder, again);
  expect(report("briefed").code).toBe(0);
  expect(yardstick(folder, again)).toMatchObject({ code: 0, stderr: "" });
  expect(filesIn(join(folder, "briefed"))).not.toContain("report.md");
});

test("units that are made up are told as such, and nothing observed beside them", () => {
  yardstick(folder, ["run", "eu-member-states", ...few, "-o", "units"]);
  expect(report("units").code).toBe(0);
  const brief = text("units/report.md");
  expect(brief).toContain("of 12 states have a plan");
  expect(brief).toContain("Nothing observed to compare with");
  expect(brief).not.toMatch(/were observed|Tibet/);
});

test("a fork tells of its change and of the past that was compared", () => {
  yardstick(folder, [
    "fork",
    "base",
    "--at",
    "2019-01",
    "--set",
    "race.tournament=6",
    "--no-charts",
    "-q",
    "-o",
    "forked",
  ]);
  expect(report("forked").code).toBe(0);
  const brief = text("forked/report.md");
  expect(brief).toMatch(/`2019-01-01 race\.tournament` \| 3 \| 6 \| log-odds per level/);
  expect(brief).toMatch(/Past: before 2019-01-01 \(day 542\) the fork is the saved run/);
  expect(brief).toContain("Openness ends higher");
});

describe("an experiment", () => {
  const vary = ["--vary", "race.tournament=0..4/3", "-n", "2", "--no-charts", "-q"];

  test("swept is told by its lowest and highest means, and where they are", () => {
    yardstick(folder, ["sweep", "baseline", ...vary, "--outcome", "liberalisation-mean", "-o", "swept"]);
    expect(report("swept").code).toBe(0);
    const means = rowsOf(join(folder, "swept/sweep.csv")).map((row) => Number(row.liberalisation_mean));
    const [low, high] = [Math.min(...means), Math.max(...means)].map((mean) => mean.toPrecision(3));
    const answer = text("swept/report.md")
      .split("\n")
      .find((line) => line.startsWith("In the model"));
    expect(answer).toContain(`goes from **${low}** (race.tournament (theta) = 0)`);
    expect(answer).toContain(`to **${high}** (race.tournament (theta) = 4)`);
  });

  test("swept is refused once somebody has changed its table", () => {
    const changed = spoilt("swept", "swept-changed", "sweep.csv", (csv) => csv.replace("2,", "3,"));
    const { code, stderr } = report(changed);
    expect(code).toBe(2);
    expect(stderr).toContain("somebody has changed them");
  });

  test("analysed is told by what its analysis says of the factors", () => {
    yardstick(folder, ["sensitivity", "swept", "--no-charts", "-q", "-o", "analysed"]);
    expect(report("analysed").code).toBe(0);
    const brief = text("analysed/report.md");
    expect(brief).toMatch(/race\.tournament \(theta\) (matters most|has the largest index)/);
    expect(brief).toContain("All this holds for these ranges");
    const summary = "analysed/summary.json";
    writeFileSync(join(folder, summary), text(summary).replace(/"value": [\d.]+/, '"value": 7'));
    expect(report("analysed", "--force").code).toBe(2);
  });
});

describe("refused, with the reason and the cure, and nothing written", () => {
  const cases = [
    ["a folder that is not there", () => "nowhere", "there is no such folder"],
    ["a file", () => put(folder, "file", ""), "this is no folder"],
    ["a folder without a manifest", () => "brief", "it has no manifest.json"],
    [
      "a table that somebody has changed",
      () => spoilt("compared", "changed", "effects.csv", (csv) => csv.replace(",later\n", ",earlier\n")),
      "somebody has changed them",
    ],
    [
      "results made from other data",
      () =>
        spoilt("compared", "data", "manifest.json", (json) =>
          json.replace(/"dataHash": "./, '"dataHash": "x'),
        ),
      "made from other data",
    ],
    [
      "a scenario that is none",
      () => spoilt("compared", "wrong", "manifest.json", (json) => json.replace('"step": 7', '"step": -7')),
      "step",
    ],
    [
      "results of a command that a brief cannot tell",
      () => spoilt("compared", "other", "manifest.json", (json) => json.replace('"compare"', '"qca"')),
      "results of yardstick qca",
    ],
    [
      "results that have a report of their own",
      () => spoilt("compared", "own", "manifest.json", (json) => json.replace('"compare"', '"assess"')),
      "a report of their own: own/report.html",
    ],
  ] as const;

  test.each(cases)("%s", (_, make, reason) => {
    const results = make();
    const { code, stdout, stderr } = report(results, "-o", `none-${results}`);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(reason);
    expect(stderr).toMatch(/Allowed: /i);
    expect(filesIn(folder).filter((path) => path.startsWith(`none-${results}`))).toEqual([]);
  });
});
