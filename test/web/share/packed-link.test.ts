import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPacked, packed, unpacked } from "../../../src/web/share/packed-link.js";

const long = `v1&${Array.from({ length: 90 }, (_, k) => `at=2019-01-01:name.of.rule${k}=${k / 7}`).join("&")}`;
const packedBy = (bytes: Uint8Array) => `z1=${Buffer.from(bytes).toString("base64url")}`;

describe("a long link", () => {
  test("is packed into fewer letters that every address can hold, and comes out again", async () => {
    const short = await packed(long);
    expect(long.length).toBeGreaterThan(1500);
    expect(short.length).toBeLessThan(long.length / 2);
    expect(short).toMatch(/^z1=[\w-]+$/);
    expect(await unpacked(short)).toBe(long);
  });

  test("is read from any other writer of RFC 1951", async () => {
    expect(await unpacked(packedBy(deflateRawSync("v1&lang=zh")))).toBe("v1&lang=zh");
  });

  test("that would fill the memory is not unpacked", async () => {
    const bomb = packedBy(deflateRawSync(Buffer.alloc(5_000_000, "a")));
    expect(bomb.length).toBeLessThan(8000);
    expect(await unpacked(bomb)).toBeNull();
    expect(await unpacked(`z1=${"A".repeat(9000)}`)).toBeNull();
  });

  test("of nonsense is nothing, without a crash", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const found = await unpacked(`z1=${text}`);
        expect(found === null || typeof found === "string").toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

test("a short link stays readable", async () => {
  expect(await packed("v1&lang=zh")).toBe("v1&lang=zh");
  expect(isPacked("v1&lang=zh")).toBe(false);
});
