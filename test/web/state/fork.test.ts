import { expect, test } from "vitest";
import { dayOf } from "../../../src/math/calendar.js";
import { readScenario } from "../../../src/scenario/read.js";
import { vocabulary } from "../../../src/scenario/words.js";
import { forkDate, forkedAt, withoutFork } from "../../../src/web/state/fork.js";
import { FIRST_RULES } from "../../../src/web/state/rules.js";

const reading = readScenario(
  "schema: 1\nid: base\nuntil: 2020-12-31\n",
  "base.yaml",
  vocabulary,
  () => undefined,
);
if (!reading.ok) throw new Error("the scenario of this test has faults");
const { scenario } = reading;
const change = (at: string) => ({ at, set: { "peers.weight": 1 }, switches: {} });

test("a run is forked after its first day and as long as a step begins", () => {
  const on = (date: string) => forkDate(scenario, FIRST_RULES, dayOf(date) + 0.7);
  expect(on("2019-03-05")).toBe("2019-03-05");
  expect([on(scenario.start), on("2020-12-31"), on("2021-06-01")]).toEqual([null, null, null]);
  expect(forkDate(scenario, { ...FIRST_RULES, until: "2018-12-31" }, dayOf("2019-03-05"))).toBeNull();
});

test("what was set before is kept, and what was set for later is dropped", () => {
  const rules = { ...FIRST_RULES, changes: [change("2018-01-01"), change("2020-01-01")] };
  const forked = forkedAt(rules, "2019-03-05");
  expect(forked.changes).toEqual([change("2018-01-01"), { at: "2019-03-05", set: {}, switches: {} }]);
  expect(withoutFork(forked).changes).toEqual([change("2018-01-01")]);
});

test("where there is a fork already, its settings stay", () => {
  const rules = { ...FIRST_RULES, changes: [change("2018-01-01"), change("2020-01-01")] };
  expect(forkedAt(rules, "2018-01-01").changes).toEqual([change("2018-01-01")]);
});
