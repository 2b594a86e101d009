/** The first place in a file where what is saved is not what comes out again. */
export interface Difference {
  /** Path in the folder. */
  readonly file: string;
  /** From 1; null where the whole file is meant. */
  readonly line: number | null;
  /** Name of a table's column, way to a value in JSON, or number of a character in a text; null where the whole line is meant. */
  readonly column: string | null;
  /** What stands there; null for nothing. */
  readonly found: string | null;
  /** What is made again; null for nothing. */
  readonly again: string | null;
}

/** Longest piece of a file that a message shows, characters. */
const LONGEST = 80;

/** A difference in one line: `runs.csv:3  adopters: 24 found, 23 made again`. */
export function differenceText({ file, line, column, found, again }: Difference): string {
  if (line === null) return `${file}: ${found ?? "missing"}${again === null ? "" : `, ${again}`}`;
  const place = `${file}:${line}  ${column === null ? "" : `${column}: `}`;
  if (again === null) return `${place}${shown(found ?? "")} found, nothing made again`;
  if (found === null) return `${place}nothing found, ${shown(again)} made again`;
  return `${place}${shown(found)} found, ${shown(again)} made again`;
}

/** As it may safely be printed: short, on one line, quoted unless it is a plain word or number. */
function shown(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return /^[\w.+-]+$/.test(short) ? short : JSON.stringify(short);
}
