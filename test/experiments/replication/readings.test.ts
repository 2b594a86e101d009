import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { publishedMemberships } from "../../../src/data/khanal2024-published/appendix-a.js";
import { provinces } from "../../../src/data/provinces.js";
import {
  membershipsOf,
  OUTCOMES,
  type ReplicationReading,
} from "../../../src/experiments/replication/readings.js";
import { speedConditions, speedSet } from "../../../src/experiments/replication/speed.js";

/** Files of `test/published/qca`, made outside this project with R; their `data` are the inputs of each analysis. */
const FILES: Record<ReplicationReading, string> = {
  "as-printed": "as_printed",
  "power-flipped": "printed_power_flipped",
  stated: "stated_method",
  corrected: "corrected",
};
const nameOf = (id: string) => provinces.find((province) => province.id === id)!.en;
const vectorsOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../published/qca/article_${name}.json`, import.meta.url), "utf8"));

function expectSame(ours: readonly number[], theirs: readonly number[], where: string): void {
  expect(ours.length, where).toBe(theirs.length);
  ours.forEach((value, i) => {
    expect(Math.abs(value - theirs[i]), `${where}, ${i}`).toBeLessThanOrEqual(1e-9);
  });
}

describe.each(Object.keys(FILES) as ReplicationReading[])("the reading %s", (reading) => {
  const vectors = vectorsOf(FILES[reading]);

  test.each(OUTCOMES)("has the memberships for %s that were computed in R", (outcome) => {
    const { cases, columns } = membershipsOf(reading, outcome);
    const { data } = vectors[outcome];
    expect(cases.map(nameOf)).toEqual(data.cases);
    for (const [ours, theirs] of [
      ["ENT", "ENT"],
      ["UNI", "UNI"],
      ["GDP", "GDP"],
      ["POW", "POW"],
      ["OUT", "OUTC"],
    ])
      expectSame(columns[ours], data.columns[theirs], `${outcome}, ${ours}`);
  });
});

test("speed from Table 2 alone has the memberships that were computed in R", () => {
  const { data } = vectorsOf("speed_table2").speed;
  const conditions = speedConditions({ beijing: "table2", power: "table2", wealth: "unshifted" });
  for (const [name, values] of Object.entries(conditions)) expectSame(values, data.columns[name], name);
  expectSame(speedSet("table2"), data.columns.OUTC, "OUT");
});

test("the speed that Appendix A prints is that of Beijing at its pilot zone, to the last printed digit", () => {
  const days = publishedMemberships.flatMap((row) => row.days ?? []);
  speedSet("pilot-zone").forEach((value, i) => {
    expect(Math.abs(value - days[i])).toBeLessThan(6e-9);
  });
});
