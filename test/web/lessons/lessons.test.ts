import { describe, expect, test } from "vitest";
import { findMeasure } from "../../../src/experiments/measures/index.js";
import { mechanisms } from "../../../src/model/mechanisms/index.js";
import { registry } from "../../../src/model/registry.js";
import { lessons } from "../../../src/web/lessons/index.js";
import { minutesOf } from "../../../src/web/lessons/lesson.js";
import { secondRule } from "../../../src/web/lessons/one-rule.js";

describe.each(lessons)("the lesson $id", (lesson) => {
  test("takes 45 minutes", () => {
    expect(minutesOf(lesson)).toBe(45);
  });

  test("turns and changes rules that exist, within their ranges, and tells figures that are measured", () => {
    const set = lesson.changes.flatMap((change) => Object.entries(change.set ?? {}));
    for (const [path, value] of set) {
      const [low, high] = registry.get(path)!.range;
      expect(value, path).toBeGreaterThanOrEqual(low);
      expect(value, path).toBeLessThanOrEqual(high);
    }
    expect(lesson.turned.filter(({ path }) => !registry.has(path))).toEqual([]);
    const switches = lesson.changes.flatMap((change) => Object.keys(change.switches ?? {}));
    expect(switches.filter((name) => !mechanisms.some((each) => each.name === name))).toEqual([]);
    expect(lesson.outcome.figures.filter((figure) => !findMeasure(figure))).toEqual([]);
  });

  test("changes one thing at a time", () => {
    for (const { id, base, set = {}, switches = {} } of lesson.changes) {
      const things = [...Object.keys(set), ...Object.keys(switches), ...(base === undefined ? [] : [base])];
      expect(things, id).toHaveLength(1);
    }
  });

  test("says everything in both languages", () => {
    const texts = JSON.stringify(lesson).match(/"zh":"[^"]*"/g)!;
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(texts.length).toBe(JSON.stringify(lesson).match(/"en":"[^"]+"/g)!.length);
  });
});

test("a second rule is refused, the same one again is not", () => {
  expect(secondRule([], "a")).toBeNull();
  expect(secondRule(["a"], "a")).toBeNull();
  expect(secondRule(["a"], "b")).toEqual({ kept: "a", wanted: "b" });
});
