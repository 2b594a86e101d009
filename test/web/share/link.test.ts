import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay } from "../../../src/math/calendar.js";
import { mechanisms } from "../../../src/model/mechanisms/index.js";
import { registry } from "../../../src/model/registry.js";
import { linkOf, type Shared } from "../../../src/web/share/link.js";
import { readLink } from "../../../src/web/share/read-link.js";
import { FIRST_RULES } from "../../../src/web/state/rules.js";
import { MINE, USUAL_SIDES } from "../../../src/web/state/sides.js";
import { VIEWS } from "../../../src/web/state/view.js";

const scenarios = new Set(["baseline", "herding", "no-centre"]);
const usual = { sides: USUAL_SIDES, autoplay: false };
const first: Shared = { rules: FIRST_RULES, view: "predict", language: "en", ...usual };
const switchable = mechanisms.filter(({ structural }) => !structural).map(({ name }) => name);

const setting = fc
  .constantFrom(...registry)
  .chain(([path, { range }]) =>
    fc.double({ min: range[0], max: range[1], noNaN: true }).map((value) => [path, value || 0] as const),
  );
const settings = {
  set: fc.array(setting, { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  switches: fc.dictionary(fc.constantFrom(...switchable), fc.boolean(), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
};
const dates = fc.integer({ min: 17_400, max: 19_500 }).map(formatDay);
const changes = fc
  .uniqueArray(fc.record({ at: dates, ...settings }), { maxLength: 3, selector: ({ at }) => at })
  .map((list) => list.sort((a, b) => (a.at < b.at ? -1 : 1)));
const side = fc.constantFrom(null, MINE, ...scenarios);
const shared: fc.Arbitrary<Shared> = fc.record({
  rules: fc.record({
    base: fc.constantFrom(...scenarios),
    ...settings,
    changes,
    seed: fc.nat(),
    runs: fc.integer({ min: 1, max: 2000 }),
  }),
  view: fc.constantFrom(...VIEWS),
  language: fc.constantFrom("en", "zh"),
  sides: fc.record({ before: side, after: side }),
  autoplay: fc.boolean(),
});

describe("a link", () => {
  test("is read back as what it was made of", () => {
    fc.assert(
      fc.property(shared, (given) => {
        expect(readLink(linkOf(given), scenarios)).toEqual({ shared: given, unread: [], otherVersion: null });
      }),
      { numRuns: 300 },
    );
  });

  test("carries only what differs, in words that can be read", () => {
    expect(linkOf(first)).toBe("v1");
    const rules = { ...FIRST_RULES, seed: 7, set: { "peers.weight": 0.5 }, switches: { race: false } };
    expect(linkOf({ rules, view: "lab", language: "zh", ...usual })).toBe(
      "v1&seed=7&race=off&peers.weight=0.5&view=lab&lang=zh",
    );
  });

  test("says what changes during the run by its date, which may be a month", () => {
    const link = "v1&at=2019-03-01:peers.weight=0.2&at=2019-03-01:race=on&at=2020-01-01";
    const changes = [
      { at: "2019-03-01", set: { "peers.weight": 0.2 }, switches: { race: true } },
      { at: "2020-01-01", set: {}, switches: {} },
    ];
    const { shared } = readLink(link.replace("2019-03-01:peers", "2019-03:peers"), scenarios);
    expect(shared.rules).toEqual({ ...FIRST_RULES, changes });
    expect(linkOf(shared)).toBe("v1&at=2019-03-01:race=on&at=2019-03-01:peers.weight=0.2&at=2020-01-01");
    const bad = ["at=2019-13:race=on", "at=soon", "at=2019-01:flux=on", "at=2019-01:race"];
    expect(readLink(["v1", ...bad].join("&"), scenarios).unread).toEqual(bad);
  });

  test("of which part makes no sense gives the rest, and says which part", () => {
    const { shared, unread } = readLink(
      "v1&s=atlantis&seed=7&runs=9999&peers.weight=99&flux=on&view=lab",
      scenarios,
    );
    expect(shared).toEqual({ ...first, rules: { ...FIRST_RULES, seed: 7 }, view: "lab" });
    expect(unread).toEqual(["s=atlantis", "runs=9999", "peers.weight=99", "flux=on"]);
  });

  test("of another version gives the first page", () => {
    expect(readLink("v9&seed=7", scenarios)).toEqual({
      shared: first,
      unread: [],
      otherVersion: "v9",
    });
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
