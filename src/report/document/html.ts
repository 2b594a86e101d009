import type { Language } from "../../charts/index.js";
import { base64 } from "./base64.js";
import type { Block, Figure, ReportCell } from "./blocks.js";
import { pageOf } from "./page.js";
import { plain } from "./plain.js";
import { style } from "./style.js";

type TableBlock = Extract<Block, { kind: "table" }>;

/** A report as one HTML page that needs no other file, no network and no script. */
export function htmlOf(blocks: readonly Block[], language: Language): string {
  const title = blocks.find((block) => block.kind === "heading");
  return pageOf({
    title: title?.kind === "heading" ? title.text : "",
    language,
    style,
    body: ["<main>", ...withContents(blocks, language), "</main>"].join("\n"),
  });
}

/** Blocks as they stand inside a page; headings have ids that begin with `place`. */
export function bodyOf(blocks: readonly Block[], place: string): string {
  return blocks.map((block, b) => blockOf(block, `${place}${b}`)).join("\n");
}

/** The blocks, with the list of sections before the second of them. */
function withContents(blocks: readonly Block[], language: Language): string[] {
  const sections = blocks.flatMap((block, b) => (isSection(block) ? [b] : []));
  return blocks.flatMap((block, b) => [
    ...(b === sections[1] ? [contents(blocks, language)] : []),
    blockOf(block, `s${b}`),
  ]);
}

const isSection = (block: Block) => block.kind === "heading" && block.level === 2;

function contents(blocks: readonly Block[], language: Language): string {
  const items = blocks.flatMap((block, b) =>
    block.kind === "heading" && block.level === 2
      ? [`<li><a href="#s${b}">${inline(block.text)}</a></li>`]
      : [],
  );
  const label = language === "zh" ? "目录" : "Contents";
  return `<nav aria-label="${label}"><p>${label}</p><ul>${items.join("")}</ul></nav>`;
}

function blockOf(block: Block, id: string): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level} id="${id}">${inline(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${inline(block.text)}</p>`;
    case "remark":
      return `<p class="remark">${inline(block.text)}</p>`;
    case "list":
      return listOf(block.items, block.numbered ? "ol" : "ul");
    case "formula":
      return `<pre>${plain(block.text)}</pre>`;
    case "figure":
      return figureOf(block.figure);
    case "table":
      return tableOf(block);
  }
}

function listOf(items: readonly string[], tag: "ol" | "ul"): string {
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join("")}</${tag}>`;
}

/** A picture with its description under it, for all readers. */
function figureOf({ title, alt, png }: Figure): string {
  const source = `data:image/png;base64,${base64(png)}`;
  return `<figure><img src="${source}" alt="${plain(title)}"><figcaption>${plain(alt)}</figcaption></figure>`;
}

function tableOf({ caption, head, rows }: TableBlock): string {
  const columns = head.map((name) => `<th scope="col">${inline(name)}</th>`).join("");
  const lines = rows.map((row) => `<tr>${row.map(cellOf).join("")}</tr>`).join("\n");
  return [
    '<div class="table"><table>',
    `<caption>${inline(caption)}</caption>`,
    `<thead><tr>${columns}</tr></thead>`,
    `<tbody>${lines}</tbody>`,
    "</table></div>",
  ].join("\n");
}

function cellOf(cell: string | ReportCell, column: number): string {
  const { text, tone } = typeof cell === "string" ? { text: cell, tone: "plain" } : cell;
  if (column === 0)
    return `<th scope="row"${text.length <= SHORT ? ' class="short"' : ""}>${inline(text)}</th>`;
  const classes = [
    ...(tone === "plain" ? [] : [tone]),
    ...(isNumber(text) ? ["number"] : []),
    ...(text.includes(" ") && text.length <= SHORT_CELL ? ["short"] : []),
  ];
  return `<td${classes.length > 0 ? ` class="${classes.join(" ")}"` : ""}>${inline(text)}</td>`;
}

/** Names of rows up to this length stay on one line. */
const SHORT = 22;
/** And cells up to this. */
const SHORT_CELL = 15;

const isNumber = (text: string) => /^[-−+]?[\d.,]+$/.test(text);

/** Text with its code and bold. */
function inline(text: string): string {
  return plain(text)
    .split(/(`[^`]*`)/)
    .map((part, p) =>
      p % 2 === 1
        ? `<code>${part.slice(1, -1)}</code>`
        : part.replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>"),
    )
    .join("");
}
