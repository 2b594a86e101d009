import { expect, test } from "vitest";
import { national, perAgent } from "../../src/engine/column.js";

const said = { unit: "share", meaning: "what it means" };
const unsaid = { start: 0, recorded: false, acts: false, outcome: null };

test("a column starts at 0, acts on nobody, is neither recorded nor an outcome, unless it says otherwise", () => {
  expect(perAgent("own", said)).toEqual({ name: "own", scope: "agent", ...said, ...unsaid });
  expect(national("shared", said)).toEqual({ name: "shared", scope: "nation", ...said, ...unsaid });
});

test("what a column says of itself holds", () => {
  const outcome = { en: "a", zh: "甲", zhUnit: "个" };
  const all = { ...said, start: -1, recorded: true, acts: true, outcome };
  for (const declare of [perAgent, national]) expect(declare("x", all)).toMatchObject({ name: "x", ...all });
});
