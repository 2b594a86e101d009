import { describe, expect, test } from "vitest";
import { continueScenario } from "../../src/scenario/continue.js";
import { readScenario } from "../../src/scenario/read.js";
import { vocabulary } from "../../src/scenario/words.js";

const text = `schema: 1
id: base
params: { race.lag: 60 }
changes:
  - { at: 2018-06, set: { race.tournament: 2 } }
  - { at: 2020-01, mechanisms: { race: off } }
`;
const reading = readScenario(text, "base.yaml", vocabulary, () => undefined);
if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
const base = reading.scenario;
const continued = (change: string) =>
  continueScenario(
    base,
    { text: `schema: 1\nid: forked\nchanges:\n  - ${change}\n`, where: "fork" },
    vocabulary,
  );

describe("continueScenario", () => {
  test("puts the change among those of its base in the order of dates, and keeps everything else with its origin", () => {
    const forked = continued("{ at: 2019-01, publish: [Shanghai] }");
    expect(forked).toMatchObject({ ok: true, warnings: [] });
    if (!forked.ok) return;
    const { changes, ...rest } = forked.scenario;
    expect(changes.map(({ at, from }) => [at, from])).toEqual([
      ["2018-06-01", "base"],
      ["2019-01-01", "forked"],
      ["2020-01-01", "base"],
    ]);
    expect(changes[1].publish).toEqual(["SH"]);
    const { changes: _, ...before } = base;
    expect(rest).toEqual({
      ...before,
      id: "forked",
      lineage: ["base", "forked"],
      title: { en: "forked", zh: "forked" },
    });
  });

  test("lets it come after those of the same day, so that it has the last word", () => {
    const forked = continued("{ at: 2018-06, set: { race.tournament: 5 } }");
    expect(forked.ok && forked.scenario.changes.map(({ from }) => from)).toEqual(["base", "forked", "base"]);
  });

  test("reports every fault of the change at its place", () => {
    const forked = continued("{ at: 2031, set: { race.tournamnt: 1 }, publish: [Atlantis] }");
    expect(forked.ok ? [] : forked.faults.map(({ file, line }) => [file, line])).toEqual([
      ["fork", 4],
      ["fork", 4],
      ["fork", 4],
    ]);
  });
});
