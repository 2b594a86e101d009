import { describe, expect, test } from "vitest";
import { type Answers, EMPTY, LONGEST_TEXT, readAnswers } from "../../../src/web/lessons/answers.js";
import { KNOTS } from "../../../src/web/lessons/drawing.js";

const whole: Answers = {
  step: 3,
  first: ["GZ", "JX", "ZJ"],
  last: "BJ",
  isLocked: true,
  drawing: Array(KNOTS).fill(2),
  texts: { predict: "rich ones" },
  signs: { "no-centre": "more" },
  found: { "no-centre": { pairs: 100, lower: 0, higher: 100, same: 0, sentence: { en: "a", zh: "b" } } },
  province: "HA",
  entries: [{ pilots: ["GD", "ZJ", "FJ"], tried: { mean: 0.3, error: 0.1 }, fresh: null }],
};

describe("work in progress", () => {
  test("comes back as it was kept", () => {
    expect(readAnswers(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  test("that was tampered with loses what is wrong and nothing else", () => {
    const read = readAnswers({
      ...whole,
      first: ["GZ", "XX", "<b>", 7],
      last: "__proto__",
      drawing: [1, 2],
      texts: { predict: "x".repeat(9999), claim: 5 },
      signs: { "no-centre": "sideways" },
      found: { a: { pairs: -1 }, b: "no" },
      entries: [{ pilots: ["GD"] }, null],
    });
    expect(read).toEqual({
      ...whole,
      first: ["GZ"],
      last: null,
      drawing: null,
      texts: { predict: "x".repeat(LONGEST_TEXT) },
      signs: {},
      found: {},
      entries: [],
    });
  });

  test("that is no work at all is an empty sheet", () => {
    for (const nonsense of [null, 7, "x", [], undefined, { step: "3" }])
      expect(readAnswers(nonsense)).toEqual(EMPTY);
  });
});
