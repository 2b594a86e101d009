import type { Block } from "../document/blocks.js";
import { markdownOf } from "../document/markdown.js";
import { type Brief, headOf } from "./brief.js";

/** Briefs as Markdown that needs no other file: pictures are told in words. */
export function markdownOfBriefs(briefs: readonly Brief[]): string {
  return briefs
    .map((brief) => markdownOf([...headOf(brief), ...brief.evidence.map(inWords), ...brief.notes]))
    .join("\n---\n\n");
}

function inWords(block: Block): Block {
  if (block.kind !== "figure") return block;
  const { title, alt } = block.figure;
  return { kind: "remark", text: `**${title}** ${alt}` };
}
