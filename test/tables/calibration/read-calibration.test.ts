import { describe, expect, test } from "vitest";
import { formatFault } from "../../../src/faults/fault.js";
import { readCalibration } from "../../../src/tables/index.js";

const anchors = "anchors: { exclusion: 1, crossover: 2, inclusion: 3 }";

function setOf(text: string) {
  const reading = readCalibration(`sets:\n  A: { from: x, ${text} }\n`, "c.yaml");
  if (!reading.ok) throw new Error(reading.faults.map(formatFault).join("\n"));
  return reading.sets[0];
}

function faultsOf(text: string): string[] {
  const reading = readCalibration(text, "c.yaml");
  return reading.ok ? [] : reading.faults.map(formatFault);
}

describe("a set", () => {
  const three = { exclusion: 1, crossover: 2, inclusion: 3 };
  test.each([
    [`method: direct, ${anchors}`, { method: "direct", anchors: three, atInclusion: 0.95 }],
    [`method: ranks, ${anchors}, idm: 0.9`, { method: "direct", anchors: three, atInclusion: 0.9 }],
    [`method: curve, ${anchors}`, { method: "curve", anchors: three, curvature: { below: 1, above: 1 } }],
    [`method: distribution, ${anchors}`, { method: "distribution", anchors: three }],
    ["method: indirect, thresholds: [1, 2]", { method: "indirect", thresholds: [1, 2] }],
    ["method: relative", { method: "relative" }],
    ["method: crisp, threshold: 4", { method: "crisp", threshold: 4 }],
    ["method: recode, categories: { 0: 0, 1.5: 1 }", { method: "recode", categories: new Map([[0, 0], [1.5, 1]]) }],
  ])("made by %s is read", (text, rule) => {
    expect(setOf(text).rule.value).toEqual(rule);
  }); // biome-ignore format: a table

  test("is ranked under the method ranks and wherever rank is given, with the last rank for ties", () => {
    expect(setOf(`method: ranks, ${anchors}`).ranking).toEqual({ direction: "ascending", ties: "max" });
    expect(setOf(`method: direct, ${anchors}`).ranking).toBeNull();
    expect(setOf(`method: direct, rank: descending, ties: min, ${anchors}`).ranking).toEqual({
      direction: "descending",
      ties: "min",
    });
  });

  test("comes from the column of its own name where none is given", () => {
    const reading = readCalibration("sets:\n  A: { method: relative }\n", "c.yaml");
    expect(reading.ok && reading.sets[0].from.value).toBe("A");
  });
});

describe("a calibration file is refused at the place of its fault, with a cure:", () => {
  test.each([
    ["an unknown key", "sets:\n  A: { form: x, method: relative }", /^c\.yaml:2:8 {2}sets\.A\.form: no such key; did you mean from\?/],
    ["an unknown method", "sets:\n  A: { method: dirct }", /^c\.yaml:2:16 .*did you mean direct\?/],
    ["no method", "sets:\n  A: { from: x }", /^c\.yaml:2:3 {2}sets\.A: no method/],
    ["no anchors", "sets:\n  A: { method: direct }", /^c\.yaml:2:3 {2}sets\.A\.anchors: missing under method: direct/],
    ["an anchor that is missing", "sets:\n  A: { method: direct, anchors: { exclusion: 1, inclusion: 3 } }", /^c\.yaml:2:33 .*no crossover/],
    ["an anchor that is no number", "sets:\n  A: { method: direct, anchors: { exclusion: a, crossover: 2, inclusion: 3 } }", /^c\.yaml:2:46 .*write a number/],
    ["one side of a bell", "sets:\n  A: { method: bell, anchors: { left: { exclusion: 1, crossover: 2, inclusion: 3 } } }", /no right/],
    ["three anchors for a bell", `sets:\n  A: { method: bell, ${anchors} }`, /three anchors under method: bell/],
    ["a key that the method does not use", `sets:\n  A: { method: direct, ${anchors}, threshold: 3 }`, /threshold: has no meaning under method: direct/],
    ["ties of nothing", `sets:\n  A: { method: direct, ties: max, ${anchors} }`, /nothing is ranked/],
    ["no sets", "set:\n  A: { method: relative }", /no key sets, but set/],
    ["an empty file", "", /an empty file/],
    ["a tab", "sets:\n\tA: 1", /tab/],
  ])("%s", (_, text, said) => {
    expect(faultsOf(text).join("\n")).toMatch(said);
  }); // biome-ignore format: a table
});
