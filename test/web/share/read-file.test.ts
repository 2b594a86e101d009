import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withNote } from "../../../src/report/picture-note/run-note.js";
import { type FileReading, LARGEST, readFile } from "../../../src/web/share/read-file.js";
import { fileNameOf, savedFileOf } from "../../../src/web/share/scenario-file.js";
import { FIRST_RULES, type Rules } from "../../../src/web/state/rules.js";

const textOf = (id: string) =>
  readFileSync(new URL(`../../../scenarios/${id}.yaml`, import.meta.url), "utf8");
const shipped = { core: textOf("core"), baseline: textOf("baseline"), "no-centre": textOf("no-centre") };
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, opened = {}): FileReading => readFile("file.yaml", bytes(text), shipped, opened);
const faultsOf = (reading: FileReading) => (reading.ok ? [] : reading.faults);
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

const changed: Rules = {
  ...FIRST_RULES,
  seed: 7,
  runs: 20,
  set: { "peers.weight": 0.5 },
  switches: { race: false },
  until: "2022-12-31",
  changes: [
    { at: "2018-03-01", set: { "signals.halfLife": 500 }, switches: {} },
    { at: "2019-01-01", set: {}, switches: { peers: false } },
  ],
};

describe("a scenario file that the page saves", () => {
  test.each([
    ["changed rules", changed],
    ["a scenario with other seeds", { ...FIRST_RULES, base: "no-centre", seed: 3, runs: 5 }],
  ])("of %s is opened as the same rules", (_, rules) => {
    const text = savedFileOf(rules, shipped, {});
    expect(read(text)).toEqual({ ok: true, rules, files: {} });
  });

  test("says which file must lie beside it, where the package does not have it", () => {
    const own = { mine: "schema: 1\nid: mine\nextends: baseline\n" };
    const rules = { ...changed, base: "mine" };
    expect(savedFileOf(rules, { ...shipped, ...own }, own)).toMatch(
      /extends mine\.yaml, which must lie beside/,
    );
    expect(fileNameOf(rules)).toBe("my-rules.yaml");
  });
});

describe("a file from elsewhere", () => {
  const mine = "schema: 1\nid: mine\nextends: baseline\ntitle: { en: Mine }\nseed: 4\nruns: 9\n";

  test("is a scenario of its own, under its own name", () => {
    const reading = read(mine);
    const rules = { ...FIRST_RULES, base: "mine", seed: 4, runs: 9 };
    expect(reading).toEqual({ ok: true, rules, files: { mine } });
  });

  test("may take the place of one that was opened before, and none that the page came with", () => {
    expect(read(`${mine}params: { peers.weight: 1 }\n`, { mine }).ok).toBe(true);
    const clash =
      "schema: 1\nid: baseline\nparams: { peers.weight: 1 }\nprovinces: { GD: { include: false } }\n";
    expect(faultsOf(read(clash)).join()).toMatch(/id: baseline, which is another scenario in this page/);
  });

  test("with faults is refused, each with its line and column", () => {
    const faults = faultsOf(read("schema: 1\nid: bad\nparams:\n  peers.wait: 1\n  race.tournament: -5\n"));
    expect(faults.map((fault) => fault.split(" ")[0])).toEqual(["file.yaml:4:3", "file.yaml:5:20"]);
  });

  test("that the page cannot draw or would take for ever is refused", () => {
    expect(faultsOf(read("schema: 1\nid: many\nruns: 5000\n")).join()).toMatch(/Allowed: 1 to 2000/);
    expect(faultsOf(readFile("x.bin", Uint8Array.of(0xff, 0xfe, 0), shipped, {})).join()).toMatch(
      /neither a text nor a picture/,
    );
    expect(faultsOf(readFile("x.png", pixel, shipped, {})).join()).toMatch(/says nothing of a scenario/);
    expect(LARGEST).toBeLessThan(50_000_000);
  });

  test("of any kind is read without a crash, and pollutes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.string().map(bytes)), (content) => {
        expect(typeof readFile("any", content, shipped, {}).ok).toBe("boolean");
      }),
    );
    read('schema: 1\nid: evil\n"__proto__": { x: 1 }\nparams: { "__proto__": 1 }\n');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("a picture", () => {
  const note = { version: "0", resultHash: "ab", first: "mine", seed: 11, runs: 12 };
  const open = (files: Record<string, string>, first = "mine") =>
    readFile("x.png", withNote(pixel, { ...note, first, files }), shipped, {});

  test("brings its scenario with all that it extends, the seeds with which it was made, and the hash that must come out again", () => {
    const parent = "schema: 1\nid: parent\nextends: baseline\nparams: { peers.weight: 1 }\n";
    const mine = "schema: 1\nid: mine\nextends: parent\nseed: 1\n";
    const rules = { ...FIRST_RULES, base: "mine", seed: 11, runs: 12 };
    expect(open({ parent, mine })).toEqual({ ok: true, rules, files: { parent, mine }, hash: "ab" });
  });

  test("of changed rules over a scenario of one's own brings both", () => {
    const own = "schema: 1\nid: mine\nextends: baseline\ntitle: { en: Mine }\n";
    const overlay = "schema: 1\nid: command-line\nextends: mine\nparams: { peers.weight: 1 }\n";
    const rules = { ...FIRST_RULES, base: "mine", seed: 11, runs: 12, set: { "peers.weight": 1 } };
    expect(open({ mine: own, "command-line": overlay }, "command-line")).toEqual({
      ok: true,
      rules,
      files: { mine: own },
      hash: "ab",
    });
  });

  test("of a scenario that it does not hold is refused", () => {
    expect(faultsOf(open({}, "atlantis")).join()).toMatch(/atlantis, which it does not hold/);
    // Every JavaScript object has these, and no scenario is called so.
    for (const name of ["constructor", "toString", "__proto__"])
      expect(faultsOf(open({}, name)).join()).toMatch(/which it does not hold/);
  });
});
