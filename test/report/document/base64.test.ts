import fc from "fast-check";
import { expect, test } from "vitest";
import { base64 } from "../../../src/report/document/base64.js";

test("bytes in base 64 are what Node makes of them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    }),
  );
});
