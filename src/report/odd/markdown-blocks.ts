import { type Block, formula, list, numbered, paragraph, table } from "../document/blocks.js";
import { entriesOf } from "./model-document.js";

/**
 * Blocks of a report from Markdown with paragraphs, lists, tables and formulas set in by four spaces; tables, which have
 * no caption there, are given this one.
 */
export function blocksOf(markdown: string, caption = ""): Block[] {
  return joined(markdown.split(/\n\n+/)).map((part) => blockOf(part, caption));
}

/** Paragraphs, with formulas that only an empty line parts put together. */
function joined(parts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const part of parts)
    if (isFormula(part) && isFormula(whole.at(-1) ?? "")) whole.push(`${whole.pop()}\n\n${part}`);
    else whole.push(part);
  return whole;
}

const isFormula = (part: string) => part.startsWith("    ");

function blockOf(part: string, caption: string): Block {
  if (isFormula(part)) return formula(part.replace(/^ {4}/gm, ""));
  if (part.startsWith("- ")) return list(entriesOf(part).map(plain));
  if (/^\d+\. /.test(part)) return numbered(entriesOf(part).map(plain));
  if (part.startsWith("|")) return tableOf(part, caption);
  return paragraph(plain(part.replace(/\s*\n\s*/g, " ")));
}

function tableOf(part: string, caption: string): Block {
  const [head, , ...rows] = part.split("\n").map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => plain(cell.trim())),
  );
  return table(caption, head, rows);
}

/** Text with bold and code, but without emphasis by single stars, which reports do not have. */
function plain(text: string): string {
  return text
    .split(/(`[^`]*`|\*\*[^*]+\*\*)/)
    .map((part, p) => (p % 2 === 1 ? part : part.replace(/\*([^*\s][^*]*)\*/g, "$1")))
    .join("");
}
