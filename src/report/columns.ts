/** Width of a text on a terminal, where Chinese characters take two places. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (width, character) => width + (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/.test(character) ? 2 : 1),
    0,
  );
}

/** Rows as lines of aligned columns; numbers are aligned to the right. */
export function inColumns(rows: readonly (readonly (string | number)[])[]): string {
  const widths = rows.reduce<number[]>((most, row) => {
    row.forEach((cell, c) => {
      most[c] = Math.max(most[c] ?? 0, widthOf(String(cell)));
    });
    return most;
  }, []);
  const pad = (cell: string | number, c: number) => {
    const space = " ".repeat(widths[c] - widthOf(String(cell)));
    return typeof cell === "number" ? space + cell : cell + space;
  };
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}

/** A text broken into lines of at most `width` places, each after `indent` spaces. */
export function wrapped(text: string, width: number, indent = 0): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line && widthOf(`${line} ${word}`) > width - indent) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((each) => " ".repeat(indent) + each).join("\n");
}
