import { describe, expect, test } from "vitest";
import { faultsOf, sampleOf } from "./tables.js";

const good = ["name,time,event,group,x", "a,3,1,u,1", "b,5,0,v,2", "c,2,1,u,3", "d,,0,v,4"];

describe("a table of times", () => {
  test("gives cases, times and events; a case without a time was watched until the end", () => {
    const sample = sampleOf(good, { until: 9, group: "group", covariates: ["x"] });
    expect(sample.cases).toEqual(["a", "b", "c", "d"]);
    expect(sample.times).toEqual([
      { time: 3, event: true },
      { time: 5, event: false },
      { time: 2, event: true },
      { time: 9, event: false },
    ]);
    expect(sample.grouping).toEqual({ name: "group", levels: ["u", "v"], of: ["u", "v", "u", "v"] });
    expect(sample.covariates).toEqual({ x: [1, 2, 3, 4] });
  });

  test("reads Chinese names, a byte order mark, CRLF and quoted commas", () => {
    const lines = ["\uFEFF省份,time,event\r", '"北京, 市",3,1\r', "天津,4,0\r"];
    expect(sampleOf(lines).cases).toEqual(["北京, 市", "天津"]);
  });

  test("numbers the cases where no column names them", () => {
    expect(sampleOf(["time,event", "1,1", "2,0"]).cases).toEqual(["1", "2"]);
  });
});

describe("a table is refused, with place and cure, for", () => {
  const head = "name,time,event";
  test.each([
    ["a missing time of an event", ["a,,1"], "t.csv:2:2  time: an event without a time"],
    [
      "a missing time of another case",
      ["a,1,1", "b,NA,0"],
      "t.csv:3:2  time: no time for a case without the event",
    ],
    ["a negative time", ["a,-3,1"], "t.csv:2:2  time: -3; count time from when adoption became possible"],
    ["a time in words", ["a,soon,1"], 't.csv:2:2  time: "soon"'],
    ["a decimal comma", ['a,"3,5",1'], "write a decimal point, 3.5"],
    ["an event of 2", ["a,1,2"], 't.csv:2:3  event: "2"; write 1 or 0'],
    ["an event in words", ["a,1,yes"], 't.csv:2:3  event: "yes"'],
    ["an event left empty", ["a,1,"], "t.csv:2:3  event: an empty cell"],
    ["a case that comes twice", ["a,1,1", "a,2,0"], 't.csv:3:1  the case "a" comes twice'],
    ["no event at all", ["a,1,0", "b,2,0"], "t.csv:1:3  event: 0 for every case, so all times are censored"],
  ])("%s", (_, rows, message) => {
    expect(faultsOf([head, ...rows], { cases: "name" }).join("\n")).toContain(message);
  });

  test("a time after the end of watching", () => {
    expect(faultsOf(good, { until: 4 })).toEqual([
      "t.csv:3:2  time: 5, after the end of watching; raise --until. Allowed: 0 to --until 4.",
    ]);
  });

  test("columns that are not there, all at once, with what may be meant", () => {
    const faults = faultsOf(good, { time: "tme", event: "events", group: "groups", covariates: ["y"] });
    expect(faults).toHaveLength(4);
    expect(faults[0]).toMatch(/no column "tme", which --time names; did you mean time\?/);
  });

  test("a column asked for twice", () => {
    expect(faultsOf(good, { time: "event" }).join()).toContain('"event" is asked for twice');
    expect(faultsOf(good, { covariates: ["x", "x"] }).join()).toContain('"x" is asked for twice');
  });

  test("one group, too many groups, and a case without one", () => {
    const rows = (groups: readonly string[]) => [
      "name,time,event,g",
      ...groups.map((g, k) => `c${k},1,1,${g}`),
    ];
    expect(faultsOf(rows(["u", "u"]), { group: "g" })[0]).toMatch(
      /t.csv:1:4 {2}g: "u" for every case; leave out --group/,
    );
    expect(faultsOf(rows([..."abcdefg"]), { group: "g" })[0]).toMatch(/7 different values; merge them/);
    expect(faultsOf(rows(["u", "", "v"]), { group: "g" })[0]).toMatch(
      /t.csv:3:4 {2}g: a case without a group/,
    );
  });

  test("a covariate that is constant or has a gap", () => {
    const rows = ["name,time,event,x,y", "a,1,1,4,", "b,2,0,4,2"];
    const faults = faultsOf(rows, { covariates: ["x", "y"] });
    expect(faults[0]).toMatch(/x: 4 for every case; a constant explains no difference/);
    expect(faults[1]).toMatch(/t.csv:2:5 {2}y: an empty cell; fill it in or leave the case out/);
  });

  test("all faults of its cells at once", () => {
    expect(faultsOf(["name,time,event", "a,-1,2", "b,x,1", "b,1,0"])).toHaveLength(4);
  });
});

describe("a table of borders", () => {
  test("is read in both directions, with weights or without", () => {
    const { weight } = sampleOf(good, { until: 9 }, ["from,to", "a,b", "c,d", "b,a"]);
    expect([weight!(0, 1), weight!(1, 0), weight!(3, 2), weight!(0, 3)]).toEqual([1, 1, 1, 0]);
    const heavy = sampleOf(good, { until: 9 }, ["from,to,weight", "a,b,2.5"]).weight!;
    expect(heavy(1, 0)).toBe(2.5);
  });

  test.each([
    ["a name that no case has", ["a,e"], 'b.csv:2:2  no case "e"; '],
    ["a case that borders on itself", ["a,a"], "b.csv:2:2  a case that borders on itself"],
    ["one column", [], "b.csv:1:1  one column"],
  ])("is refused for %s", (name, rows, message) => {
    const lines = name === "one column" ? ["from", "a"] : ["from,to", ...rows];
    expect(faultsOf(good, { until: 9 }, lines).join("\n")).toContain(message);
  });

  test("is refused for a pair with two weights and for a weight below 0", () => {
    const lines = ["from,to,weight", "a,b,1", "b,a,2", "c,d,-1"];
    expect(faultsOf(good, { until: 9 }, lines).join("\n")).toMatch(
      /b.csv:4:3 {2}weight: -1.*\n.*b.csv:3:2 {2}this pair has the weight 1 in another row and 2 here/,
    );
  });
});
