import { describe, expect, test } from "vitest";
import type { Parameter } from "../../src/engine/parameter.js";
import { runEnsemble } from "../../src/experiments/ensemble.js";
import type { Outcome } from "../../src/experiments/outcomes.js";
import { registry } from "../../src/model/registry.js";
import { vocabulary } from "../../src/scenario/words.js";
import { everythingOn, wholeEconomy } from "./scenarios.js";

/** What the parameters of each mechanism are there to move. */
const moves: Readonly<Record<string, readonly Outcome[]>> = {
  rivals: ["decided", "liberalisation", "target"],
  signals: ["decided", "liberalisation"],
  peers: ["decided"],
  reception: ["decided"],
  drafting: ["draft", "published"],
  decision: ["decided"],
  policies: ["intensity"],
  instruments: ["breadth"],
  race: ["liberalisation"],
  targets: ["target"],
  ambition: ["tier"],
};

const outcomesWith = (setting: string) => runEnsemble(everythingOn(setting)).outcomes.values;

/** A random network takes the place of whom provinces watch otherwise, so it is on only for its own parameters. */
const networkOf = (path: string) => (path.startsWith("network.") ? "mechanisms: { network: on }\n" : "");

/** Everything that is recorded of the whole political economy. */
const economyWith = (setting: string) => {
  const { outcomes, series } = runEnsemble(wholeEconomy(setting));
  return [outcomes.values, ...series.courses.map(({ mean, sd }) => [mean, sd])];
};

/** A mechanism that is not listed must move something of the whole economy, whatever it is. */
const movedBy = (path: string): readonly Outcome[] | undefined => moves[path.split(".")[0]];

describe("every parameter, moved from one end of its range to the other, moves", () => {
  const cases = [...registry].map(([path, parameter]): [string, string, Parameter] => [
    path,
    movedBy(path)?.join(", ") ?? "something",
    parameter,
  ]);

  test.each(cases)("%s: %s", (path, _, { range, value }) => {
    const at = (x: number) => {
      const setting = `${networkOf(path)}params: { ${path}: ${x} }`;
      const moved = movedBy(path);
      if (moved === undefined) return [economyWith(setting)];
      const values = outcomesWith(setting);
      return moved.map((outcome) => values[outcome]);
    };
    const [low, middle, high] = [range[0], value, range[1]].map(at);
    for (let k = 0; k < low.length; k++) {
      expect(high[k]).not.toEqual(low[k]);
      if (value > range[0]) expect(middle[k]).not.toEqual(low[k]);
      if (value < range[1]) expect(middle[k]).not.toEqual(high[k]);
    }
  });
});

describe("a change of a parameter in the middle of a run", () => {
  const changed = (path: string, x: number) =>
    JSON.stringify(economyWith(`${networkOf(path)}changes: [{ at: 2017-08-20, set: { ${path}: ${x} } }]`));

  test.each([...registry])("of %s moves something, unless it acts only at the start", (path, parameter) => {
    const { range, atStart = false } = parameter;
    const before = networkOf(path) ? JSON.stringify(economyWith(networkOf(path))) : unchanged;
    const moved = range.some((x) => changed(path, x) !== before);
    expect(moved).toBe(!atStart);
  });

  const unchanged = JSON.stringify(economyWith(""));
});

describe("every trait of a province moves", () => {
  const traits: Readonly<Record<string, readonly Outcome[]>> = {
    enterprise: ["decided", "liberalisation", "target", "tier"],
    university: ["decided", "draft", "tailoring", "tier"],
    gdp: ["intensity", "liberalisation"],
    power: ["decided"],
    secure: ["decided"],
    agency: ["decided", "intensity"],
  };

  test("and none is forgotten here", () => {
    expect(Object.keys(traits)).toEqual([...vocabulary.traits.keys()]);
  });

  test.each(Object.entries(traits))("%s: %s", (trait, outcomes) => {
    const [low, high] = vocabulary.traits.get(trait)?.range ?? [];
    const at = (x: number | undefined) => outcomesWith(`provinces: { HB: { ${trait}: ${x} } }`);
    const [one, other] = [at(low), at(high)];
    for (const outcome of outcomes) expect(other[outcome]).not.toEqual(one[outcome]);
  });
});

describe("every property of a signal moves decisions:", () => {
  const miit = (what: string) => outcomesWith(`signals: { miit-three-year-2018-2020: { ${what} } }`).decided;

  test.each([
    ["being there", "on: true", "on: false"],
    ["its force", "force: 1", "force: 0.3"],
    ["its day", "date: 2017-12-14", "date: 2018-12-14"],
    ["its rank", "tier: departmental-plan", "tier: national-law"],
    ["its direction", "modality: facilitative", "modality: restrictive"],
    ["the number of its issuers", "coSigners: 1", "coSigners: 7"],
    ["being interim", "status: in-force", "status: interim"],
    ["watering down a draft", "date: 2018-04-01", "date: 2018-04-01, dilutes: market-draft"],
  ])("%s", (_, one, other) => {
    expect(miit(one)).not.toEqual(miit(other));
  });
});
