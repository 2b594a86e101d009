import { describe, expect, test } from "vitest";
import { perAgent } from "../../src/engine/column.js";
import { checkDraws, reachOf } from "../../src/engine/reach.js";
import { modelWith, processWith } from "./small-model.js";

const draw = () => 0.5;
const level = perAgent("level", { unit: "", meaning: "", start: 3 });

/** The world of a model with one process, as a mechanism may use it. */
function reached(draws?: string[]) {
  const cause = { process: "reform", as: "push", cause: "c", column: level } as const;
  const { world } = modelWith([{ ...processWith("reform", 1), terms: [cause] }]);
  const asked = new Set<string>();
  return { world, asked, reach: reachOf(world, { name: "ambition", ...(draws && { draws }) }, asked) };
}

describe("a mechanism", () => {
  test("draws from what it declares, and gets the numbers that the world gives", () => {
    const { world, reach } = reached(["luck", "fate"]);
    const [one, other] = [new Float64Array(4), new Float64Array(4)];
    world.draw("fate", (stream) => stream.uniform(), one);
    reach.draw("fate", (stream) => stream.uniform(), other);
    expect(other).toEqual(one);
    const first = world.streams("luck").map((stream) => stream.uniform());
    expect(reach.streams("luck").map((stream) => stream.uniform())).toEqual(first);
    const number = world.stream("luck").uniform();
    expect(reach.stream("luck").uniform()).toBe(number);
  });

  test("is refused a sequence that it does not declare, and told which it may use", () => {
    const { reach } = reached(["luck", "fate"]);
    const message = "ambition draws from chance but declares only luck, fate; add it to its draws";
    expect(() => reach.draw("chance", draw, new Float64Array(4))).toThrow(message);
    expect(() => reach.streams("chance")).toThrow(message);
    expect(() => reach.stream("chance")).toThrow(message);
  });

  test("that declares no draws, or an empty list of them, is refused all", () => {
    for (const draws of [undefined, []])
      expect(() => reached(draws).reach.streams("luck")).toThrow(
        "ambition draws from luck but declares nothing; add it to its draws",
      );
  });

  test("gets the world's own columns, and their names are noted, those behind the terms of a process too", () => {
    const { world, reach, asked } = reached();
    expect([...asked]).toEqual([]);
    const other = perAgent("other", { unit: "", meaning: "" });
    expect(reach.column(other)).toBe(world.column(other));
    expect([...asked]).toEqual(["other"]);
    expect(reach.terms("reform").map(({ numbers }) => numbers.values)).toEqual([world.column(level)]);
    expect([...asked]).toEqual(["other", "level"]);
  });

  test("gets the world's own cells, and their names are noted", () => {
    const { world, reach, asked } = reached();
    const map = { name: "map", start: 0 };
    reach.cell(map).value = 7;
    expect(world.cell(map).value).toBe(7);
    expect([...asked]).toEqual(["map"]);
  });
});

describe("a random sequence has one owner:", () => {
  const rate = perAgent("rate", { unit: "", meaning: "" });
  const process = { name: "reform", rate, recurring: false };

  test("two mechanisms that draw from the same one are refused by name", () => {
    expect(() =>
      checkDraws([
        { name: "a", draws: ["x", "luck"] },
        { name: "b", draws: ["luck"] },
      ]),
    ).toThrow("both a and b draw from luck; give each a sequence of its own");
  });

  test("so is one that draws from the sequence in which a process has its clocks, wherever it is listed", () => {
    const drawer = { name: "a", draws: ["reform"] };
    expect(() => checkDraws([{ name: "b", process }, drawer])).toThrow("both b and a draw from reform");
    expect(() => checkDraws([drawer, { name: "b", process }])).toThrow("both a and b draw from reform");
    expect(() => checkDraws([{ name: "b", process, draws: ["reform"] }])).toThrow("draw from reform");
  });

  test("different ones are nobody's business", () => {
    checkDraws([{ name: "a", draws: ["x", "y"] }, { name: "b", process, draws: ["z"] }, { name: "c" }]);
  });
});
