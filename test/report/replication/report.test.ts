import { describe, expect, test } from "vitest";
import { replicate } from "../../../src/experiments/replication/compare.js";
import { tallyOf } from "../../../src/experiments/replication/tally.js";
import type { Block } from "../../../src/report/document/blocks.js";
import { htmlOf } from "../../../src/report/document/html.js";
import { markdownOf } from "../../../src/report/document/markdown.js";
import { ledgerIn } from "../../../src/report/ledger-words.js";
import { replicationReport } from "../../../src/report/replication/report.js";
import type { Story } from "../../../src/report/replication/story.js";
import { faultsOfMarkup } from "./markup.js";

const replication = replicate();
const png = new Uint8Array([137, 80, 78, 71]);
const storyIn = (language: "en" | "zh"): Story => ({
  replication,
  tally: tallyOf(replication),
  reading: "corrected",
  language,
  figures: [{ path: "charts/one.png", title: 'A "title"', alt: "Points & <lines>", png }],
  version: "0.0.0",
  hash: "12345678",
});
const reports = { en: replicationReport(storyIn("en")), zh: replicationReport(storyIn("zh")) };
const tablesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "table" ? [block] : []));

describe.each(["en", "zh"] as const)("the page in %s", (language) => {
  const page = htmlOf(reports[language], language);

  test("is well-formed: every tag is closed in its turn, every attribute quoted, every sign escaped", () => {
    expect(faultsOfMarkup(page)).toEqual([]);
  });

  test("refers to nothing outside itself: no script, no style sheet, no font, no picture, no address", () => {
    const references = [...page.matchAll(/(?:src|href|url|action|srcset|data)\s*[=(]\s*"?([^")\s>]*)/g)].map(
      ([, target]) => target,
    );
    expect(references.length).toBeGreaterThan(5);
    expect(references.filter((target) => !/^(#s\d+$|data:image\/png;base64,)/.test(target))).toEqual([]);
    expect(page).not.toMatch(/<(script|link|iframe|object|embed|base|meta http-equiv)|@import|https?:/);
  });

  test("has a place for every entry of its contents", () => {
    const targets = [...page.matchAll(/href="#(s\d+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(8);
    for (const id of targets) expect(page).toContain(` id="${id}"`);
  });

  test("names each number that does not come out, and each contradiction", () => {
    for (const printed of ["0.862", "0.886", "0.635", "0.650", "0.564", "0.722", "0.867", "0.806"])
      expect(page).toContain(`>${printed}<`);
    const text = (each: string) => each.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    for (const { datum, consequence } of ledgerIn(language)) {
      expect(page).toContain(text(datum));
      expect(page).toContain(text(consequence));
    }
  });

  test("can be read by people who do not see it: a language, headings of rows and columns, words for pictures", () => {
    expect(page).toContain(language === "zh" ? '<html lang="zh-CN">' : '<html lang="en-GB">');
    expect(page.match(/<table>/g)?.length).toBe(page.match(/<caption>/g)?.length);
    expect(page).toContain('alt="A &quot;title&quot;"');
    expect(page).toContain("<figcaption>Points &amp; &lt;lines&gt;</figcaption>");
  });
});

describe("the report", () => {
  test("has the same parts in both languages, with tables of the same size", () => {
    expect(reports.zh.map(({ kind }) => kind)).toEqual(reports.en.map(({ kind }) => kind));
    const sizes = (blocks: readonly Block[]) => tablesOf(blocks).map(({ rows }) => rows.length);
    expect(sizes(reports.zh)).toEqual(sizes(reports.en));
  });

  test("has rows as long as their heads", () => {
    for (const { caption, head, rows } of [...tablesOf(reports.en), ...tablesOf(reports.zh)])
      for (const row of rows) expect(row.length, caption).toBe(head.length);
  });

  test("has a line for each of 257 numbers and 49 lists", () => {
    const lines = tablesOf(reports.en).filter(({ caption }) => caption.endsWith("published and recomputed"));
    expect(lines).toHaveLength(12);
    expect(lines.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(257 + 49);
  });

  test("says that the order of power is an inference, wherever speed is told of", () => {
    const text = markdownOf(reports.en);
    expect(text).toMatch(/an order of political power that was inferred/);
    expect(text).toMatch(/is an INFERENCE, not a datum/);
    expect(text).toMatch(/inferred place \(an inference\)/);
  });

  test("leaves out the section of pictures where there are none", () => {
    const without = replicationReport({ ...storyIn("en"), figures: [] });
    expect(without.some((block) => block.kind === "heading" && block.text.startsWith("Pictures"))).toBe(
      false,
    );
    expect(htmlOf(without, "en")).not.toContain("<img");
  });
});

describe("Markdown", () => {
  test("keeps stars and tildes of expressions in code, and escapes them elsewhere", () => {
    const text = markdownOf([
      { kind: "paragraph", text: "**bold** `A*~B` and a*b | c" },
      { kind: "table", caption: "t", head: ["a", "b"], rows: [["x|y", { text: "1", tone: "good" }]] },
    ]);
    expect(text).toBe(
      "**bold** `A*~B` and a\\*b | c\n\n*t*\n\n| a | b |\n| --- | --- |\n| x\\|y | **1** |\n",
    );
  });

  test("of the report has as many cells in each line of a table as in its head", () => {
    const lines = markdownOf(reports.en).split("\n");
    const widths = lines.map((line) => (line.startsWith("|") ? line.split(/(?<!\\)\|/).length : 0));
    widths.forEach((width, i) => {
      if (width > 0 && widths[i - 1] > 0) expect(width, lines[i]).toBe(widths[i - 1]);
    });
  });
});
