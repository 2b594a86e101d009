/** What separates the cells of a table. */
export type Separator = "," | ";" | "\t";

/** A first line by which a spreadsheet is told what separates cells; no case, and no heading. */
const DIRECTIVE = /^\uFEFF?[ \t]*sep=([,;\t])[ \t]*(?=\n)/i;

/**
 * What separates the cells of a CSV, by its heading: commas if there are any outside quotes, else semicolons, as
 * spreadsheets write where numbers have decimal commas, else tabs. A line `sep=;` before the heading says so itself, and is
 * left blank, so that all lines keep their numbers.
 */
export function separated(text: string): { readonly separator: Separator; readonly text: string } {
  const said = DIRECTIVE.exec(text);
  if (said !== null) return { separator: said[1] as Separator, text: text.slice(said[0].length) };
  const heading = (/[^\n]*\S[^\n]*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "");
  const separator = ([",", ";", "\t"] as const).find((sign) => heading.includes(sign)) ?? ",";
  return { separator, text };
}
