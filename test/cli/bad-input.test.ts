import { existsSync, mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { put, shell, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const HEAD = "schema: 1\nid: bad\nextends: baseline\n";

/** Runs a bad scenario, which must end with 2 and write nothing; gives what is said of it. */
function complaint(args: readonly string[], input: string | Buffer = ""): string {
  const { code, stdout, stderr } = yardstick(folder, ["run", ...args, "--no-charts", "-o", "never"], input);
  expect([code, stdout, existsSync(join(folder, "never"))], stderr).toEqual([2, "", false]);
  expect(stderr).not.toMatch(/\n {4}at /);
  return stderr;
}

const inFile = (text: string | Buffer, name = "bad.yaml") => complaint([put(folder, name, text)]);

describe("one bad thing in a file", () => {
  test.each([
    ["an unknown key", "parms: { race.lag: 60 }", "4:1", /did you mean params\?/],
    ["an unknown parameter", "params: { race.torunament: 5 }", "4:11", /did you mean race\.tournament/],
    ["a wrong unit", "params: { signals.halfLife: 4 years }", "4:29", /convert it to days/],
    ["a number out of range", "params: { race.tournament: 80 }", "4:28", /0 to 8/],
    ["a number that is none", "params: { race.tournament: .nan }", "4:28", /not a finite number/],
    ["an infinity", "params: { race.tournament: .inf }", "4:28", /not a finite number/],
    ["a province that does not exist", "provinces: { GX2: { gdp: 1 } }", "4:14", /GX, 广西/],
    [
      "Shanxi spelt like no province",
      "provinces: { Shannxi: { gdp: 1 } }",
      "4:14",
      /Shanxi.*Shaanxi|Shaanxi.*Shanxi/,
    ],
    ["an end before the start", "start: 2019-01\nuntil: 2018-01", "5:8", /not after the start/],
    [
      "changes out of order",
      "changes: [{ at: 2020, publish: [GD] }, { at: 2019, publish: [SX] }]",
      "4:46",
      /sort/,
    ],
    ["a key given twice", "runs: 3\nruns: 4", "5:1", /line 4|:4/],
    ["a key that JavaScript reserves", "params: { __proto__: 1 }", "4:11", /reserved/],
    ["an alias", "params: &p { race.lag: 60 }\nmechanisms: *p", "4:12", /anchor or alias/],
  ])("%s is placed, shown and cured", (_, line, place, cure) => {
    const said = inFile(`${HEAD}${line}\n`);
    expect(said.split("\n")[0]).toMatch(new RegExp(`^bad\\.yaml:${place} `));
    expect(said).toMatch(cure);
    expect(said).toMatch(/Allowed: /);
  });

  test("many bad things are all told at once, each with its place", () => {
    const said = inFile(
      `${HEAD}seed: -1\nruns: many\nuntil: 2018-02-30\nparams: { race.lag: -5, peers.wait: 1 }\n`,
    );
    const places = said
      .trimEnd()
      .split("\n")
      .map((each) => each.slice(0, each.indexOf(" ")));
    expect(places).toEqual([
      "bad.yaml:4:7",
      "bad.yaml:5:7",
      "bad.yaml:6:8",
      "bad.yaml:7:21",
      "bad.yaml:7:25",
    ]);
  });
});

describe("files that are no scenarios", () => {
  test("an explosion of aliases is refused before it explodes", () => {
    const levels = Array.from({ length: 12 }, (_, k) => {
      const inner =
        k === 0
          ? "x"
          : Array(10)
              .fill(`*a${k - 1}`)
              .join(",");
      return `a${k}: &a${k} [${inner}]`;
    });
    expect(inFile(`${HEAD}${levels.join("\n")}\n`)).toMatch(/anchor or alias/);
  });

  test("an empty file, a binary file, a folder and a missing file each get an answer", () => {
    mkdirSync(join(folder, "a-folder"));
    expect(inFile("")).toMatch(/^bad\.yaml:1:1 {2}an empty file/);
    expect(inFile(Buffer.from([0x89, 0x50, 0xff, 0xfe, 0x00]))).toMatch(/not UTF-8 text/);
    expect(complaint(["a-folder"])).toMatch(/this is a folder/);
    expect(complaint(["missing.yaml"])).toMatch(/no such file.*one of baseline/);
    expect(complaint(["bassline"])).toMatch(/did you mean baseline\?/);
    expect(complaint([""])).toMatch(/no such file/);
  });

  test("50 megabytes are refused at once, from a file, by standard input and from a device without end", () => {
    const name = put(folder, "large.yaml", "");
    truncateSync(join(folder, name), 50_000_000);
    const start = performance.now();
    expect(complaint([name])).toMatch(/50000000 bytes.*at most 1000000/);
    expect(complaint(["-"], Buffer.alloc(50_000_000, "a: b\n"))).toMatch(
      /standard input:1:1 .*at most 1000000/,
    );
    if (existsSync("/dev/zero")) expect(complaint(["/dev/zero"])).toMatch(/at most 1000000/);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test("a folder that is called like a shipped scenario does not hide it", () => {
    mkdirSync(join(folder, "core"));
    expect(yardstick(folder, ["validate", "core"])).toMatchObject({ code: 0, stdout: "core: good\n" });
  });
});

describe("parents", () => {
  test("a circle is shown as a circle", () => {
    put(folder, "chicken.yaml", "schema: 1\nid: chicken\nextends: egg\n");
    put(folder, "egg.yaml", "schema: 1\nid: egg\nextends: chicken\n");
    expect(complaint(["chicken.yaml"])).toMatch(/^egg\.yaml:3:10 .*chicken -> egg -> chicken/);
  });

  test("a parent outside the folder cannot be reached by its path", () => {
    mkdirSync(join(folder, "inner"), { recursive: true });
    put(folder, "outer.yaml", "schema: 1\nid: outer\n");
    const child = (parent: string) =>
      put(folder, "inner/child.yaml", `schema: 1\nid: child\nextends: ${parent}\n`);
    for (const parent of ["../outer", "/etc/passwd", "..%2Fouter", "outer"])
      expect(complaint([child(JSON.stringify(parent))])).toMatch(/^inner\/child\.yaml:3:10 {2}extends: /);
  });

  test("a parent outside the folder cannot be reached by a link", () => {
    mkdirSync(join(folder, "linked"));
    put(folder, "secret.yaml", "schema: 1\nid: secret\n");
    symlinkSync(join(folder, "secret.yaml"), join(folder, "linked/secret.yaml"));
    put(folder, "linked/child.yaml", "schema: 1\nid: child\nextends: secret\nruns: none\n");
    const said = complaint(["linked/child.yaml"]);
    expect(said).toMatch(/linked\/secret\.yaml:1:1 {2}a link that leads out of its folder/);
    expect(said).toMatch(/linked\/child\.yaml:4:7 /);
  });

  test("a parent that cannot be read is a fault like others", () => {
    put(folder, "binary.yaml", Buffer.from([0xff, 0xfe, 0x00]));
    put(folder, "of-binary.yaml", "schema: 1\nid: of-binary\nextends: binary\nseed: -3\n");
    const said = complaint(["of-binary.yaml"]);
    expect(said).toMatch(/binary\.yaml:1:1 {2}UTF-16 text, not UTF-8 text/);
    expect(said).toMatch(/of-binary\.yaml:4:7 /);
  });
});

describe("bad options", () => {
  test.each([
    [["--set", "race.torunament=5"], /^--set race\.torunament=5: .*did you mean race\.tournament/],
    [["--set", "race.tournament=99"], /^--set race\.tournament=99: .*0 to 8/],
    [["--set", "race.tournament=NaN"], /^--set race\.tournament=NaN: .*"NaN"/],
    [["--set", "race.tournament=1e999"], /^--set race\.tournament=1e999: /],
    [["--set", "race.tournament="], /^--set race\.tournament: no value/],
    [["--set", "race.tournament"], /^--set race\.tournament: not a setting.*path=value/],
    [["--set", "provinces.Shanxi.university=9"], /^--set provinces\.Shanxi\.university=9: .*-4 to 4/],
    [["--set", "__proto__.polluted=1"], /^--set __proto__\.polluted=1: .*no such parameter/],
    [["--set", "race.lag=60", "--set", "race.lga=60"], /^--set race\.lga=60: /],
    [["--runs", "0"], /^--runs 0: .*1 to 1000000/],
    [["--runs", "ten"], /^--runs ten: /],
    [["--seed", "-1"], /^--seed -1: /],
    [["--seed", ""], /^--seed: no value/],
    [["--seed", "9007199254740990", "--runs", "3"], /^--seed 9007199254740990: .*at most 9007199254740989/],
    [["--until", "2018-02-30"], /^--until 2018-02-30: /],
    [["--until", "2016"], /^--until 2016: .*not after the start/],
    [["--step", "fortnight"], /^--step fortnight: .*day, week, month/],
    [["--until", "2019\nparams: { race.lag: 60 }"], /^--until 2019/],
    [["--format", "xml"], /csv, json/],
    [["--lang", "fr"], /Allowed choices are en, zh/],
    [["--sed", "5"], /unknown option.*Did you mean one of --seed, --set\?/s],
    [["baseline", "core"], /too many arguments/],
  ])("%j is answered with the option and what is allowed", (options, answer) => {
    expect(complaint(options)).toMatch(answer);
  });

  test("no command and an unknown command end with 2, help and version with 0", () => {
    const codes = [[], ["rum"], ["--help"], ["run", "--help"], ["--version"]].map(
      (args) => yardstick(folder, args).code,
    );
    expect(codes).toEqual([2, 2, 0, 0, 0]);
    expect(yardstick(folder, ["rum"]).stderr).toMatch(/Did you mean run\?/);
  });

  test("output that cannot be written is a fault, and a reader that has seen enough is none", () => {
    const piped = (line: string) => shell(folder, `set -o pipefail; ${line}`);
    expect(piped("$YARDSTICK data | head -1")).toMatchObject({ code: 0, stderr: "" });
    expect(piped("$YARDSTICK validate missing.yaml | true").code).toBe(2);
    if (!existsSync("/dev/full")) return;
    const full = shell(folder, "$YARDSTICK list > /dev/full");
    expect(full.code).toBe(1);
    expect(full.stderr).toMatch(/^standard output cannot be written: .*no space/);
  });
});
