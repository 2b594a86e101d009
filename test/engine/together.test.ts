import { expect, test } from "vitest";
import type { Observer } from "../../src/engine/model.js";
import { together } from "../../src/engine/together.js";
import { modelWith, processWith } from "./small-model.js";
import { pusher } from "./toys.js";

/** Writes down, under a name, everything that it hears of a run. */
const scribe = (name: string, told: string[]): Observer => ({
  begin: () => void told.push(`${name} begin`),
  step: ({ index }) => void told.push(`${name} step ${index}`),
  event: (process, agent, day) => void told.push(`${name} event ${process} ${agent} ${day}`),
  hazard: (process, _, { index }) => void told.push(`${name} hazard ${process} ${index}`),
});

test("observers together hear each what it would hear alone, one after another, and none needs every method", () => {
  const model = modelWith([processWith("reform", 0.05, true), pusher("settle")]);
  const alone: string[] = [];
  model.run(1, 0, scribe("a", alone));
  const both: string[] = [];
  model.run(1, 0, together([scribe("a", both), {}, scribe("b", both)]));
  expect(both).toEqual(alone.flatMap((line) => [line, line.replace("a", "b")]));
  expect(alone.some((line) => line.includes("event"))).toBe(true);
});
