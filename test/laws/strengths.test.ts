import { describe, expect, test } from "vitest";
import { mechanisms } from "../../src/model/mechanisms/index.js";
import { registry } from "../../src/model/registry.js";
import { definitionOf } from "../../src/scenario/compile.js";
import { mechanismOf } from "../../src/scenario/vocabulary.js";
import { differences, historyOf } from "./history.js";
import { wholeEconomy } from "./scenarios.js";

const strong = mechanisms.filter(({ name }) => strengthsOf(name).length > 0);

function strengthsOf(name: string): string[] {
  return [...registry].flatMap(([path, { strength }]) =>
    strength && mechanismOf(path) === name ? [path] : [],
  );
}

describe("with all that is declared to be its strengths at 0, a mechanism changes nothing that is not its own:", () => {
  test("there are some", () => {
    expect(strong.map(({ name }) => name)).toEqual(["peers", "instruments", "accidents", "crackdown"]);
  });

  const history = (text: string) => historyOf(definitionOf(wholeEconomy(`until: 2021-12-31\n${text}`)), 3);

  test.each(strong.map(({ name, writes }) => [name, writes] as const))("%s", (name, writes) => {
    const set = (value: number) => strengthsOf(name).map((path) => `${path}: ${value}`);
    const off = history(`mechanisms: { ${name}: false }`);
    const apart = differences(history(`params: { ${set(0).join(", ")} }`), off);
    expect(apart.filter((each) => !writes.some((column) => column.name === each))).toEqual([]);
    for (const path of strengthsOf(name)) {
      const others = strengthsOf(name).flatMap((each) => (each === path ? [] : [`${each}: 0`]));
      expect([
        path,
        differences(history(`params: { ${[`${path}: 0.8`, ...others].join(", ")} }`), off),
      ]).not.toEqual([path, []]);
    }
  });
});
