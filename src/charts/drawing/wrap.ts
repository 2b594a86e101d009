import { widthOf } from "./typography.js";

/** Where a line may break: after a space, after Chinese punctuation, and between Chinese characters. */
function pieces(text: string): string[] {
  return (
    text.match(/[\u4e00-\u9fff][\u3001\u3002\uff0c\uff1b\uff1a\uff09]*|[^\s\u4e00-\u9fff]+\s*|\s+/g) ?? []
  );
}

/** Breaks a text into lines that fit into this many CSS px at this size; a longer word gets a line of its own. */
export function wrap(text: string, width: number, pixels: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && widthOf(line + piece.trimEnd(), pixels) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
