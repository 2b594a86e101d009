import { describe, expect, test } from "vitest";
import { HEAD, read } from "./vocabulary.js";

const CALM = `${HEAD}institutions: calm\n`;

describe("institutions", () => {
  test("set parameters and switches together", () => {
    const reading = read(CALM);
    expect(reading).toMatchObject({ ok: true, scenario: { mechanisms: { peers: false } } });
    expect(reading.ok && reading.scenario.params["race.tournament"].value).toBe(0);
  });

  test("may be repeated by the file that names them, but not contradicted", () => {
    expect(read(`${CALM}params: { race.tournament: 0 }`).ok).toBe(true);
    const reading = read(`${CALM}params: { race.tournament: 3 }\nmechanisms: { peers: on }`);
    expect(reading.ok).toBe(false);
    expect(!reading.ok && reading.faults.map(({ line, found }) => [line, found])).toEqual([
      [4, "params.race.tournament: 3, but institutions: calm means 0"],
      [5, "mechanisms.peers: on, but institutions: calm means off"],
    ]);
  });

  test("that do not exist are refused with those that do", () => {
    const reading = read(`${HEAD}institutions: clam`);
    expect(reading).toMatchObject({ ok: false, faults: [{ line: 3, allowed: "calm" }] });
  });
});
