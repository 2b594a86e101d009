import { describe, expect, test } from "vitest";
import { provinces } from "../../src/data/provinces.js";
import type { Fault } from "../../src/faults/fault.js";
import { formatFault } from "../../src/faults/fault.js";
import { HEAD, read } from "./vocabulary.js";

/** The faults of a text that must be bad. */
function faultsOf(text: string): readonly Fault[] {
  const reading = read(text);
  if (reading.ok) throw new Error("the text was taken as good");
  return reading.faults;
}

/** The only fault of a third line after the two every file begins with: [column, found, cure]. */
function faultOf(line: string): [number, string, string] {
  const faults = faultsOf(HEAD + line);
  expect(faults.map(({ found }) => found)).toHaveLength(1);
  expect(faults[0]).toMatchObject({ file: "x.yaml", line: 3 });
  return [faults[0].column, faults[0].found, faults[0].cure];
}

describe("faults of writing", () => {
  test("an empty file, a file of comments, a list and a single value are told what a file begins with", () => {
    for (const text of ["", "  \n", "# nothing\n", "---\n"]) {
      expect(faultsOf(text)).toMatchObject([{ line: 1, column: 1, found: "an empty file" }]);
    }
    expect(faultsOf("- a\n- b")).toMatchObject([{ line: 1, found: "a list at the top of the file" }]);
    expect(faultsOf("hello")).toMatchObject([
      { found: "a single value at the top of the file", cure: "write one key: value a line" },
    ]);
    expect(faultsOf("[]")[0].allowed).toBe("a map of keys and values, beginning with schema: 1 and id");
  });

  test("more than a million characters are not read", () => {
    expect(faultsOf(`#${"x".repeat(1_000_000)}`)).toMatchObject([
      { found: "a text of 1000001 characters", allowed: "at most 1000000 characters" },
    ]);
  });

  test("a text of more than 50,000 words and signs is not read", () => {
    const text = Array.from({ length: 20_000 }, (_, k) => `key${k}: 1`).join("\n");
    expect(faultsOf(text)).toMatchObject([{ found: "too many words and signs" }]);
  });

  test("deep nesting is refused before it exhausts the stack", () => {
    for (const text of ["[".repeat(40_000), "- ".repeat(10_000), "{a: ".repeat(8_000), "? ".repeat(10_000)]) {
      expect(faultsOf(text)[0]).toMatchObject({
        found: "brackets or lists nested too deeply",
        allowed: "at most 40 levels",
      });
    }
  });

  test("a tab is shown where it stands", () => {
    expect(faultsOf(`${HEAD}data:\n\tbeijing: table2`)[0]).toMatchObject({
      line: 4,
      column: 1,
      found: "a tab used for indentation",
      cure: "replace the tab by two spaces",
    });
  });

  test("broken brackets and quotes are placed", () => {
    const [fault] = faultsOf(`${HEAD}data: { beijing: table2\nseed: 1\n`);
    expect(fault.line).toBe(4);
    expect(fault.found).toMatch(/^not readable as YAML or JSON: /);
    expect(faultsOf(`${HEAD}title: "half`)[0]).toMatchObject({ line: 3, column: 13 });
  });

  test("a key given twice names the line of the first", () => {
    expect(faultOf("data: { beijing: table2, beijing: table2 }")).toEqual([
      26,
      "data.beijing: given twice, first in line 3",
      "delete one of the two",
    ]);
    expect(faultsOf(`${HEAD}seed: 1\nseed: 2`)).toMatchObject([{ line: 4, column: 1 }]);
  });

  test("anchors, aliases and explosions of aliases are refused", () => {
    const bomb = [
      "a: &a [x, x]",
      ...Array.from("bcdefghij", (c, k) => `${c}: &${c} [*${"abcdefghi"[k]}, *${"abcdefghi"[k]}]`),
    ];
    expect(
      faultsOf(HEAD + bomb.join("\n")).some(({ cure }) => cure === "write the value again in full"),
    ).toBe(true);
    expect(faultOf("seed: &s 1")).toEqual([
      10,
      "seed: an anchor or alias (& or *)",
      "write the value again in full",
    ]);
  });

  test("tags are refused, because files hold no code", () => {
    expect(faultOf('title: { en: !!js/function "x" }')).toEqual([
      28,
      "title.en: the tag tag:yaml.org,2002:js/function",
      "delete the tag",
    ]);
  });

  test("reserved words as keys are refused and leave the prototype untouched", () => {
    for (const key of ["__proto__", "constructor", "prototype"]) {
      expect(faultOf(`${key}: { polluted: 1 }`)).toEqual([
        1,
        `${key}: a reserved word as a key`,
        "choose another name",
      ]);
      expect(faultOf(`params: { ${key}: 1 }`)[0]).toBe(11);
      expect(faultsOf(`{"schema": 1, "id": "x", "signals": {"${key}": {"force": 1}}}`)).toMatchObject([
        { line: 1, column: 38 },
      ]);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("not-a-number and infinity are no numbers", () => {
    expect(faultOf("params: { race.lag: .inf }")).toEqual([
      21,
      "params.race.lag: Infinity is not a finite number",
      "write the number meant, or leave the key out for the default",
    ]);
    expect(faultOf("seed: .nan")[1]).toBe("seed: NaN is not a finite number");
    expect(faultOf("seed: NaN")[1]).toBe('seed: "NaN"');
  });

  test("a second document is refused", () => {
    expect(faultsOf(`${HEAD}---\n${HEAD}`)).toMatchObject([
      { line: 3, column: 1, found: "a second document after ---" },
    ]);
  });

  test("long and odd keys are shown short and quoted", () => {
    expect(faultOf(`"a\\u001b[31m${"x".repeat(500)}": 1`)[1].length).toBeLessThan(100);
    expect(faultOf(`"a\\u001b[31m": 1`)[1]).toBe('"a\\u001b[31m": no such key');
  });
});

describe("faults of content", () => {
  test("schema and id must stand in every file", () => {
    expect(faultsOf("runs: 3").map(({ cure }) => cure)).toEqual([
      "add the line schema: 1",
      "add the line id: my-scenario, as the file is called",
    ]);
    expect(faultsOf("schema: 2\nid: x")).toMatchObject([{ line: 1, column: 9, allowed: "schema: 1" }]);
    expect(faultsOf("schema: 1\nid: Central Push")).toMatchObject([
      { line: 2, column: 5, cure: "write for instance central-push" },
    ]);
  });

  test.each(["../x", "a/b", ".x", "CON", "x ", "山西", "a\0b", "x".repeat(81), "-a", "a--b"])(
    "a name from which files and folders could not have theirs is refused: %j",
    (name) => {
      const [{ line, allowed }] = faultsOf(`schema: 1\nid: ${JSON.stringify(name)}\n`);
      expect([line, allowed]).toEqual([2, "lower-case letters, digits and single hyphens, at most 80"]);
    },
  );

  test("an unknown key is compared with the known ones", () => {
    expect(faultOf("parms: { race.lag: 60 }")).toEqual([1, "parms: no such key", "did you mean params?"]);
    expect(faultOf("title: { eng: x }")).toEqual([10, "title.eng: no such key", "did you mean en?"]);
    // A comma ends a text without quotes in braces, and the rest becomes a key without a value.
    expect(faultOf("title: { en: Plans, policies and more }").slice(1)).toEqual([
      "title.policies and more: no such key",
      "put the whole text into quotes if it has a comma",
    ]);
    expect(faultOf("data: { bejing: table2 }")).toEqual([
      9,
      "data.bejing: no such key",
      "did you mean beijing?",
    ]);
    expect(faultOf("provinces: { GD: { universities: 1 } }")[2]).toBe("did you mean university?");
    expect(faultOf("signals: { ngaidp: { forse: 1 } }")).toEqual([
      22,
      "signals.ngaidp.forse: no such key",
      "did you mean force?",
    ]);
    expect(faultOf("changes: [{ at: 2019, sets: { race.lag: 60 }, publish: GD }]")).toEqual([
      23,
      "changes[0].sets: no such key",
      "did you mean set?",
    ]);
  });

  test("an unknown parameter is compared with the declared ones, also by its last part", () => {
    expect(faultOf("params: { signals.halflife: 365 }")).toEqual([
      11,
      "params.signals.halflife: no such parameter",
      "did you mean signals.halfLife?",
    ]);
    expect(faultOf("params: { race: { tornament: 5 } }")).toEqual([
      19,
      "params.race.tornament: no such parameter",
      "did you mean race.tournament?",
    ]);
    expect(faultOf("params: { halfLife: 365 }")[2]).toBe("did you mean signals.halfLife?");
    expect(faultOf("params: { race: 5 }")[2]).toBe("race is a mechanism: name one of its parameters");
  });

  test("one line says place, fault, cure and what is allowed", () => {
    expect(formatFault(faultsOf(`${HEAD}params: { signals.halflife: 365 }`)[0])).toBe(
      "x.yaml:3:11  params.signals.halflife: no such parameter; did you mean signals.halfLife? Allowed: signals.halfLife.",
    );
  });

  test("a parameter given dotted and nested is given twice", () => {
    expect(faultOf("params: { race.lag: 60, race: { lag: 90 } }")).toEqual([
      33,
      "params.race.lag: given twice, first in line 3",
      "delete one of the two",
    ]);
  });

  test("a value out of range is told the range, the unit and where the range comes from", () => {
    expect(faultOf("params: { race.tournament: 9 }")).toEqual([
      28,
      "params.race.tournament: 9 strength is outside its range",
      "write a number from 0 to 8",
    ]);
    expect(faultsOf(`${HEAD}params: { race.tournament: 9 }`)[0].allowed).toBe(
      "0 to 8 strength (strength of the tournament; range as declared, from: khanal2024)",
    );
    expect(faultOf("provinces: { GD: { gdp: 5 } }")[1]).toBe("provinces.GD.gdp: 5 SD is outside its range");
    expect(faultOf("signals: { ngaidp: { force: 2 } }")[2]).toBe("write a number from 0 to 1");
  });

  test("units are compared and never converted", () => {
    expect(faultOf("params: { race.lag: 9 weeks }")).toEqual([
      21,
      'params.race.lag: "9 weeks"',
      "convert it to days; units are not converted here",
    ]);
  });

  test("wrong types are shown with what is expected", () => {
    expect(faultOf("params: { race.lag: [60] }").slice(1)).toEqual([
      "params.race.lag: a list",
      "write a number, bare or followed by days",
    ]);
    expect(faultOf('params: { race.lag: "60" }')[1]).toBe('params.race.lag: "60"');
    expect(faultOf("params: 5")).toEqual([9, "params: 5", "write mechanism.parameter: number"]);
    expect(faultOf("title: A title")).toEqual([8, 'title: "A title"', "write { en: ..., zh: ... }"]);
    expect(faultOf("title: { en: 2019 }")[2]).toBe("write a text, in quotes if it looks like a number");
    expect(faultOf("mechanisms: { race: maybe }")).toEqual([
      21,
      'mechanisms.race: "maybe"',
      "write on or off",
    ]);
    expect(faultOf("changes: { at: 2019 }")[2]).toBe(
      "write - { at: 2019-01, set: { name: value } }, one a line",
    );
    expect(faultOf("changes: [5]")[1]).toBe("changes[0]: 5");
    expect(faultOf("data: { beijing: table3 }")[2]).toBe("did you mean table2?");
  });

  test("whole numbers stay whole and in range, and the largest seed is 2^53 - 1", () => {
    for (const line of [
      "seed: -1",
      "seed: 1.5",
      "seed: 9007199254740992",
      "seed: '1'",
      "runs: 0",
      "runs: 1000001",
    ]) {
      expect(faultOf(line)[2]).toBe("write a whole number in this range");
    }
    expect(read(`${HEAD}seed: 9007199254740991\nruns: 1`).ok).toBe(true);
    expect(faultOf("seed: 9007199254740990\nruns: 3")[1]).toBe(
      "seed: 3 runs from 9007199254740990 need seeds beyond 9007199254740991",
    );
    for (const line of ["step: 0", "step: -7", "step: 93", "step: fortnight"]) {
      expect(faultOf(line)).toMatchObject([7, expect.any(String), "write for instance step: week"]);
    }
  });

  test("mechanisms are known by name, and some cannot be switched off", () => {
    expect(faultOf("mechanisms: { races: off }")).toEqual([
      15,
      "mechanisms.races: no such mechanism",
      "did you mean race?",
    ]);
    expect(faultOf("mechanisms: { decision: off }")).toEqual([
      25,
      "mechanisms.decision: this mechanism cannot be switched off",
      "delete the line, or weaken the mechanism through its parameters",
    ]);
  });

  test("dates must exist", () => {
    expect(faultOf("until: 2019-02-30")).toEqual([
      8,
      'until: "2019-02-30"',
      "no calendar has this day: check the month and its length",
    ]);
    expect(faultOf("until: 2019-2-3")[2]).toBe("write 2019-02-03");
    expect(faultOf("until: soon")[2]).toBe(
      "write for instance 2019-01-31, with two digits for month and day",
    );
    expect(faultOf("until: 20190203")[2]).toBe("write 2019-02-03");
    expect(faultOf("until: 2919")[2]).toBe("the year must lie between 1949 and 2149");
  });

  test("a run must end after it begins", () => {
    expect(faultOf("until: 2017-07-08")).toEqual([
      8,
      "until: 2017-07-08 is not after the start, 2017-07-08",
      "correct start or until",
    ]);
    expect(faultOf("start: 2024")[0]).toBe(8);
  });

  test("steps may be neither too many nor longer than the time between records", () => {
    expect(faultOf("step: 0.0001")).toEqual([
      7,
      "step: 0.0001 days makes more than 1000000 steps",
      "take longer steps or a shorter run",
    ]);
    expect(
      faultsOf(`${HEAD}record: 7
step: month`),
    ).toMatchObject([{ line: 3, column: 9, found: "record: 7 days is shorter than a step of 30.4375 days" }]);
  });

  test("the scenario cannot be compared with itself, nor policies be counted until before the plan", () => {
    expect(faultOf("compareTo: x")).toEqual([
      12,
      "compareTo: the scenario itself",
      "name the baseline, or delete the line",
    ]);
    expect(faultOf("data: { countUntil: 2016 }")[1]).toBe(
      "data.countUntil: 2016-01-01 is before the plan, 2017-07-08",
    );
  });
});

describe("faults of changes", () => {
  test("changes stand in order of their dates", () => {
    const line = "changes: [{ at: 2020, publish: GD }, { at: 2019, publish: SH }]";
    expect(faultOf(line)).toEqual([
      44,
      "changes[1].at: 2019-01-01 comes after the change of 2020-01-01 (x.yaml:3)",
      "sort the changes by date",
    ]);
  });

  test("changes lie within the run", () => {
    expect(faultOf("changes: [{ at: 2030, publish: GD }]")).toEqual([
      17,
      "changes[0].at: 2030-01-01 lies outside the run",
      "move the change, or widen start and until",
    ]);
    expect(faultsOf(`${HEAD}changes: [{ at: 2016, publish: GD }]`)[0].allowed).toBe(
      "2017-07-08 to 2023-05-01",
    );
  });

  test("a change has a date and changes something", () => {
    expect(faultOf("changes: [{ publish: GD }]")[2]).toBe(
      "say when it takes effect, for instance at: 2019-01",
    );
    expect(faultOf("changes: [{ at: 2019 }]")).toEqual([
      11,
      "changes[0]: a change that changes nothing",
      "say what changes, or delete the entry",
    ]);
  });

  test("only provinces that take part can publish or be pilots", () => {
    expect(faultOf("changes: [{ at: 2019, publish: [GD, XZ] }]")).toEqual([
      37,
      "changes: XZ does not take part, and can neither publish nor be a pilot",
      "include XZ, or take it off the list",
    ]);
  });

  test("parameters, mechanisms and provinces in changes are checked like all others", () => {
    expect(faultOf("changes: [{ at: 2019, set: { race.lga: 60 } }]")[1]).toBe(
      "changes[0].set.race.lga: no such parameter",
    );
    expect(faultOf("changes: [{ at: 2019, mechanisms: { decision: off } }]")[0]).toBe(47);
    expect(faultOf("changes: [{ at: 2019, publish: [Guandong] }]")[2]).toBe(
      "did you mean Guangdong (GD, 广东) or Shandong (SD, 山东)?",
    );
  });
});

describe("faults of provinces", () => {
  const cureOf = (name: string) => faultOf(`provinces: { ${name}: { gdp: 1 } }`)[2];

  test("an unknown province is told the nearest ones", () => {
    expect(faultOf("provinces: { Guandong: { gdp: 1 } }")).toEqual([
      14,
      'provinces.Guandong: no province is called "Guandong"',
      "did you mean Guangdong (GD, 广东) or Shandong (SD, 山东)?",
    ]);
    expect(cureOf("Chekiang")).toMatch(/Zhejiang|write a code/);
    expect(cureOf("Atlantis")).toBe("write a code such as GD, or the name in English or Chinese");
  });

  test("Shanxi and Shaanxi are kept apart", () => {
    for (const slip of ["Shannxi", "Shanxii", "Shaanxxi", "山西市"]) {
      expect(cureOf(slip)).toContain("Shanxi (SX, 山西) and Shaanxi (SN, 陕西) are two provinces.");
    }
    expect(cureOf("Shannxi")).toMatch(/^did you mean Shanxi \(SX, 山西\) or Shaanxi \(SN, 陕西\)\?/);
  });

  test("a province under two names is given twice", () => {
    expect(faultOf("provinces: { GD: { gdp: 1 }, 广东: { gdp: 1 } }")).toEqual([
      30,
      "provinces.广东: given twice, first in line 3",
      "delete one of the two",
    ]);
  });

  test("Tibet takes part only with all four traits given", () => {
    expect(faultOf("provinces: { XZ: { include: true, gdp: -1 } }")).toEqual([
      14,
      "provinces.XZ: there are no data on Tibet, and enterprise, university, power is not given",
      "give Tibet enterprise, university, power, or leave it out",
    ]);
  });

  test("all provinces together cannot be included or left out, and two must remain", () => {
    expect(faultOf("provinces: { all: { include: false } }")[1]).toBe("provinces.all.include: no such key");
    const none = provinces.map(({ id }) => `${id}: { include: false }`).join(", ");
    expect(faultsOf(`${HEAD}provinces: { ${none} }`)).toMatchObject([{ found: "provinces: only 0 left" }]);
  });
});

describe("faults of signals", () => {
  test("a new signal needs date, tier and modality; a slip of a known one is recognised", () => {
    expect(faultOf("signals: { ngiadp: { force: 0.5 } }")).toEqual([
      12,
      "signals.ngiadp: not a known signal, and as a new one it lacks date, tier, modality",
      "did you mean ngaidp?",
    ]);
    expect(faultOf("signals: { my-own-mandate-of-2019: { date: 2019, tier: draft } }")[2]).toBe(
      "give it modality",
    );
    expect(faultOf("signals: { nobody-knows: off }")[1]).toContain("not a known signal");
  });

  test("a draft that is watered down must be a signal, and an earlier one", () => {
    const rules = (draft: string) =>
      `signals: { rules: { date: 2019, tier: draft, modality: facilitative, dilutes: ${draft} }, strict: { date: 2020, tier: draft, modality: restrictive } }`;
    expect(faultOf(rules("strickt"))).toEqual([
      79,
      "signals.rules.dilutes: strickt is no signal",
      "did you mean strict?",
    ]);
    expect(faultOf(rules("strict"))).toEqual([
      79,
      "signals.rules.dilutes: strict is of 2020-01-01, and rules of 2019-01-01",
      "name an earlier signal, or change one of the dates",
    ]);
    expect(faultOf(rules("rules"))[1]).toContain("rules is of 2019-01-01, and rules of 2019-01-01");
    expect(faultOf(rules("Nothing"))[1]).toContain("Nothing");
  });

  test("fields of signals are checked", () => {
    expect(faultOf("signals: { ngaidp: { tier: state_council_plan } }")[2]).toBe(
      "did you mean state-council-plan?",
    );
    expect(faultOf("signals: { ngaidp: { modality: facilitating } }")[2]).toBe("did you mean facilitative?");
    expect(faultOf("signals: { ngaidp: { date: 2018-02-31 } }")[0]).toBe(28);
    expect(faultOf("signals: { ngaidp: { coSigners: 0 } }")[0]).toBe(33);
    expect(faultOf("signals: { My Mandate: off }")[2]).toBe("write for instance my-mandate");
    expect(
      faultOf("signals: { my-mandate: { date: 2019-02-30, tier: draft, modality: restrictive } }")[0],
    ).toBe(32);
  });
});

describe("all faults at once", () => {
  test("a file with many faults reports each, in order of place, and none twice", () => {
    const text = `schema: 1
id: Bad Name
parms: {}
extra: 1
start: 2019-02-30
step: 0
params: { race.lag: 9 weeks, nothing: 1 }
provinces: { Shannxi: { gdp: 9 } }
changes: [{ at: 2019-01-32, set: { race.tournament: -1 } }]
`;
    const faults = faultsOf(text);
    expect(faults.map(({ line, column }) => `${line}:${column}`)).toEqual([
      "2:5",
      "3:1",
      "4:1",
      "5:8",
      "6:7",
      "7:21",
      "7:30",
      "8:14",
      "9:17",
      "9:53",
    ]);
    expect(new Set(faults.map(formatFault)).size).toBe(faults.length);
    for (const { found, allowed, cure } of faults)
      expect([found, allowed, cure].every((each) => each.length > 0)).toBe(true);
  });
});
