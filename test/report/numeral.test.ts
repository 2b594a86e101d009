import { expect, test } from "vitest";
import { registry } from "../../src/model/registry.js";
import { numeral } from "../../src/report/numeral.js";

test.each([
  [1 / 700, "1/700"],
  [1 / 365, "1/365"],
  [0.005, "0.005"],
  [0, "0"],
  [-2.2, "-2.2"],
  [1 / 4, "0.25"],
  [0.123456789, "0.123456789"],
])("%d is written %s", (value, text) => {
  expect(numeral(value)).toBe(text);
});

test("every default can be read back exactly from what is written", () => {
  for (const { value } of registry.values()) {
    const [over, under = "1"] = numeral(value).split("/");
    expect(Number(over) / Number(under)).toBe(value);
    expect(numeral(value).length).toBeLessThan(9);
  }
});
