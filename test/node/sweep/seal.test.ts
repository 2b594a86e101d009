import { parquetMetadata } from "hyparquet";
import { expect, test } from "vitest";
import { readColumns } from "../../../src/node/sweep/parquet-read.js";
import { ParquetStream } from "../../../src/node/sweep/parquet-stream.js";
import { isSealed, sealed } from "../../../src/node/sweep/seal.js";

const columns = [
  { name: "rate", kind: "number", values: Float64Array.of(1, 0.5) },
  { name: "word", kind: "word", values: ["a", "b"] },
] as const;
const stream = new ParquetStream("quick", { some: "thing" });
const plain = Buffer.concat([stream.add(columns), stream.end()]);
const whole = sealed(plain);
const fileOf = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer;

test("a sealed file is the same Parquet file, with 32 bytes more that its description does not name", async () => {
  expect(whole.length).toBe(plain.length + 32);
  expect(parquetMetadata(fileOf(whole))).toEqual(parquetMetadata(fileOf(plain)));
  expect(await readColumns(fileOf(whole))).toEqual(columns);
});

test("a seal is broken by any byte that is turned, and by a file that is cut or grown anywhere", () => {
  expect(isSealed(whole)).toBe(true);
  expect(isSealed(plain)).toBe(false);
  const turned = (at: number, by: number) =>
    Uint8Array.from(whole, (byte, k) => (k === at ? byte ^ by : byte));
  for (let at = 0; at < whole.length; at++)
    for (const by of [1, 0x80, 0xff]) expect(isSealed(turned(at, by))).toBe(false);
  for (let at = 0; at < whole.length; at++) {
    expect(isSealed(whole.subarray(0, at))).toBe(false);
    expect(isSealed(Buffer.concat([whole.subarray(0, at), Buffer.of(0), whole.subarray(at)]))).toBe(false);
  }
});

test("a seal is found wherever in memory the bytes lie", () => {
  const shifted = Buffer.concat([Buffer.alloc(3), whole, Buffer.alloc(5)]);
  expect(isSealed(shifted.subarray(3, 3 + whole.length))).toBe(true);
});
