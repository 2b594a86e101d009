import { describe, expect, test } from "vitest";
import { national, perAgent } from "../../src/engine/column.js";
import { timeGrid } from "../../src/engine/grid.js";
import { courseOf, eventsOf, mechanismWith, modelWith, processWith, regime } from "./small-model.js";
import { asPush, daysOf, growing, level, pusher } from "./toys.js";

describe("events", () => {
  test("after the last day do not happen: neither observer nor mechanisms hear of them", () => {
    const heard: number[] = [];
    const listener = mechanismWith("listener", {}, () => ({
      on: { reform: (_, day) => void heard.push(day) },
    }));
    const mechanisms = [processWith("reform", 0.5, true), pusher("settle"), listener];
    const whole = daysOf(eventsOf(modelWith(mechanisms, [regime(0)], timeGrid(0, 40, 40))));
    heard.length = 0;
    const cut = daysOf(eventsOf(modelWith(mechanisms, [regime(0)], timeGrid(0, 25, 40))));
    expect(cut).toEqual(whole.filter((day) => day <= 25));
    expect(cut.length).toBeLessThan(whole.length);
    expect(heard.sort((a, b) => a - b)).toEqual(cut);
  });

  test("are answered by the mechanisms in force, in the order in which these are listed, after the observer", () => {
    const told: string[] = [];
    const listener = (name: string) =>
      mechanismWith(name, {}, () => ({ on: { reform: (agent) => void told.push(`${name} ${agent}`) } }));
    const model = modelWith(
      [listener("late"), processWith("reform", 1), pusher("settle"), listener("deaf"), listener("early")],
      [regime(0, ["deaf"]), regime(9)],
    );
    model.run(1, 0, { event: (_, agent) => void told.push(`observer ${agent}`) });
    const agents = told.filter((each) => each.startsWith("observer")).map((each) => each.split(" ")[1]);
    expect(agents).toHaveLength(4);
    expect(told).toEqual(agents.flatMap((agent) => [`observer ${agent}`, `late ${agent}`, `early ${agent}`]));
  });

  test("change hazards from the next step on: what is pushed in answer to one cannot happen on an earlier day", () => {
    const answer = mechanismWith("answer", { writes: [asPush.column], terms: [asPush] }, (world) => ({
      on: {
        trigger: (agent) => {
          world.column(asPush.column)[agent] = 100;
          world.announce(asPush.column, agent);
        },
      },
    }));
    const one = national("one", { unit: "", meaning: "", start: 1 });
    const always = { process: "trigger", as: "push", cause: "c", column: one } as const;
    const trigger = { ...processWith("trigger", 0.03), terms: [always] };
    const events = eventsOf(modelWith([processWith("reform", 1), trigger, answer])).map((event) =>
      event.split(" "),
    );
    const dayOf = (process: string) =>
      new Map(events.flatMap(([name, agent, day]) => (name === process ? [[agent, Number(day)]] : [])));
    for (const [agent, day] of dayOf("trigger"))
      if (day < 90) expect(Math.floor(dayOf("reform").get(agent)! / 10)).toBe(Math.floor(day / 10) + 1);
    expect(dayOf("reform").size).toBeGreaterThan(1);
  });
});

test("where agents share no push, events of a step are told in the order of their days", () => {
  const mechanisms = [processWith("reform", 0.2, true), pusher("settle")];
  const days = eventsOf(modelWith(mechanisms, [regime(0)], timeGrid(0, 100, 50))).map((event) =>
    Number(event.split(" ")[2]),
  );
  expect(days.length).toBeGreaterThan(40);
  expect(days).toEqual([...days].sort((a, b) => a - b));
});

test("mechanisms take turns in the order of the list: a later one sees the same step, an earlier one the step before", () => {
  const [before, after] = ["before", "after"].map((name) => national(name, { unit: "", meaning: name }));
  const reader = (column: typeof before) =>
    mechanismWith(column.name, { writes: [column] }, (world) => {
      const [from, to] = [world.column(level), world.column(column)];
      return { step: () => to.set(from) };
    });
  const model = modelWith([reader(before), growing, reader(after)], [regime(0, [], { growing: { by: 1 } })]);
  expect(courseOf(model, before)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(courseOf(model, after)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test("a run is tuned, begun, settled and stepped in this order, and settled again after each change of regime", () => {
  const calls: string[] = [];
  const note = (what: string) => () => void calls.push(what);
  const noisy = mechanismWith("noisy", { draws: ["luck"] }, () => ({
    tune: note("tune"),
    begin: note("begin"),
    settle: note("settle"),
    step: note("step"),
  }));
  modelWith([noisy], [regime(0), regime(1)], timeGrid(0, 20, 10)).run(1);
  expect(calls).toEqual(["tune", "begin", "settle", "step", "tune", "settle", "step"]);
});

test("a run starts from the start values, whatever the run before has left in the columns", () => {
  const count = perAgent("count", { unit: "", meaning: "events", start: 100 });
  const counter = mechanismWith("counter", { writes: [count] }, (world) => ({
    on: {
      reform: (agent) => {
        world.column(count)[agent] += 1;
      },
    },
  }));
  const model = modelWith([processWith("reform", 0.1, true), pusher("settle"), counter]);
  const counts = () => {
    const told = [0, 0, 0, 0];
    for (const event of eventsOf(model)) told[Number(event.split(" ")[1])] += 1;
    expect([...model.world.column(count)]).toEqual(told.map((events) => 100 + events));
    return told;
  };
  expect(counts()).toEqual(counts());
});

test("a model that refused bad numbers in one run can make the next", () => {
  let bad = false;
  const moody = mechanismWith("moody", { writes: [asPush.column], terms: [asPush] }, (world) => ({
    step: ({ index }) => {
      world.column(asPush.column).fill(bad && index === 4 ? Number.NaN : 1);
      world.announce(asPush.column);
    },
  }));
  const model = modelWith([processWith("reform", 0.02), moody]);
  const first = eventsOf(model, 8);
  bad = true;
  expect(() => model.run(8)).toThrow("the hazard of reform for agent 0 is no rate");
  bad = false;
  expect(eventsOf(model, 8)).toEqual(first);
});
