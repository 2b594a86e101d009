import type { Block, ReportCell } from "./blocks.js";

/** A report as Markdown with tables as GitHub and Pandoc read them. */
export function markdownOf(blocks: readonly Block[]): string {
  return `${blocks.map(blockOf).join("\n\n")}\n`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${block.text}`;
    case "paragraph":
      return escaped(block.text);
    case "remark":
      return `> ${escaped(block.text)}`;
    case "list":
      return block.items
        .map((item, i) => `${block.numbered ? `${i + 1}.` : "-"} ${escaped(item)}`)
        .join("\n");
    case "formula":
      return `\`\`\`text\n${block.text}\n\`\`\``;
    case "figure":
      return `![${block.figure.alt.replace(/[[\]\n]/g, " ")}](${block.figure.path})`;
    case "table":
      return tableOf(block);
  }
}

function tableOf({ caption, head, rows }: Extract<Block, { kind: "table" }>): string {
  const lines = [head, head.map(() => "---"), ...rows.map((row) => row.map(cellOf))];
  return [`*${caption}*`, "", ...lines.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}

function cellOf(cell: string | ReportCell): string {
  const text = typeof cell === "string" ? cell : cell.text;
  const safe = escaped(text).replaceAll("|", "\\|");
  return typeof cell !== "string" && cell.tone === "good" && text !== "" ? `**${safe}**` : safe;
}

/** Stars and tildes outside code are no markup, but for the pairs that make bold. */
function escaped(text: string): string {
  return text
    .split(/(`[^`]*`|\*\*[^*]+\*\*)/)
    .map((part, p) => (p % 2 === 1 ? part : part.replace(/[*~_<]/g, (sign) => `\\${sign}`)))
    .join("");
}
