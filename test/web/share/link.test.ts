import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mechanisms } from "../../../src/model/mechanisms/index.js";
import { registry } from "../../../src/model/registry.js";
import { linkOf, readLink, type Shared } from "../../../src/web/share/link.js";
import { FIRST_RULES } from "../../../src/web/state/rules.js";
import { VIEWS } from "../../../src/web/state/view.js";

const scenarios = new Set(["baseline", "herding", "no-centre"]);
const first: Shared = { rules: FIRST_RULES, view: "predict", language: "en" };
const switchable = mechanisms.filter(({ structural }) => !structural).map(({ name }) => name);

const setting = fc
  .constantFrom(...registry)
  .chain(([path, { range }]) =>
    fc.double({ min: range[0], max: range[1], noNaN: true }).map((value) => [path, value || 0] as const),
  );
const shared: fc.Arbitrary<Shared> = fc.record({
  rules: fc.record({
    base: fc.constantFrom(...scenarios),
    set: fc.array(setting, { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
    switches: fc.dictionary(fc.constantFrom(...switchable), fc.boolean(), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    seed: fc.nat(),
    runs: fc.integer({ min: 1, max: 2000 }),
  }),
  view: fc.constantFrom(...VIEWS),
  language: fc.constantFrom("en", "zh"),
});

describe("a link", () => {
  test("is read back as what it was made of", () => {
    fc.assert(
      fc.property(shared, (given) => {
        expect(readLink(linkOf(given), scenarios)).toEqual({ shared: given, unread: [] });
      }),
      { numRuns: 300 },
    );
  });

  test("carries only what differs, in words that can be read", () => {
    expect(linkOf(first)).toBe("v1");
    const rules = { ...FIRST_RULES, seed: 7, set: { "peers.weight": 0.5 }, switches: { race: false } };
    expect(linkOf({ rules, view: "lab", language: "zh" })).toBe(
      "v1&seed=7&race=off&peers.weight=0.5&view=lab&lang=zh",
    );
  });

  test("of which part makes no sense gives the rest, and says which part", () => {
    const { shared, unread } = readLink(
      "v1&s=atlantis&seed=7&runs=9999&peers.weight=99&flux=on&view=lab",
      scenarios,
    );
    expect(shared).toEqual({ rules: { ...FIRST_RULES, seed: 7 }, view: "lab", language: "en" });
    expect(unread).toEqual(["s=atlantis", "runs=9999", "peers.weight=99", "flux=on"]);
  });

  test("of another version gives the first page", () => {
    expect(readLink("v9&seed=7", scenarios)).toEqual({ shared: first, unread: ["v9"] });
  });

  test("never throws and never pollutes, whatever it says", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.boolean(), (text, isOurs) => {
        const { shared } = readLink(isOurs ? `v1&${text}` : text, scenarios);
        expect(scenarios.has(shared.rules.base)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    readLink("v1&__proto__=on&__proto__.x=1&constructor=off", scenarios);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
