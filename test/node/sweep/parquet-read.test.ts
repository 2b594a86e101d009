import { afterEach, beforeEach, expect, test } from "vitest";
import { chunkBytes } from "../../../src/node/sweep/chunk-file.js";
import { readColumns, readNumbers } from "../../../src/node/sweep/parquet-read.js";

const ROWS = Array.from({ length: 20 }, (_, k) => k);
const columns = [
  { name: "rate", kind: "number", values: Float64Array.from(ROWS, (k) => k / 7) },
  { name: "share", kind: "number", values: Float64Array.from(ROWS, (k) => k / 20) },
  { name: "word", kind: "word", values: ROWS.map((k) => `w${k % 3}`) },
  { name: "isOn", kind: "switch", values: ROWS.map((k) => k % 2 === 0) },
] as const;
const whole = chunkBytes("plan", 0, columns);
/** Where the description of the columns begins: its length stands before the last four bytes. */
const FOOTER =
  whole.length - 8 - new DataView(whole.buffer, whole.byteOffset).getUint32(whole.length - 8, true);
/** In the head of the first page, and what damages it. */
const PAGE = { at: 5, byte: 47 };

const left: unknown[] = [];
const note = (cause: unknown) => left.push(cause);
beforeEach(() => {
  left.length = 0;
  process.on("unhandledRejection", note);
});
afterEach(() => {
  process.off("unhandledRejection", note);
});

/** The file with its first page damaged and one byte of the description exchanged. */
function spoilt(at: number, byte: number): ArrayBuffer {
  const bytes = Uint8Array.from(whole);
  bytes[PAGE.at] = PAGE.byte;
  bytes[at] = byte;
  return bytes.buffer;
}

test("a whole file gives its rows back", async () => {
  const file = Uint8Array.from(whole).buffer;
  expect(await readColumns(file)).toEqual(columns);
  expect(await readColumns(file, 3, 5)).toMatchObject([
    { values: Float64Array.of(3 / 7, 4 / 7) },
    {},
    {},
    {},
  ]);
  expect(await readNumbers(file, ["share", "rate"])).toEqual([columns[1].values, columns[0].values]);
});

test("no damage leaves a rejected promise behind, which would end the program", async () => {
  const tries = Array.from({ length: whole.length - FOOTER }, (_, k) => spoilt(FOOTER + k, 228));
  const outcomes = await Promise.allSettled(
    tries.flatMap((file) => [readColumns(file), readNumbers(file, ["rate", "share"])]),
  );
  expect(outcomes.filter(({ status }) => status === "rejected").length).toBeGreaterThan(tries.length);
  await new Promise(setImmediate);
  expect(left).toEqual([]);
});
