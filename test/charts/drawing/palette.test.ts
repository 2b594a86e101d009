import { expect, test } from "vitest";
import {
  divergingRamp,
  faded,
  ink,
  inkOn,
  OBSERVED,
  SIMULATED,
  seriesColours,
  timeRamp,
} from "../../../src/charts/drawing/palette.js";

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const level = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

test("text reaches a contrast of 4.5 on white, the quiet text 7", () => {
  expect(contrast(ink.text, ink.paper)).toBeGreaterThan(7);
  expect(contrast(ink.quiet, ink.paper)).toBeGreaterThan(7);
});

test("every line that is named by its colour reaches a contrast of 3 on white", () => {
  for (const colour of [OBSERVED, SIMULATED, ...seriesColours])
    expect([colour, contrast(colour, ink.paper) > 3]).toEqual([colour, true]);
});

test("names on tiles reach a contrast of 4.5 on every step of the ramp", () => {
  for (const fill of [...timeRamp, ...divergingRamp])
    expect([fill, contrast(inkOn(fill), fill) > 4.5]).toEqual([fill, true]);
});

test("the ramp of time grows lighter at each step, so that it survives printing in grey", () => {
  const levels = timeRamp.map(luminance);
  for (let i = 1; i < levels.length; i++) expect(levels[i]!).toBeGreaterThan(levels[i - 1]! * 1.3);
});

test("the ramp of differences grows darker from its middle to either end", () => {
  const levels = divergingRamp.map(luminance);
  for (const side of [levels.slice(0, 4).reverse(), levels.slice(3)])
    for (let i = 1; i < side.length; i++) expect(side[i]!).toBeLessThan(side[i - 1]!);
});

test("a faded colour carries its opacity as the last two digits", () => {
  expect([faded("#0072b2", 1), faded("#0072b2", 0)]).toEqual(["#0072b2ff", "#0072b200"]);
});
