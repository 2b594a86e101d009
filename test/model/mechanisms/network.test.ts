import { describe, expect, test } from "vitest";
import { runEnsemble } from "../../../src/experiments/ensemble.js";
import { randomNetwork } from "../../../src/model/mechanisms/network.js";
import { rivals } from "../../../src/model/mechanisms/rivalry.js";
import { compile } from "../../../src/scenario/compile.js";
import { scenarioOf } from "../../laws/scenarios.js";
import { inputsOf, localitiesWith, modelOf } from "../small-world.js";

test("what is seen in a network is summed in the order of draws, however provinces are listed", () => {
  const shown = [1, 1e16, 1, -1e16, 1];
  const seen = (places: readonly number[]) => {
    const all = localitiesWith({}, {}, {}, {}, {});
    const model = modelOf(
      [randomNetwork],
      inputsOf(places.map((slot) => all[slot])),
      { "network.degree": 4 },
      7,
    );
    model.run(1);
    const out = new Float64Array(places.length);
    const values = Float64Array.from(places, (slot) => shown[slot]);
    model.world.cell(rivals).value.average(values, out);
    return places.map((slot, i) => [slot, out[i]]).sort(([a], [b]) => a - b);
  };
  expect(seen([0, 1, 2, 3, 4])).toEqual([
    [0, (1e16 + 1 - 1e16 + 1) / 4],
    [1, (1 + 1 - 1e16 + 1) / 4],
    [2, (1 + 1e16 - 1e16 + 1) / 4],
    [3, (1 + 1e16 + 1 + 1) / 4],
    [4, (1 + 1e16 + 1 - 1e16) / 4],
  ]);
  expect(seen([3, 0, 4, 2, 1])).toEqual(seen([0, 1, 2, 3, 4]));
});

describe("a network drawn at random", () => {
  const drawn = (text: string, seed = 1, degree = 4) => {
    const model = compile(
      scenarioOf(
        `mechanisms: { network: on }\nparams: { network.degree: ${degree} }\nuntil: 2017-08\nchanges: [{ at: 2017-07-20, set: { race.tournament: 2 } }]\n${text}`,
      ),
    );
    model.run(seed);
    const ids = model.world.inputs.localities.map(({ id }) => id);
    const kernel = model.world.cell(rivals).value;
    return new Map(ids.map((id, i) => [id, ids.filter((_, j) => kernel.weight(i, j) > 0)]));
  };

  test("has everybody watch as many others as the degree says, and never itself", () => {
    for (const [id, seen] of drawn("")) {
      expect(seen).toHaveLength(4);
      expect(seen).not.toContain(id);
    }
    for (const [, seen] of drawn("", 1, 30)) expect(seen).toHaveLength(29);
  });

  test("is another in every run and the same again with the same seed, whatever rules change during it", () => {
    expect(drawn("")).toEqual(drawn(""));
    expect(drawn("")).not.toEqual(drawn("", 2));
  });

  test("shows everybody to each other alike: over 400 seeds each of 29 is watched in 4 of 29 cases", () => {
    const counts = new Map<string, number>();
    for (let seed = 1; seed <= 400; seed++)
      for (const id of drawn("", seed).get("GD")!) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(counts.size).toBe(29);
    // Binomial of 400 with 4/29: mean 55.2, SD 6.9.
    for (const count of counts.values()) expect(Math.abs(count - 55.2)).toBeLessThan(4 * 6.9);
  });

  test("puts the next in the place of a province left out, and changes nothing else", () => {
    const [all, without] = [drawn(""), drawn("provinces: { SH: { include: false } }")];
    for (const [id, seen] of without) {
      const kept = all.get(id)!.filter((each) => each !== "SH");
      expect(seen).toEqual(expect.arrayContaining(kept));
      if (kept.length === 4) expect(seen).toEqual(kept);
    }
  });

  test("is drawn anew in the runs of one model too, and the race runs on it", () => {
    const levels = runEnsemble({ ...scenarioOf("mechanisms: { network: on }\nuntil: 2019-07"), runs: 3 });
    const alone = [1, 2, 3].map((seed) =>
      runEnsemble({ ...scenarioOf("mechanisms: { network: on }\nuntil: 2019-07"), runs: 1, seed }),
    );
    const { values, provinces } = levels.outcomes;
    expect(values.liberalisation).toEqual(
      Float64Array.from(alone.flatMap(({ outcomes }) => [...outcomes.values.liberalisation])),
    );
    expect(values.liberalisation.slice(0, provinces)).not.toEqual(
      values.liberalisation.slice(provinces, 2 * provinces),
    );
  });

  test("gives way to the structure again when it is switched off at a date", () => {
    const off =
      "mechanisms: { network: on }\nuntil: 2017-08\nchanges: [{ at: 2017-07-20, mechanisms: { network: off } }]";
    const kernelAfter = (text: string) => {
      const model = compile(scenarioOf(text));
      model.run(1);
      return model.world.cell(rivals).value.weight(0, 1);
    };
    expect(kernelAfter(off)).toBe(kernelAfter("until: 2017-08"));
  });
});
