import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { national, perAgent } from "../../src/engine/column.js";
import { type Built, foreseen } from "../../src/engine/foresight.js";
import type { Term } from "../../src/engine/term.js";
import { courseOf, eventsOf, mechanismWith, modelWith, processWith } from "./small-model.js";

const column = (name: string) => perAgent(name, { unit: "", meaning: name });

/** A mechanism that writes and reads columns of these names. */
const built = (
  name: string,
  writes: string[],
  asked: string[],
  more: Partial<Built["mechanism"]> = {},
): Built => ({
  mechanism: { name, writes: writes.map(column), ...more },
  behaviour: {},
  asked: new Set([...writes, ...asked]),
});

const namesOf = (...all: Built[]) => [...foreseen(all)].sort();

describe("chance reaches", () => {
  test("whoever draws, and nobody who has an empty list of draws", () => {
    expect(namesOf(built("a", ["x"], [], { draws: ["luck"] }), built("b", ["y"], [], { draws: [] }))).toEqual(
      ["b"],
    );
  });

  test("whoever answers events", () => {
    expect(namesOf({ ...built("a", ["x"], []), behaviour: { on: {} } })).toEqual([]);
  });

  test("whoever announces a part of a hazard, which one column for the nation need not", () => {
    const push = (scope: "agent" | "nation"): Term => ({
      process: "p",
      as: "push",
      cause: "c",
      column: scope === "agent" ? column("x") : national("x", { unit: "", meaning: "x" }),
    });
    expect(namesOf(built("a", ["x"], [], { terms: [push("agent")] }))).toEqual([]);
    expect(namesOf(built("a", ["x"], [], { terms: [push("nation")] }))).toEqual(["a"]);
  });

  test("whoever states the rates of a process, which are announced too", () => {
    const process = { name: "p", rate: column("x"), recurring: false };
    expect(namesOf(built("a", ["x"], [], { process }))).toEqual([]);
  });

  test("whoever reads what it has reached, through any chain and in any order of listing", () => {
    const chain = [built("d", [], ["z"]), built("c", ["z"], ["y"]), built("b", ["y"], ["x"])];
    const source = built("a", ["x"], [], { draws: ["luck"] });
    expect(namesOf(...chain, source)).toEqual([]);
    expect(namesOf(source, ...chain.reverse())).toEqual([]);
    expect(namesOf(...chain, built("a", ["x"], []))).toEqual(["a", "b", "c", "d"]);
  });

  test("whoever reads a cell that is set anew by chance, and nobody who reads another cell", () => {
    const source = built("a", [], [], { draws: ["luck"], sets: [{ name: "map", start: null }] });
    expect(namesOf(source, built("b", ["y"], ["map"]), built("c", ["z"], ["list"]))).toEqual(["c"]);
  });

  test("neither of two that read only each other, and both if anything random reads into one of them", () => {
    const pair = [built("a", ["x"], ["y"]), built("b", ["y"], ["x"])];
    expect(namesOf(...pair)).toEqual(["a", "b"]);
    expect(namesOf(...pair, built("c", ["z"], ["x"], { draws: ["luck"] }))).toEqual(["a", "b"]);
    expect(
      namesOf(built("a", ["x"], ["y", "z"]), pair[1], built("c", ["z"], [], { draws: ["luck"] })),
    ).toEqual([]);
  });

  test("exactly those to whom a path leads from one that draws, in any net of readers", () => {
    const node = fc.record({ die: fc.nat(5), reads: fc.uniqueArray(fc.nat(7), { maxLength: 2 }) });
    fc.assert(
      fc.property(fc.array(node, { minLength: 8, maxLength: 8 }), (nodes) => {
        const reached = nodes.map(({ die }) => die === 0);
        for (const _ of nodes)
          nodes.forEach(({ reads }, i) => {
            reached[i] ||= reads.some((other) => reached[other]);
          });
        const all = nodes.map(({ die, reads }, i) => {
          const asked = reads.map((other) => `c${other}`);
          return built(`m${i}`, [`c${i}`], asked, die === 0 ? { draws: ["luck"] } : {});
        });
        expect(namesOf(...all)).toEqual(nodes.flatMap((_, i) => (reached[i] ? [] : [`m${i}`])));
      }),
    );
  });
});

describe("in a model", () => {
  test("a mechanism that chance cannot reach works in the first run alone, and shows the same in all", () => {
    const level = national("level", { unit: "", meaning: "level" });
    let worked = 0;
    const growth = mechanismWith("growth", { writes: [level] }, (world) => ({
      step({ to }) {
        worked += 1;
        world.column(level)[0] += to;
      },
    }));
    const model = modelWith([growth]);
    const first = courseOf(model, level, 1);
    expect(courseOf(model, level, 2)).toEqual(first);
    expect(worked).toBe(first.length);
  });

  test("rates that rise from step to step are announced in every run, not only in the first", () => {
    const { writes, process } = processWith("reform", 0);
    const rising = mechanismWith("rising", { writes: writes!, process: process! }, (world) => ({
      step({ index }) {
        world.column(process!.rate).fill(index / 100);
        world.announce(process!.rate);
      },
    }));
    const push = national("push", { unit: "", meaning: "push", start: 1 });
    const cause = { process: "reform", as: "push", cause: "c", column: push } as const;
    const model = modelWith([rising, mechanismWith("cause", { writes: [push], terms: [cause] })]);
    const first = eventsOf(model, 3);
    expect(first.length).toBeGreaterThan(0);
    expect(eventsOf(model, 3)).toEqual(first);
  });
});
