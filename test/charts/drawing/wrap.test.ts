import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf } from "../../../src/charts/drawing/typography.js";
import { wrap } from "../../../src/charts/drawing/wrap.js";

test("wrapping loses no word and puts them in no other order", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 40 }), (words) => {
      expect(wrap(words.join(" "), 200, 16).join(" ")).toBe(words.join(" "));
    }),
  );
});

test("lines of words fit the width", () => {
  const text = "Plans published in a quarter as a share of the provinces still without one ".repeat(4);
  for (const line of wrap(text, 300, 20)) expect(widthOf(line, 20)).toBeLessThanOrEqual(300);
});

test("Chinese breaks between characters but never before a full stop or a comma", () => {
  const lines = wrap("各省发布规划的时间，实际与模拟。".repeat(6), 150, 16);
  expect(lines.length).toBeGreaterThan(6);
  expect(lines.join("")).toBe("各省发布规划的时间，实际与模拟。".repeat(6));
  for (const line of lines) expect(line).not.toMatch(/^[，。]/);
});
