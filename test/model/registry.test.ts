import { expect, test } from "vitest";
import { mechanisms } from "../../src/model/mechanisms/index.js";
import { registry, valuesByMechanism } from "../../src/model/registry.js";

test("every parameter is known by its mechanism and name, and by nothing else", () => {
  const paths = mechanisms.flatMap(({ name, parameters }) =>
    Object.keys(parameters).map((key) => `${name}.${key}`),
  );
  expect([...registry.keys()]).toEqual(paths);
  expect(registry.get("race.tournament")).toBe(
    mechanisms.find(({ name }) => name === "race")?.parameters.tournament,
  );
});

test("values are those that are given, 0 too, and the defaults for the rest", () => {
  const values = valuesByMechanism({ "race.tournament": 0, "peers.weight": 0.3 });
  expect(Object.keys(values)).toEqual(mechanisms.map(({ name }) => name));
  for (const [path, { value }] of registry) {
    const [mechanism, key] = path.split(".");
    const given = path === "race.tournament" ? 0 : path === "peers.weight" ? 0.3 : value;
    expect(values[mechanism][key], path).toBe(given);
  }
});
