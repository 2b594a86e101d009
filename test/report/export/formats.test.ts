import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { landBorders } from "../../../src/data/borders.js";
import { table2 } from "../../../src/data/khanal2024.js";
import { membershipsOf } from "../../../src/experiments/replication/readings.js";
import { adoptionsTable, timeseriesTable } from "../../../src/experiments/tables/index.js";
import type { Cell } from "../../../src/math/table.js";
import { behaviorSpace } from "../../../src/report/export/behaviorspace.js";
import { eha } from "../../../src/report/export/eha.js";
import { FORMATS, type Refused } from "../../../src/report/export/exported.js";
import { madeExport } from "../../../src/report/export/make.js";
import { netdiffuser } from "../../../src/report/export/netdiffuser.js";
import { networkInference } from "../../../src/report/export/network-inference.js";
import { qca } from "../../../src/report/export/qca.js";
import type { Scenario } from "../../../src/scenario/scenario.js";
import { shipped } from "../../scenarios/shipped.js";
import { granted, observed, rowsOf, runsOf, textOf } from "./sources.js";

const runs = runsOf(shipped("baseline"));
const made = { version: "1.2.3", date: "09/19/2023 13:48:25:123 +0000" };
const text = (cell: Cell | undefined) => String(cell ?? "");

/** A run in which nobody decides and nobody issues policies. */
const nobody = (() => {
  const { params, mechanisms, ...rest } = shipped("baseline");
  const never = { ...params, "decision.baseRate": { ...params["decision.baseRate"], value: 0 } };
  return runsOf({ ...rest, params: never, mechanisms: { ...mechanisms, policies: false } }, 1);
})();

/** Days of plans by run and province, as `adoptions.csv` has them. */
const adoptions = (() => {
  const { columns, rows } = adoptionsTable(runs.ensemble);
  const at = (row: readonly Cell[], name: string) => text(row[columns.indexOf(name)]);
  return rows.map((row) => ({
    run: at(row, "run"),
    province: at(row, "province"),
    day: at(row, "toa_days"),
  }));
})();

describe("the export for netdiffuseR", () => {
  const exported = netdiffuser(runs);

  test("has a time of adoption for every province and run: whole months, or nothing", () => {
    const rows = rowsOf(exported, "toa.csv");
    expect(rows.map(({ run, province, toa_days }) => ({ run, province, day: toa_days }))).toEqual(adoptions);
    for (const { toa, toa_days } of rows)
      expect(toa).toBe(toa_days === "" ? "" : String(Math.ceil(Number(toa_days) / 30.4375)));
  });

  test("has edges from those who watch to those they watch, whose values sum to 1 for each ego", () => {
    const edges = rowsOf(exported, "edges.csv");
    expect(Object.keys(edges[0])).toEqual(["network", "ego", "alter", "value"]);
    const sums = new Map<string, number>();
    for (const { ego, alter, value } of edges) {
      expect(ego).not.toBe(alter);
      sums.set(ego, (sums.get(ego) ?? 0) + Number(value));
    }
    expect(sums.size).toBe(30);
    for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 12);
  });

  test("of provinces that watch their neighbours has the land borders, and the strait to Hainan", () => {
    const params = { ...shipped("baseline").params };
    const set = (path: string, value: number) => {
      params[path] = { ...params[path], value };
    };
    set("rivals.borders", 1);
    set("rivals.gdp", 0);
    const edges = rowsOf(netdiffuser(runsOf({ ...shipped("baseline"), params })), "edges.csv");
    const pairs = edges.filter(({ ego, alter }) => ego < alter).map(({ ego, alter }) => `${ego} ${alter}`);
    const isThere = (id: string) => table2.some((row) => row.id === id);
    const borders = landBorders
      .filter((pair) => pair.every(isThere))
      .map((pair) => [...pair].sort().join(" "));
    expect(pairs.sort()).toEqual([...borders, "GD HI"].sort());
  });

  test("has one network for all runs, another for each run that draws its own, and one more from a dated change on", () => {
    const networks = (scenario: Scenario) =>
      rowsOf(netdiffuser(runsOf(scenario)), "networks.csv").map(Object.values);
    expect(networks(shipped("baseline"))).toEqual([
      ["1", "1", "1"],
      ["2", "1", "1"],
    ]);
    expect(networks(shipped("random-network"))).toEqual([
      ["1", "1", "1"],
      ["2", "1", "2"],
    ]);
    const change = {
      ...{ at: "2019-01-01", set: { "rivals.borders": 1, "rivals.gdp": 0 }, from: "baseline" },
      ...{ mechanisms: {}, publish: [], pilots: [] },
    };
    // 1 January 2019 is day 542, in the 18th month.
    expect(networks({ ...shipped("baseline"), changes: [change] })).toEqual([
      ["1", "1", "1"],
      ["1", "18", "2"],
      ["2", "1", "1"],
      ["2", "18", "2"],
    ]);
  });

  test("has a script for as many months as were watched", () => {
    expect(textOf(exported, "make-diffnet.R")).toContain("\nmonths <- 70L\n");
  });
});

describe("the export for NetworkInference", () => {
  test("has a row for each plan, in the columns that as_cascade_long reads, and nobody who has none", () => {
    const rows = rowsOf(networkInference(runs), "cascades.csv");
    expect(Object.keys(rows[0])).toEqual(["node_name", "event_time", "cascade_id"]);
    const key = (parts: string[]) => parts.join(" ");
    expect(
      rows.map(({ node_name, event_time, cascade_id }) => key([cascade_id, node_name, event_time])).sort(),
    ).toEqual(
      adoptions
        .filter(({ day }) => day !== "")
        .map(({ run, province, day }) => key([run, province, day]))
        .sort(),
    );
  });

  test("names the provinces without a plan among the nodes", () => {
    const nodes = rowsOf(networkInference(observed), "nodes.csv").map(({ node_name }) => node_name);
    expect(nodes).toEqual(table2.map(({ id }) => id));
    expect(rowsOf(networkInference(observed), "cascades.csv")).toHaveLength(24);
  });

  test("is refused where there are too few plans for the package to take", () => {
    expect(networkInference(nobody)).toMatchObject({
      found: "no plan in all runs",
    });
  });
});

describe("the export for BehaviorSpace", () => {
  const lines = textOf(behaviorSpace(runs, made), "table.csv").trimEnd().split("\n");

  test("has six lines before its header, of which the fifth and sixth are the size of the world", () => {
    expect(lines.slice(0, 6)).toEqual([
      '"BehaviorSpace results (yardstick 1.2.3)","Table version 2.0"',
      '"baseline"',
      '"baseline"',
      '"09/19/2023 13:48:25:123 +0000"',
      '"min-pxcor","max-pxcor","min-pycor","max-pycor"',
      '"0","0","0","0"',
    ]);
    expect(lines[6]).toMatch(/^"\[run number\]","scenario","seed","\[step\]","day","new_adopters",/);
  });

  test("has the rows of timeseries.csv, every cell in quotes", () => {
    const { columns, rows } = timeseriesTable(runs.ensemble);
    const table = parse(lines.slice(6).join("\n"), { columns: true }) as Record<string, string>[];
    expect(table).toHaveLength(rows.length);
    table.forEach((row, k) => {
      expect([row["[run number]"], row["[step]"]]).toEqual([text(rows[k][0]), text(rows[k][4])]);
      for (const name of columns.slice(7)) expect(row[name]).toBe(text(rows[k][columns.indexOf(name)]));
    });
    for (const line of lines.slice(6)) expect(line).toMatch(/^"[^"]*"(,"[^"]*")*$/);
  });

  test("is refused for what was observed, which has no steps", () => {
    expect(behaviorSpace(observed, made)).toMatchObject({ format: "behaviorspace" });
  });
});

describe("the export for event history analysis", () => {
  test("has an event for each plan and no row after it", () => {
    for (const file of ["months.csv", "spells.csv"]) {
      const rows = rowsOf(eha(runs), file);
      const last = new Map(rows.map((row) => [`${row.run} ${row.province}`, row]));
      for (const { run, province, day } of adoptions)
        expect(last.get(`${run} ${province}`)?.event).toBe(day === "" ? "0" : "1");
      const plans = adoptions.filter(({ day }) => day !== "");
      expect(rows.filter(({ event }) => event === "1")).toHaveLength(plans.length);
    }
  });

  test("explains every column that is no key in its dictionary", () => {
    const names = rowsOf(eha(runs), "dictionary.csv").map(({ name }) => name);
    expect(Object.keys(rowsOf(eha(runs), "months.csv")[0])).toEqual([
      "run",
      "province",
      "month",
      "event",
      ...names,
    ]);
    expect(Object.keys(rowsOf(eha(runs), "spells.csv")[0]).slice(6)).toEqual(names);
  });

  test("is refused for what was observed where the scenario draws whom provinces watch", () => {
    const scenario = shipped("random-network");
    for (const refused of [eha, netdiffuser].map((make) => make({ kind: "observed", scenario }) as Refused))
      expect(refused.found).toContain("drawn anew in every run");
  });
});

describe("the export for QCA", () => {
  test("of what was observed has the memberships that the published tables of diffusion and intensity come from", () => {
    const rows = rowsOf(qca(observed), "cases.csv");
    for (const [outcome, set] of [
      ["diffusion", "DIFFUSION"],
      ["intensity", "INTENSITY"],
      ["breadth", "BREADTH"],
    ] as const) {
      const { cases, columns } = membershipsOf("corrected", outcome);
      for (const row of rows)
        for (const name of ["ENT", "UNI", "GDP", "POW", "OUT"])
          expect(Number(row[name === "OUT" ? set : name])).toBeCloseTo(
            columns[name][cases.indexOf(row.province)],
            12,
          );
    }
  });

  test("has names that R's QCA takes, and a raw column beside every set", () => {
    const names = Object.keys(rowsOf(qca(runs), "cases.csv")[0]);
    const sets = rowsOf(qca(runs), "calibrations.csv");
    expect(sets.map(({ set }) => names[names.indexOf(set) + 1])).toEqual(
      sets.map(({ raw_column }) => raw_column),
    );
    for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
    const lower = names.map((name) => name.toLowerCase());
    expect(new Set(lower).size).toBe(names.length);
  });

  test("has a case of its own name for each province of each run, and memberships from 0 to 1", () => {
    const rows = rowsOf(qca(runs), "cases.csv");
    const sets = rowsOf(qca(runs), "calibrations.csv");
    expect(new Set(rows.map((row) => row.case)).size).toBe(60);
    for (const row of rows)
      for (const { set } of sets) {
        expect(Number(row[set])).toBeGreaterThanOrEqual(0);
        expect(Number(row[set])).toBeLessThanOrEqual(1);
      }
  });
});

test("scenarios without a plan or without policies are exported all the same", () => {
  const rows = rowsOf(qca(nobody), "cases.csv");
  expect(new Set(rows.map(({ DIFFUSION, toa_days }) => [DIFFUSION, toa_days].join()))).toEqual(
    new Set(["0,"]),
  );
  expect(rowsOf(eha(nobody), "spells.csv").map(({ stop, event }) => [stop, event].join())).toEqual(
    rows.map(() => `${nobody.ensemble.until},0`),
  );
  expect(rowsOf(netdiffuser(nobody), "toa.csv").filter(({ toa }) => toa !== "")).toEqual([]);
});

test("sets of what a scenario does not model are left out, and the README says so", () => {
  const sets = ["ENT", "UNI", "GDP", "POW", "DIFFUSION"];
  const made = qca(nobody);
  expect(Object.keys(rowsOf(made, "cases.csv")[0])).toEqual([
    ...["case", "run", "province", ...sets.flatMap((name) => [name, `${name}_raw`]), "toa_days"],
  ]);
  expect(rowsOf(made, "calibrations.csv").map(({ set }) => set)).toEqual(sets);
  const missing = made.notes.flatMap(
    (note) => /^There is no set ([A-Z]+) .*not modelled/.exec(note)?.[1] ?? [],
  );
  expect(missing).toEqual(["INTENSITY", "BREADTH"]);
});

test("every format is the same bytes twice, with recipes and notes for its README", () => {
  for (const format of FORMATS) {
    const [first, second] = [1, 2].map(() => granted(madeExport(format, runs, made)));
    first.files.forEach(({ name, content }, k) => {
      if (content instanceof Uint8Array) expect(second.files[k].content).toEqual(content);
      else expect(textOf(second, name)).toBe([...content].join(""));
    });
    expect(first.recipes.length * first.notes.length).toBeGreaterThan(0);
  }
});
