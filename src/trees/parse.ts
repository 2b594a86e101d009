import { Composer, type CST, type Document, Lexer, LineCounter, Parser } from "yaml";
import { type Fault, faultAt, type Place } from "../faults/fault.js";
import { growTree } from "./grow.js";
import type { Branch } from "./tree.js";

/** What kind of file a text should be, for messages. */
export interface FileKind {
  /** Such as "scenario". */
  readonly noun: string;
  /** What it is at the top, such as "a map of keys and values, beginning with schema: 1 and id". */
  readonly top: string;
}

/** Longest text read, in characters. */
export const LONGEST_TEXT = 1_000_000;
/** Deepest nesting read; a scenario needs five levels. */
const DEEPEST = 40;
/** Most words, signs and spaces read; a file that sets everything for every province has about 5,000. */
const MOST_LEXEMES = 50_000;
/** After the first faults of syntax the rest are mostly their consequences. */
const MOST_SYNTAX_FAULTS = 20;

/**
 * Text of a YAML or JSON file (JSON is YAML) as a tree of placed values. Faults of writing that leave the tree whole
 * (a key given twice, an alias) come along with it, so that the reader can report everything at once.
 */
export function parseTree(text: string, file: string, kind: FileKind): { tree?: Branch; faults: Fault[] } {
  const start: Place = { file, line: 1, column: 1 };
  if (text.length > LONGEST_TEXT) return { faults: [tooLong(start, text.length, kind)] };
  const lines = new LineCounter();
  if (moreLexemesThan(MOST_LEXEMES, text)) return { faults: [tooMany(start, kind)] };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  if (deeperThan(DEEPEST, tokens)) return { faults: [tooDeep(start)] };
  const documents = [...new Composer({ prettyErrors: false, uniqueKeys: false }).compose(tokens)];
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const errors = documents.flatMap((each) => each.errors).slice(0, MOST_SYNTAX_FAULTS);
  if (errors.length > 0) return { faults: errors.map((error) => badSyntax(placeAt(error.pos[0]), error)) };
  return oneMap(documents, start, { placeAt, kind });
}

function oneMap(
  documents: Document[],
  start: Place,
  { placeAt, kind }: { placeAt: (offset: number) => Place; kind: FileKind },
) {
  const second = documents[1];
  if (second !== undefined) return { faults: [manyDocuments(placeAt(second.range?.[0] ?? 0), kind)] };
  const faults: Fault[] = [];
  const tree = growTree(documents[0]?.contents ?? null, placeAt, faults);
  if (tree.kind === "map") return { tree, faults };
  if (faults.length > 0) return { faults };
  return {
    faults: [
      tree.kind === "leaf" && tree.value === null
        ? emptyFile(start, kind)
        : notAMap(tree.place, tree.kind, kind),
    ],
  };
}

/** Counted before anything is built, because many small pieces cost the parser far more than a long text. */
function moreLexemesThan(limit: number, text: string): boolean {
  let count = 0;
  for (const _ of new Lexer().lex(text)) if (++count > limit) return true;
  return false;
}

/** Measured without recursion, because the composer recurses and would exhaust the stack on deeper texts. */
function deeperThan(limit: number, tokens: readonly CST.Token[]): boolean {
  let level: CST.Token[] = [...tokens];
  for (let depth = 0; depth <= limit; depth++) {
    level = level.flatMap(inside);
    if (level.length === 0) return false;
  }
  return true;
}

function inside(token: CST.Token): CST.Token[] {
  if (token.type === "document") return token.value === undefined ? [] : [token.value];
  if (!("items" in token)) return [];
  return token.items.flatMap((item) =>
    [item.key, item.value].filter((each) => each !== undefined && each !== null),
  );
}

function tooLong(place: Place, length: number, { noun }: FileKind): Fault {
  const limit = `at most ${LONGEST_TEXT} characters`;
  return faultAt(place, `a text of ${length} characters`, limit, `keep results and data out of a ${noun}`);
}

function tooDeep(place: Place): Fault {
  return faultAt(
    place,
    "brackets or lists nested too deeply",
    `at most ${DEEPEST} levels`,
    "close the brackets; five levels are enough",
  );
}

function tooMany(place: Place, { noun }: FileKind): Fault {
  const limit = `at most ${MOST_LEXEMES} words and signs`;
  return faultAt(place, "too many words and signs", limit, `keep results and data out of a ${noun}`);
}

function emptyFile(place: Place, { noun, top }: FileKind): Fault {
  return faultAt(place, "an empty file", top, `start from an existing ${noun} and change it`);
}

function notAMap(place: Place, shape: "leaf" | "list", { top }: FileKind): Fault {
  const found = shape === "list" ? "a list at the top of the file" : "a single value at the top of the file";
  return faultAt(place, found, top, "write one key: value a line");
}

function manyDocuments(place: Place, { noun }: FileKind): Fault {
  return faultAt(place, "a second document after ---", `one ${noun} a file`, "move it to a file of its own");
}

function badSyntax(place: Place, error: { code: string; message: string }): Fault {
  const message = error.message.split("\n")[0]?.slice(0, 200) ?? "";
  if (error.code === "TAB_AS_INDENT") {
    return faultAt(place, "a tab used for indentation", "spaces only", "replace the tab by two spaces");
  }
  return faultAt(
    place,
    `not readable as YAML or JSON: ${message}`,
    "well-formed YAML or JSON",
    "check indentation, quotes, colons and brackets here and in the line above",
  );
}
