import { type Bets, type CodeFault, readCode } from "./code.js";

/** What a class has handed in. */
export interface Paste {
  readonly bets: readonly Bets[];
  /** Pieces that are no code, with their line from 1. */
  readonly wrong: readonly WrongCode[];
  /** Codes that stand there more than once and count once. */
  readonly repeated: readonly string[];
  /** Was the text longer than is read? */
  readonly isCut: boolean;
}

export interface WrongCode {
  readonly line: number;
  readonly text: string;
  readonly fault: CodeFault;
}

/** The longest text that is read: some thousand codes. */
const LONGEST = 20_000;
const LONGEST_SHOWN = 30;

/** Reads codes, one a line or with commas or semicolons between them. Nothing in the text is trusted. */
export function readPaste(text: string): Paste {
  const bets = new Map<string, Bets>();
  const wrong: WrongCode[] = [];
  const repeated = new Set<string>();
  for (const { line, piece } of piecesOf(text.slice(0, LONGEST))) {
    const reading = readCode(piece);
    if (!reading.ok) wrong.push({ line, text: piece.slice(0, LONGEST_SHOWN), fault: reading.fault });
    else if (bets.has(reading.code)) repeated.add(reading.code);
    else bets.set(reading.code, reading.bets);
  }
  return { bets: [...bets.values()], wrong, repeated: [...repeated], isCut: text.length > LONGEST };
}

function piecesOf(text: string): { readonly line: number; readonly piece: string }[] {
  return text.split(/\r\n|\r|\n/).flatMap((row, k) =>
    row
      .split(/[,;，；、]/)
      .map((piece) => ({ line: k + 1, piece: piece.trim() }))
      .filter(({ piece }) => piece !== ""),
  );
}
