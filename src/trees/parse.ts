import { Composer, type CST, type Document, Lexer, LineCounter, Parser } from "yaml";
import { type Fault, faultAt, type Place } from "../faults/fault.js";
import { growTree } from "./grow.js";
import type { Branch } from "./tree.js";

/** Longest text read, in characters. */
export const LONGEST_TEXT = 1_000_000;
/** Deepest nesting read; scenario files need five levels. */
const DEEPEST = 40;
/** Most words, signs and spaces read; a file that sets everything for every province has about 5,000. */
const MOST_LEXEMES = 50_000;
/** After the first faults of syntax the rest are mostly their consequences. */
const MOST_SYNTAX_FAULTS = 20;

/**
 * Text of a YAML or JSON file (JSON is YAML) as a tree of placed values. Faults of writing that leave the tree whole
 * (a key given twice, an alias) come along with it, so that the reader can report everything at once.
 */
export function parseTree(text: string, file: string): { tree?: Branch; faults: Fault[] } {
  const start: Place = { file, line: 1, column: 1 };
  if (text.length > LONGEST_TEXT) return { faults: [tooLong(start, text.length)] };
  const lines = new LineCounter();
  if (moreLexemesThan(MOST_LEXEMES, text)) return { faults: [tooMany(start)] };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  if (deeperThan(DEEPEST, tokens)) return { faults: [tooDeep(start)] };
  const documents = [...new Composer({ prettyErrors: false, uniqueKeys: false }).compose(tokens)];
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const errors = documents.flatMap((each) => each.errors).slice(0, MOST_SYNTAX_FAULTS);
  if (errors.length > 0) return { faults: errors.map((error) => badSyntax(placeAt(error.pos[0]), error)) };
  return oneMap(documents, placeAt, start);
}

function oneMap(documents: Document[], placeAt: (offset: number) => Place, start: Place) {
  const second = documents[1];
  if (second !== undefined) return { faults: [manyDocuments(placeAt(second.range?.[0] ?? 0))] };
  const faults: Fault[] = [];
  const tree = growTree(documents[0]?.contents ?? null, placeAt, faults);
  if (tree.kind === "map") return { tree, faults };
  if (faults.length > 0) return { faults };
  return {
    faults: [tree.kind === "leaf" && tree.value === null ? emptyFile(start) : notAMap(tree.place, tree.kind)],
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

const A_MAP = "a map of keys and values, beginning with schema: 1 and id";

function tooLong(place: Place, length: number): Fault {
  const limit = `at most ${LONGEST_TEXT} characters`;
  return faultAt(
    place,
    `a text of ${length} characters`,
    limit,
    "keep results and data out of scenario files",
  );
}

function tooDeep(place: Place): Fault {
  return faultAt(
    place,
    "brackets or lists nested too deeply",
    `at most ${DEEPEST} levels`,
    "close the brackets; a scenario needs five levels",
  );
}

function tooMany(place: Place): Fault {
  const limit = `at most ${MOST_LEXEMES} words and signs`;
  return faultAt(place, "too many words and signs", limit, "keep results and data out of scenario files");
}

function emptyFile(place: Place): Fault {
  return faultAt(place, "an empty file", A_MAP, "start from a new scenario file and change it");
}

function notAMap(place: Place, kind: "leaf" | "list"): Fault {
  const found = kind === "list" ? "a list at the top of the file" : "a single value at the top of the file";
  return faultAt(place, found, A_MAP, "write one key: value a line");
}

function manyDocuments(place: Place): Fault {
  return faultAt(place, "a second document after ---", "one scenario a file", "move it to a file of its own");
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
