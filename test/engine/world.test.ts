import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { perAgent } from "../../src/engine/column.js";
import { EVERYBODY } from "../../src/engine/stage.js";
import { Luck } from "../../src/engine/world.js";
import { openStream, type Stream } from "../../src/math/random.js";
import { mechanismWith, modelWith } from "./small-model.js";

/** Numbers drawn for agents in these slots, in both ways: one each, and three each from streams of their own. */
function drawn(slots: readonly number[], seed = 1, replicate = 0, name = "luck") {
  const luck = new Luck(slots.map((slot) => ({ slot })));
  luck.turnTo(seed, replicate);
  const single = new Float64Array(slots.length);
  luck.draw(name, (stream: Stream) => stream.uniform(), single);
  const streams = luck.streams(name).map((stream) => [stream.uniform(), stream.coarse(), stream.uniform()]);
  return slots.map((_, i) => [single[i], ...streams[i]]);
}

describe("the numbers of an agent", () => {
  test("depend on its slot alone, whoever else there is and in whatever order", () => {
    const everybody = drawn(Array.from({ length: 40 }, (_, slot) => slot));
    fc.assert(
      fc.property(fc.shuffledSubarray(everybody.map((_, slot) => slot)), (slots) => {
        expect(drawn(slots)).toEqual(slots.map((slot) => everybody[slot]));
      }),
    );
  });

  test("are those of the sequence `seed/replicate/name`, dealt slot by slot", () => {
    const stream = openStream("17/3/luck");
    const dealt = Array.from({ length: 10 }, () => stream.uniform());
    expect(drawn([9, 4], 17, 3).map(([single]) => single)).toEqual([dealt[9], dealt[4]]);
  });

  test("differ from slot to slot, seed to seed (0 and 1 as well), replicate to replicate and name to name", () => {
    const all = [0, 1, 2, 12].flatMap((seed) =>
      [0, 1, 2, 12].flatMap((replicate) =>
        ["luck", "2/luck", "fate"].flatMap((name) => drawn([0, 1, 2], seed, replicate, name).flat()),
      ),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  test("start anew each time that streams are asked for, and all streams of a sequence are different", () => {
    const luck = new Luck([{ slot: 0 }, { slot: 1 }]);
    luck.turnTo(1, 0);
    const first = luck.streams("x").map((stream) => stream.uniform());
    luck.streams("x")[0].uniform();
    expect(luck.streams("x").map((stream) => stream.uniform())).toEqual(first);
    luck.turnTo(2, 0);
    luck.streams("x");
    luck.turnTo(1, 0);
    expect(luck.streams("x").map((stream) => stream.uniform())).toEqual(first);
    expect(first[0]).not.toBe(first[1]);
  });
});

describe("the numbers of the nation", () => {
  test("are those of the sequence `seed/replicate/name`, whoever takes part, and begin anew when asked for again", () => {
    const expected = openStream("17/3/weather");
    const numbers = [expected.uniform(), expected.uniform()];
    for (const slots of [[], [0], [4, 9, 2]]) {
      const luck = new Luck(slots.map((slot) => ({ slot })));
      luck.turnTo(17, 3);
      for (let round = 0; round < 2; round++) {
        const stream = luck.stream("weather");
        expect([stream.uniform(), stream.uniform()]).toEqual(numbers);
      }
    }
  });

  test("take nothing from agents, nor from another sequence of the nation", () => {
    const luck = new Luck([{ slot: 0 }, { slot: 1 }]);
    luck.turnTo(1, 0);
    const [undisturbed] = luck.streams("x").map((stream) => stream.uniform());
    const [agent] = luck.streams("x");
    const [weather, harvest] = ["weather", "harvest"].map((name) => luck.stream(name));
    const first = weather.uniform();
    expect(harvest.uniform()).not.toBe(first);
    expect(agent.uniform()).toBe(undisturbed);
    luck.stream("harvest");
    expect(weather.uniform()).not.toBe(first);
  });
});

test("two agents in one slot would share their luck and are refused; a world without agents is none the worse", () => {
  expect(() => new Luck([{ slot: 3 }, { slot: 5 }, { slot: 3 }])).toThrow("two agents share the draw slot 3");
  expect(drawn([])).toEqual([]);
});

test("a world announces a change of a column for one agent, or for everybody unless told", () => {
  const level = perAgent("level", { unit: "", meaning: "" });
  const term = { process: "reform", as: "push", cause: "c", column: level } as const;
  const { world } = modelWith([mechanismWith("a", { writes: [level], terms: [term] })]);
  const heard: number[] = [];
  world.terms("reform")[0].numbers.listeners.push((agent) => heard.push(agent));
  world.announce(level, 2);
  world.announce(level);
  expect(heard).toEqual([2, EVERYBODY]);
});
