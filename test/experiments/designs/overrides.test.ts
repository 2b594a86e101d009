import { expect, test } from "vitest";
import { overridesOf, withOverrides } from "../../../src/experiments/designs/index.js";
import { shipped } from "../../scenarios/shipped.js";

const baseline = shipped("baseline");

test("overrides set parameters and switches, and leave everything else of the scenario as it is", () => {
  const changed = withOverrides(baseline, { "race.tournament": 5, "mechanisms.peers": false });
  expect(changed.params["race.tournament"]).toEqual({ value: 5, from: "design" });
  expect(changed.mechanisms).toEqual({ ...baseline.mechanisms, peers: false });
  const { "race.tournament": _, ...others } = changed.params;
  const { "race.tournament": __, ...own } = baseline.params;
  expect(others).toEqual(own);
  expect({ ...changed, params: baseline.params, mechanisms: baseline.mechanisms }).toEqual(baseline);
});

test("a regime sets what it means, and a factor of its own lies over it wherever it stands", () => {
  const silos = withOverrides(baseline, { institutions: "silos" });
  expect(silos.params["race.tournament"].value).toBe(0);
  expect(silos.mechanisms).toMatchObject({ signals: false, peers: false, codification: false });
  const both = withOverrides(baseline, { "race.tournament": 2, institutions: "silos" });
  expect(both.params["race.tournament"].value).toBe(2);
});

test("a point that says what the scenario says changes no value", () => {
  const factors = ["race.tournament", "race.lag"].map((path) => ({
    path,
    variation: { kind: "list" as const, values: [baseline.params[path].value] },
  }));
  const points = [factors.map(({ variation }) => variation.values[0])];
  const same = withOverrides(baseline, overridesOf({ factors, points }, 0));
  const values = ({ params }: typeof same) =>
    Object.entries(params).map(([path, { value }]) => [path, value]);
  expect(values(same)).toEqual(values(baseline));
});
