import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Parameter } from "../../src/engine/parameter.js";
import { institutions } from "../../src/model/institutions.js";
import { mechanisms } from "../../src/model/mechanisms/index.js";
import { registry } from "../../src/model/registry.js";
import type { Block } from "../../src/report/document/blocks.js";
import { htmlOf } from "../../src/report/document/html.js";
import { markdownOf } from "../../src/report/document/markdown.js";
import { numeral } from "../../src/report/numeral.js";
import { familiesOf } from "../../src/report/odd/families.js";
import { blocksOf } from "../../src/report/odd/markdown-blocks.js";
import { type Mechanisms, modelDocumentOf } from "../../src/report/odd/model-document.js";
import { oddOf } from "../../src/report/odd/odd.js";
import { usageOf } from "../../src/report/odd/usage.js";
import { definitionOf } from "../../src/scenario/compile.js";
import { shipped } from "../scenarios/shipped.js";

const document = readFileSync("src/model/README.md", "utf8");
const scenario = shipped("baseline");
const described = (language: "en" | "zh", those: Mechanisms = mechanisms, text = document) =>
  oddOf({ mechanisms: those, document: text, scenario, version: "1.2.3", language });
const blocks = described("en");
const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
const rowOf = (first: string) => rows.filter(([cell]) => cell === `\`${first}\``);
const inOrder = (all: readonly Block[]) =>
  all.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block.text] : []));

describe("the ODD+D description", () => {
  test("has the seven elements of the protocol in their order, in both languages", () => {
    const elements = ["Purpose", "Entities", "Process", "Design", "Initialisation", "Input", "Submodels"];
    const titles = inOrder(blocks);
    elements.forEach((element, i) => {
      expect(titles[i]).toMatch(new RegExp(`^${i + 1} ${element}`));
    });
    expect(inOrder(described("zh")).map((title) => title[0])).toEqual(titles.map((title) => title[0]));
  });

  test("tells of every mechanism its claim, its source, and what would speak against it", () => {
    const items = blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
    for (const { claim, source } of mechanisms) {
      expect(items).toContain(`**Claim**: ${claim}`);
      expect(items).toContain(`**Source**: ${source}`);
    }
    expect(items.filter((item) => /^\*\*What would speak against it\*\*: .{30}/.test(item))).toHaveLength(
      mechanisms.length,
    );
  });

  test("gives every parameter once, with symbol, default, unit, range, status, meaning and source", () => {
    for (const [path, parameter] of registry) {
      const { symbol, value, unit, range, status, meaning, source } = parameter as Parameter;
      const found = rowOf(path);
      expect(found, path).toHaveLength(1);
      const text = found[0].join(" | ");
      for (const part of [
        symbol,
        numeral(value),
        unit,
        `${range[0]} to ${range[1]}`,
        status,
        meaning,
        source,
      ])
        expect(text).toContain(part);
    }
    expect(rowOf("peers.weight")[0]).toContain("0 (baseline: 0.065)");
  });

  test("tells of every regime all that it sets, and on which units", () => {
    for (const [name, { units, params, mechanisms: switches }] of institutions) {
      const [row] = rowOf(name);
      expect(row?.[1]).toBe(units);
      for (const [path, value] of Object.entries(params))
        expect(row?.[2]).toContain(`\`${path}\` = ${numeral(value)}`);
      for (const [mechanism, on] of Object.entries(switches))
        expect(row?.[2]).toContain(`\`${mechanism}\` ${on ? "on" : "off"}`);
    }
  });

  test("gives every column once, with its unit, its meaning and the mechanism that writes it", () => {
    for (const { name, writes } of mechanisms)
      for (const { name: column, first } of familiesOf(writes)) {
        const found = rowOf(column).filter((row) => row[4] === `\`${name}\``);
        expect(found, column).toHaveLength(1);
        expect(found[0][1]).toBe(first.unit);
        expect(found[0][3]).toContain(first.meaning);
      }
  });

  test("states the formulas of the document of the model letter by letter", () => {
    const formulas = blocks.flatMap((block) => (block.kind === "formula" ? [block.text] : []));
    expect(formulas.length).toBeGreaterThanOrEqual(15);
    for (const text of formulas)
      for (const line of text.split("\n")) expect(document).toContain(`    ${line}`);
  });

  test("answers what Müller et al. (2013) ask beyond ODD, a topic each", () => {
    const table = blocks.find((block) => block.kind === "table" && block.caption === "Questions of ODD+D");
    const asked = table?.kind === "table" ? table.rows.map(([question]) => String(question)) : [];
    for (const topic of [
      ...["Who decides", "rationality", "goal", "How do they decide", "adapt", "norms", "space and time"],
      ...["uncertainty", "learning", "sensed", "predict", "interact", "groups", "heterogeneous"],
      ...["theory", "On which level are the data", "implemented"],
    ])
      expect(
        asked.filter((question) => question.includes(topic)),
        topic,
      ).toHaveLength(1);
  });

  test("can be written as Markdown and as a page, without an empty caption or a bare array", () => {
    const texts = [markdownOf(blocks), htmlOf(blocks, "en"), markdownOf(described("zh"))];
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|\[object|NaN|<caption><\/caption>|^\*\*$/m);
      expect(text.length).toBeGreaterThan(50_000);
    }
    expect(texts[1]).toMatch(/<pre>hazard_i\(t\) = lam0/);
  });
});

describe("a mechanism that lacks a part stops the description, which says which and how to mend it:", () => {
  const changed = (part: object): Mechanisms =>
    mechanisms.map((each) => (each.name === "race" ? { ...each, ...part } : each));

  test("a claim, or a source", () => {
    expect(() => described("en", changed({ claim: " " }))).toThrow(/race has no claim; say/);
    expect(() => described("en", changed({ source: "" }))).toThrow(/race has no source; say/);
  });

  test("a law, or what would speak against it", () => {
    const lawless = document.replace(/^### (.*)`race`/m, "### $1");
    expect(() => described("en", mechanisms, lawless)).toThrow(/race has no law; state it in src\/model/);
    const irrefutable = document.replace("- `race`: ", "- ");
    expect(() => described("en", mechanisms, irrefutable)).toThrow(/race could not be refuted; add/);
  });

  test("any part of a parameter", () => {
    const [[key, parameter]] = Object.entries(mechanisms.find(({ name }) => name === "race")!.parameters);
    const parameters = { [key]: { ...(parameter as Parameter), unit: "" } };
    expect(() => described("en", changed({ parameters }))).toThrow(`race.${key} lacks its symbol, unit`);
  });

  test("several parts at once, all named together", () => {
    const faults = () => described("en", changed({ claim: "", source: "" }));
    expect(faults).toThrow(/no claim[\s\S]*no source/);
  });
});

test("what a mechanism reads is noted, also where the defaults give it no weight", () => {
  const usage = usageOf(definitionOf(scenario));
  expect([...usage.get("rivals")!.inputs].sort()).toEqual(["borders", "gdp", "power", "region"]);
  expect([...usage.get("crackdown")!.columns]).toEqual(expect.arrayContaining(["crackdown", "pilot"]));
  expect([...usage.get("reception")!.inputs].sort()).toEqual(["agency", "power", "secure"]);
});

test("the document of the model is read chapter by chapter, and a chapter that is not there is missed", () => {
  const text =
    "# M\n\nOpening.\n\n## What would speak against it\n\n- `a`: one\n  two.\n\n### Law (`a`)\n\n    x = 1\n";
  const read = modelDocumentOf(text);
  expect([read.against("a"), read.against("b")]).toEqual(["one two.", undefined]);
  expect([read.law("a")?.text, read.law("b")]).toEqual(["    x = 1", undefined]);
  expect(() => read.chapter("Nowhere")).toThrow(/no chapter "Nowhere"; give src\/model/);
});

test("Markdown becomes blocks: formulas whole, numbered lists in order, tables with the caption given", () => {
  const text =
    "Some *words*\nhere.\n\n    a\n\n    b\n\n1. one\n2. two\n   more\n\n| x | y |\n|---|---|\n| 1 | 2 |";
  expect(blocksOf(text, "C")).toEqual([
    { kind: "paragraph", text: "Some words here." },
    { kind: "formula", text: "a\n\nb" },
    { kind: "list", items: ["one", "two more"], numbered: true },
    { kind: "table", caption: "C", head: ["x", "y"], rows: [["1", "2"]] },
  ]);
});
