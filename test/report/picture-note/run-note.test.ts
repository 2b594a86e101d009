import * as zlib from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crc32 } from "../../../src/report/picture-note/crc32.js";
import { textIn, withText } from "../../../src/report/picture-note/png-text.js";
import { noteIn, withNote } from "../../../src/report/picture-note/run-note.js";

/** The smallest PNG: one transparent pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
);
const note = {
  version: "1.2.3",
  resultHash: "ab".repeat(32),
  first: "mine",
  files: { mine: 'schema: 1\nid: mine\ntitle: { en: "A", zh: "情景🙂" }\n' },
  seed: 7,
  runs: 200,
};

test("the code of a chunk is the one of the standard", () => {
  // The check value of CRC-32/ISO-HDLC.
  expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
  // Node 20.19 does not have it yet.
  if (!zlib.crc32) return;
  fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === zlib.crc32(bytes)));
});

describe("a note in a picture", () => {
  test("comes out as it went in, and the picture stays one", () => {
    const picture = withNote(pixel, note);
    expect(noteIn(picture)).toEqual(note);
    expect([...picture.subarray(0, 8)]).toEqual([...pixel.subarray(0, 8)]);
    expect([...picture.subarray(-12)]).toEqual([...pixel.subarray(-12)]);
  });

  test("is a chunk as any reader of PNGs expects it: length, type, keyword, four zeros and the text", () => {
    const chunk = Buffer.from(withText(pixel, "key", "text").subarray(pixel.length - 12, -12));
    expect(chunk.readUInt32BE(0)).toBe(chunk.length - 12);
    expect(chunk.subarray(4, -4).toString("latin1")).toBe("iTXtkey\0\0\0\0\0text");
  });

  test("is none where there is none, where it is damaged, or where it is not ours", () => {
    expect(noteIn(pixel)).toBeNull();
    const damaged = withNote(pixel, note);
    damaged[pixel.length] = 0;
    expect(noteIn(damaged)).toBeNull();
    for (const text of ["{", "[]", "null", '{"first": 7}', JSON.stringify({ ...note, files: { mine: 7 } })])
      expect(noteIn(withText(pixel, "yardstick", text))).toBeNull();
    expect(() => withText(new Uint8Array(40), "key", "text")).toThrow("not a whole PNG");
  });

  test("is looked for in anything without a crash", () => {
    for (const runs of [0, -1, 0.5, 1e9, Number.MAX_SAFE_INTEGER])
      expect(noteIn(withNote(pixel, { ...note, runs }))).toBeNull();
    expect(noteIn(withNote(pixel, { ...note, seed: Number.MAX_SAFE_INTEGER }))).toBeNull();
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(fc.nat(400), fc.nat(255)).map(([at, byte]) => {
        const png = withNote(pixel, note);
        return png.with(at % png.length, byte);
      }),
      fc.nat(400).map((length) => withNote(pixel, note).subarray(0, length)),
    );
    fc.assert(
      fc.property(bytes, (png) => {
        const found = noteIn(png);
        expect(found === null || typeof found.first === "string").toBe(true);
        expect(textIn(png, "other")).toBeNull();
      }),
    );
  });
});
