import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Chart, type Language, spoken } from "../../src/charts/index.js";
import { phrases } from "../../src/charts/phrases/phrases.js";
import { contrastsOf } from "../../src/experiments/compare/index.js";
import { runEnsemble } from "../../src/experiments/ensemble.js";
import { explain } from "../../src/experiments/explain/explanation.js";
import { measures } from "../../src/experiments/measures/index.js";
import { loadParent } from "../../src/node/scenario-files.js";
import { assumptionsOf } from "../../src/report/brief/assumptions.js";
import { comparisonParts } from "../../src/report/brief/comparison/parts.js";
import { limitsOf } from "../../src/report/brief/limits.js";
import { captionOf } from "../../src/report/caption.js";
import { comparisonCaption } from "../../src/report/compare/caption.js";
import { comparisonPictures } from "../../src/report/compare/pictures.js";
import { comparisonSummary } from "../../src/report/compare/summary.js";
import { comparisonText } from "../../src/report/compare/summary-text.js";
import { dialectOf } from "../../src/report/dialect.js";
import { explanationAccount } from "../../src/report/explain/files.js";
import { FORMATS } from "../../src/report/export/exported.js";
import { madeExport } from "../../src/report/export/make.js";
import { provenanceOf } from "../../src/report/export/provenance.js";
import { readmeOf } from "../../src/report/export/readme.js";
import { picturesOf } from "../../src/report/pictures/index.js";
import { resultHash } from "../../src/report/result-hash.js";
import { summaryOf } from "../../src/report/summary.js";
import { summaryText } from "../../src/report/summary-text.js";
import { modelOnly } from "../../src/report/sweep/runs-caption.js";
import { readScenario } from "../../src/scenario/read.js";
import { vocabulary } from "../../src/scenario/words.js";
import { granted } from "./export/sources.js";

/** Words that speak of China's world, and the only places in which they are meant. */
const CHINA = {
  en: /provinc|China|Chinese|Beijing|State Council|People's Congress|Politburo|Party|RMB|CAC|MIIT|NDRC|GDP per head|\bAI\b|Khanal|in the source's data/i,
  zh: /省|中国|国务院|人工智能|北京|网信|发改|人均|Khanal|资料来源中/,
} as const;
const CITED = [
  /parameters are those of the model of China, unless the scenario sets them/gi,
  /From the data on China/g,
  /\(of China's, Beijing\)/g,
  /参数除另设外为中国模型之值/g,
  /来自中国的数据/g,
];
/** Names in code that programs read, and the recipes in R of an export. */
const NAMES = /`[^`]*`|\bprovince(?:_\w+)? \[|"province"|province_steps|provinces?\.csv/g;

/** Parts of a text that speak of China where it should speak of the country of the run. */
function strays(text: string, language: Language): string[] {
  const plain = [...CITED, NAMES].reduce(
    (rest, cited) => rest.replaceAll(cited, ""),
    text.replace(/\s+/g, " "),
  );
  const stray = new RegExp(`.{0,30}(?:${CHINA[language].source}).{0,20}`, "gi");
  return [...plain.matchAll(stray)].map(([found]) => found);
}

const file = fileURLToPath(new URL("../../examples/country/norland.yaml", import.meta.url));
const EVERYTHING = `
mechanisms: { peers: on, race: on, innovation: on, codification: on, sectors: on, stance: on, risk: on, crackdown: on }
params: { peers.weight: 0.5 }
`;

function norland(more = "") {
  const reading = readScenario(readFileSync(file, "utf8") + more, file, vocabulary, loadParent);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return { ...reading.scenario, runs: 2 };
}

const scenario = norland(EVERYTHING);
const ensemble = runEnsemble(scenario);
const hash = resultHash(ensemble);
const contrasts = contrastsOf({
  baseline: ensemble,
  others: [runEnsemble(norland(EVERYTHING.replace("0.5", "1")))],
});

/** All that a picture says in so many words. */
function wordsOf({ title, alt, config }: Chart): string {
  return `${title}\n${alt}\n${JSON.stringify(config)}`;
}

describe.each(["en", "zh"] as const)("a country that is not China, in %s", (language) => {
  test("is drawn without a word of China's world", () => {
    const pictures = picturesOf(ensemble, hash, language);
    expect(pictures.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["adoption-map", "influence-map", "signal-calendar"]),
    );
    for (const picture of pictures) expect(strays(wordsOf(picture), language), picture.id).toEqual([]);
  });

  test("is summed up, explained and qualified without one", () => {
    const explanation = explanationAccount(explain({ ...scenario, runs: 2 }, "LAK", () => {}));
    const texts = [
      summaryText(summaryOf(ensemble, hash, "r", "1", true), language),
      explanation.text(language),
      ...explanation.pictures(language).map(wordsOf),
      ...limitsOf(scenario, language),
      ...assumptionsOf(scenario, language, (id) => id),
      modelOnly(scenario, language),
    ];
    for (const text of texts) expect(strays(text, language)).toEqual([]);
    expect(texts.join()).toContain(language === "en" ? "no finding about Norland" : "Norland");
  });

  test("is compared without one, in pictures, summary and brief", () => {
    const summary = comparisonSummary(contrasts, {
      ...{ version: "1", resultHash: hash, folder: "c", charts: false },
    });
    const making = { version: "1", resultHash: hash, command: ["compare"], typed: () => null };
    const brief = comparisonParts(
      { kind: "comparison", effects: contrasts, making, fork: null, posterior: null },
      language,
    );
    const texts = [
      ...comparisonPictures(contrasts, hash, language).map(wordsOf),
      comparisonCaption(contrasts, hash, language).join("\n"),
      comparisonText(summary, language, true),
      comparisonText(summary, language, false),
      ...brief.answer,
      JSON.stringify([brief.compared, brief.found]),
    ];
    for (const text of texts) expect(strays(text, language)).toEqual([]);
    expect(texts.join()).toContain(language === "en" ? "not a finding about Norland" : "Norland");
  });

  test("has names for its measures that are not China's, but for the unit of targets", () => {
    const named = measures.flatMap(({ title, unit }) => [title, unit]).filter(({ en }) => en !== "RMB bn");
    for (const words of named)
      expect(strays(spoken(words, dialectOf(scenario, language)), language)).toEqual([]);
  });
});

test("the foot of every picture, and the limits and assumptions of a brief, say that the parameters are China's", () => {
  const told = [
    captionOf(ensemble, hash, "en"),
    limitsOf(scenario, "en"),
    assumptionsOf(scenario, "en", (id) => id),
  ];
  for (const lines of told) {
    expect(lines.join()).toMatch(/Parameters are those of the model of China|From the data on China/);
    expect(lines.flatMap((line) => strays(line, "en"))).toEqual([]);
  }
});

test("the README of an export speaks of regions and keeps the names of columns", () => {
  const source = { kind: "run", ensemble, resultHash: hash, everything: false } as const;
  for (const format of FORMATS.filter((each) => each !== "arrow")) {
    const exported = granted(madeExport(format, source, { version: "1", date: "2026-01-01" }));
    expect(strays(readmeOf(exported, provenanceOf(source, "1")), "en"), format).toEqual([]);
  }
});

test("no phrase of a chart of a run keeps a word of China's, however it is filled", () => {
  const ofChinaAlone = /Khanal|资料来源表1|thinks?|intensity|assess|phase|target|tiers/i;
  for (const [name, phrase] of Object.entries(phrases)) {
    if (ofChinaAlone.test(name + phrase.en)) continue;
    expect(strays(spoken(phrase, "en-regions"), "en"), name).toEqual([]);
    expect(strays(spoken(phrase, "zh-regions"), "zh"), name).toEqual([]);
  }
});

test("no picture is drawn of who moved whom where no rival weighed anything", () => {
  const alone = runEnsemble(norland("\nmechanisms: { peers: on }\nparams: { peers.weight: 0 }\n"));
  expect(picturesOf(alone, "", "en").map(({ id }) => id)).not.toContain("influence-map");
});
