import { closeSync, openSync, readSync } from "node:fs";

/** Bytes read at a time. */
const PORTION = 1 << 20;

/** The lines of a text that comes in pieces, without their ends; a last one that is empty is none. */
export function* linesOf(pieces: Iterable<string>): Generator<string> {
  let rest = "";
  for (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** The text of a file (UTF-8) piece by piece, without a byte order mark, so that it need not fit into memory. */
export function* piecesOfFile(path: string): Generator<string> {
  const file = openSync(path, "r");
  const decoder = new TextDecoder("utf-8");
  const portion = Buffer.alloc(PORTION);
  try {
    for (;;) {
      const length = readSync(file, portion, 0, PORTION, null);
      yield decoder.decode(portion.subarray(0, length), { stream: length > 0 });
      if (length === 0) return;
    }
  } finally {
    closeSync(file);
  }
}
