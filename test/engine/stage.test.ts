import { describe, expect, test } from "vitest";
import { national, perAgent } from "../../src/engine/column.js";
import { announce, EVERYBODY, putBack, Stage } from "../../src/engine/stage.js";

const own = perAgent("own", { unit: "", meaning: "", start: 2 });
const shared = national("shared", { unit: "", meaning: "", start: 7 });
const foreign = perAgent("foreign", { unit: "", meaning: "", start: 5 });

describe("a column", () => {
  test("has a number for each agent or one for the nation, all at their start value", () => {
    const stage = new Stage([{ name: "a", writes: [own, shared] }], 3);
    expect([...stage.numbers(own).values]).toEqual([2, 2, 2]);
    expect([...stage.numbers(shared).values]).toEqual([7]);
  });

  test("that nobody writes stands at its start value, the same numbers for all who ask", () => {
    const stage = new Stage([], 2);
    expect([...stage.numbers(foreign).values]).toEqual([5, 5]);
    expect(stage.numbers(foreign)).toBe(stage.numbers(foreign));
    expect(stage.columns()).toEqual([foreign]);
  });

  test("has one writer: a second one is refused, and both are named", () => {
    const writers = [
      { name: "ambition", writes: [shared, own] },
      { name: "targets", writes: [own] },
    ];
    expect(() => new Stage(writers, 3)).toThrow(
      "both ambition and targets write the column own; it must have one writer",
    );
  });

  test("is known by its declaration: another of the same name is refused", () => {
    const stage = new Stage([{ name: "a", writes: [own] }], 3);
    const twin = perAgent("own", { unit: "", meaning: "another" });
    expect(() => stage.numbers(twin)).toThrow("two columns are called own");
  });
});

test("what a mechanism writes lies side by side in one block, which belongs to it alone", () => {
  const writers = [
    { name: "a", writes: [own, shared] },
    { name: "b", writes: [foreign] },
    { name: "c", writes: [] },
  ];
  const stage = new Stage(writers, 2);
  stage.block("a").set([10, 11, 12]);
  expect([...stage.numbers(own).values, ...stage.numbers(shared).values]).toEqual([10, 11, 12]);
  expect([...stage.block("b")]).toEqual([5, 5]);
  expect(stage.block("c")).toHaveLength(0);
  expect(stage.block("nobody")).toHaveLength(0);
});

describe("listeners", () => {
  test("hear of the agent whose number has changed, and of nobody else's column", () => {
    const stage = new Stage([{ name: "a", writes: [own, foreign] }], 3);
    const heard: string[] = [];
    stage.numbers(own).listeners.push((agent) => heard.push(`first ${agent}`));
    stage.numbers(own).listeners.push((agent) => heard.push(`second ${agent}`));
    announce(stage.numbers(foreign), 1);
    announce(stage.numbers(own), 2);
    expect(heard).toEqual(["first 2", "second 2"]);
  });

  test("hear of everybody when columns are put back to their start values, one or all", () => {
    const stage = new Stage([{ name: "a", writes: [own, shared] }], 3);
    const heard: number[] = [];
    stage.numbers(own).listeners.push((agent) => heard.push(agent));
    for (const back of [() => stage.reset(), () => putBack(own, stage.numbers(own))]) {
      stage.block("a").fill(99);
      back();
      expect([...stage.numbers(own).values]).toEqual([2, 2, 2]);
    }
    expect([...stage.numbers(shared).values]).toEqual([99]);
    expect(heard).toEqual([EVERYBODY, EVERYBODY]);
  });
});

test("the terms of a process are those that mechanisms declare for it, in their order, with their columns' numbers", () => {
  const term = (process: string, column = own) => ({ process, as: "push" as const, cause: process, column });
  const writers = [
    { name: "a", writes: [own], terms: [term("reform"), term("other")] },
    { name: "b", writes: [shared], terms: [term("reform", shared)] },
  ];
  const stage = new Stage(writers, 2);
  const terms = stage.terms("reform");
  expect(terms.map(({ term }) => term.column.name)).toEqual(["own", "shared"]);
  expect(terms.map(({ numbers }) => numbers)).toEqual([stage.numbers(own), stage.numbers(shared)]);
  expect(terms[0].numbers).toBe(stage.numbers(own));
  expect(stage.terms("nothing")).toEqual([]);
});

test("a cell holds its start until its owner sets it, for all who ask, and a reset leaves it alone", () => {
  const stage = new Stage([], 1);
  const cell = { name: "map", start: "empty" };
  const reader = stage.cell(cell);
  expect(reader.value).toBe("empty");
  stage.cell(cell).value = "drawn";
  stage.reset();
  expect(reader.value).toBe("drawn");
});
