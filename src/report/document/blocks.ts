/** Whether a cell of a table is to be seen at once: what reproduces, what does not. */
export type Tone = "good" | "bad" | "plain";

/** A cell of a table. */
export interface ReportCell {
  readonly text: string;
  readonly tone: Tone;
}

/** A picture beside the report. */
export interface Figure {
  /** Path from the report, with slashes. */
  readonly path: string;
  readonly title: string;
  /** The picture in words. */
  readonly alt: string;
  /** The PNG itself, for a report that needs no other file. */
  readonly png: Uint8Array;
}

/**
 * A part of a report. Texts may hold `code` and **bold** and no other markup; every writer knows these two. A table's
 * first column names its rows.
 */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "remark"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly numbered?: boolean }
  | { readonly kind: "formula"; readonly text: string }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly (string | ReportCell)[])[];
    }
  | { readonly kind: "figure"; readonly figure: Figure };

/** A heading. */
export const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: "heading", level, text });
/** A paragraph. */
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
/** A paragraph that must not be overlooked. */
export const remark = (text: string): Block => ({ kind: "remark", text });
/** A list without numbers. */
export const list = (items: readonly string[]): Block => ({ kind: "list", items });

/** A list in which the order counts. */
export const numbered = (items: readonly string[]): Block => ({ kind: "list", items, numbered: true });
/** Lines that stand as they are, without any markup. */
export const formula = (text: string): Block => ({ kind: "formula", text });

/** A table with its caption. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (string | ReportCell)[])[],
): Block {
  return { kind: "table", caption, head, rows };
}

/** A cell that shows at once whether something is as it should be. */
export function marked(text: string, isGood: boolean): ReportCell {
  return { text, tone: isGood ? "good" : "bad" };
}

/** An expression, so that its stars and tildes are not taken for markup. */
export function code(text: string): string {
  return `\`${text}\``;
}
