import { expect, test } from "vitest";
import { otherBytes } from "../../src/node/other-bytes.js";

const bytes = (text: string, encoding: "latin1" | "utf16le") => Buffer.from(text, encoding);

test("an older encoding is said with its line and a sample, and how to save the file", () => {
  const table = bytes("id,name\nEMI,Saint-Émile\n", "latin1");
  expect(otherBytes(table, "CSV")).toEqual({
    found: 'not UTF-8 text: by an older encoding, "EMI,Saint-Émile"',
    cure: 'save the file again in UTF-8, which Excel calls "CSV UTF-8"',
    line: 2,
  });
  expect(otherBytes(bytes("a\nname: Marné\nb", "latin1"), "YAML")).toMatchObject({
    found: expect.stringContaining('"name: Marné"'),
    cure: "save the file again in UTF-8",
    line: 2,
  });
});

test("UTF-16 and workbooks are known by their first bytes", () => {
  expect(otherBytes(bytes("\uFEFFid\tname\n", "utf16le"), "CSV").found).toMatch(/^UTF-16/);
  const xlsx = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0xff]);
  expect(otherBytes(xlsx, "CSV")).toMatchObject({
    found: expect.stringContaining("workbook"),
    cure: expect.stringContaining("CSV UTF-8"),
  });
  const xls = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]);
  expect(otherBytes(xls, "CSV")).toMatchObject({ found: expect.stringContaining(".xls"), line: 1 });
});

test("bytes that break off in a character, or are no text of any kind, are told without one", () => {
  expect(otherBytes(Buffer.from([0x61, 0xe4, 0xb8]), "CSV")).toMatchObject({ line: 1 });
  expect(otherBytes(Buffer.from([0x89, 0x50, 0xff, 0xfe, 0x00]), "YAML").found).toBe("not UTF-8 text");
});
