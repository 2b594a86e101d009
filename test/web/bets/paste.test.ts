import { expect, test } from "vitest";
import { codeOf } from "../../../src/web/bets/code.js";
import { readPaste } from "../../../src/web/bets/paste.js";

const bets = { first: ["GZ", "JX", "ZJ"], last: "BJ" };
const one = codeOf(bets, [1, 2, 3]);
const other = codeOf(bets, [4, 5, 6]);

test("codes are read line by line or with commas between them; the same bets of two pages count twice", () => {
  const { bets: read, wrong, repeated } = readPaste(`${one}\r\n\n${other.toLowerCase()}`);
  expect(read).toEqual([bets, bets]);
  expect([wrong, repeated]).toEqual([[], []]);
  expect(readPaste(`${one}, ${other}；`).bets).toHaveLength(2);
});

test("a code that is pasted again counts once and is named", () => {
  const paste = readPaste([one, other, one.toLowerCase(), one.replace("-", " ")].join("\n"));
  expect(paste.bets).toHaveLength(2);
  expect(paste.repeated).toEqual([one.replace("-", "")]);
});

test("what is no code is listed with its line and the reason, and the others still count", () => {
  const paste = readPaste(`${one}\nhello\n${other.slice(0, -1)}`);
  expect(paste.bets).toHaveLength(1);
  expect(paste.wrong).toEqual([
    { line: 2, text: "hello", fault: "codeLetter" },
    { line: 3, text: other.slice(0, -1), fault: "codeLength" },
  ]);
});

test("a text that is far too long is read as far as it goes, and that is said", () => {
  const paste = readPaste(`${one}\n${"x".repeat(1e6)}`);
  expect(paste).toMatchObject({ bets: [bets], isCut: true });
  expect(paste.wrong[0]!.text).toHaveLength(30);
});
