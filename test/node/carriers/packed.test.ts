import { serialize } from "node:v8";
import { expect, test } from "vitest";
import { packed, unpacked } from "../../../src/node/carriers/packed.js";
import { packageVersion } from "../../../src/node/package-files.js";
import { dataHash } from "../../../src/report/manifest.js";

const craft = { kind: "calibration", subject: { odd: [Number.NaN, -0, Number.POSITIVE_INFINITY] } } as const;

test("what is packed comes out to the bit, under a hash that another craft does not have", () => {
  const { hash, bytes } = packed(craft);
  expect(unpacked(bytes)).toEqual(craft);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(packed({ ...craft, subject: 0 }).hash).not.toBe(hash);
});

test("what another version has packed, or one with other data, is refused", () => {
  const other = (origin: object) => () =>
    unpacked(serialize({ version: packageVersion(), dataHash: dataHash(), ...craft, ...origin }));
  expect(other({ version: "9.9.9" })).toThrow(
    /asked for by yardstick 9\.9\.9, .* workers of the same version/,
  );
  expect(other({ dataHash: "0" })).toThrow(/with other data, and this worker is/);
});
