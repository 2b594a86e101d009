import { describe, expect, test } from "vitest";
import type { Calibration } from "../../../../src/experiments/calibration/calibration.js";
import { impossibilities } from "../../../../src/experiments/calibration/possible.js";
import { readCalibrationSpec } from "../../../../src/experiments/calibration/spec/read-calibration-spec.js";
import { formatFault } from "../../../../src/faults/fault.js";
import { vocabulary } from "../../../../src/scenario/words.js";

const SCENARIOS: Readonly<Record<string, string>> = {
  core: "schema: 1\nid: core\nmechanisms: { peers: off, race: off, policies: off, instruments: off, targets: off, ambition: off }\n",
  "no-centre": "schema: 1\nid: no-centre\nextends: core\nsignals: { ngaidp: { force: 0 } }\n",
  counting: "schema: 1\nid: counting\nmechanisms: { peers: off, race: off, targets: off, ambition: off }\n",
};

const HEAD = "schema: 1\nid: mine\nscenario: core\ntarget: exact\n";
const FREE = "free: { decision.baseRate: prior }\n";

function read(text: string, table = "") {
  return readCalibrationSpec(
    { text, where: "mine.yaml" },
    {
      vocabulary,
      loadScenario: (id) => (id in SCENARIOS ? { text: SCENARIOS[id], where: `${id}.yaml` } : undefined),
      loadTable: (name) => (name === "plans.csv" ? { text: table, where: name } : undefined),
    },
  );
}

function good(text: string, table = ""): Calibration {
  const reading = read(text, table);
  if (!reading.ok) throw new Error(reading.faults.map(formatFault).join("\n"));
  return reading.calibration;
}

function faults(text: string, table = ""): string[] {
  const reading = read(text, table);
  return reading.ok ? [] : reading.faults.map(formatFault);
}

function warnings(text: string): string[] {
  const reading = read(text);
  return reading.ok ? reading.warnings.map(formatFault) : [];
}

describe("a calibration file", () => {
  test("takes priors from the registry or states them, and cuts them off at the range of the parameter", () => {
    const { free, aim, seed } = good(
      `${HEAD}free:\n  decision.baseRate: prior\n  decision.university: { family: normal, mean: 0, sd: 5 }\nsizes: { draws: 400 }\nseed: 7\n`,
    );
    expect(free[0].prior.family).toBe("truncatedLogNormal");
    expect(free[1].prior).toEqual({ family: "truncatedNormal", mean: 0, sd: 5, low: -2, high: 3 });
    expect(aim.target === "exact" && aim.sizes.chain.draws).toBe(400);
    expect(seed).toBe(7);
  });

  test("fixes and ties parameters by path", () => {
    const { free, readings } = good(
      `${HEAD}${FREE.replace("baseRate", "university")}fixed: { signals.halfLife: 400 }\ntied: { decision.enterprise: decision.university }\n`,
    );
    expect(free[0].tied).toEqual(["decision.enterprise"]);
    expect(readings[0].scenario.params["signals.halfLife"]).toEqual({ value: 400, from: "mine" });
  });

  test("fits several readings of the data, and knows a year for what it is", () => {
    const { readings } = good(
      `${HEAD}${FREE}data: { readings: [{}, { beijing: pilot-zone }, { chongqing: text }] }\n`,
    );
    expect(readings.map(({ name }) => name)).toEqual(["main", "beijing=pilot-zone", "chongqing=text"]);
    const planOf = (k: number, id: string) =>
      readings[k].history[readings[k].scenario.provinces.indexOf(id)].plan;
    expect(planOf(0, "BJ")).toEqual({ known: "day", day: 2123 });
    expect(planOf(1, "BJ")).toEqual({ known: "day", day: 590 });
    // The text says "in 2020": from day 907 (1 January) to day 1273 (1 January 2021) after 8 July 2017.
    expect(planOf(2, "CQ")).toEqual({ known: "between", from: 907, to: 1273 });
  });

  test("reads plans from a table of one's own, as precisely as each is known", () => {
    const table =
      "province,plan,policies,breadth\nGuangdong,2018-07-23,12,3\n上海,2017-10,,\nHE,none,4,1\nBJ,,,\nCQ,2020-01..2020-06,2,\n";
    const { readings } = good(`${HEAD}${FREE}data: { table: plans.csv, plans: { GX: 400 } }\n`, table);
    const { scenario, history } = readings[0];
    const of = (id: string) => history[scenario.provinces.indexOf(id)];
    expect(of("GD")).toEqual({ plan: { known: "day", day: 380 }, policies: 12, breadth: 3 });
    expect(of("SH").plan).toEqual({ known: "between", from: 85, to: 116 });
    expect(of("HE").plan).toMatchObject({ known: "none" });
    expect(of("BJ").plan).toBeNull();
    expect(of("CQ").plan).toEqual({ known: "between", from: 907, to: 1089 });
    expect(of("GX").plan).toEqual({ known: "day", day: 400 });
    expect(of("TJ")).toEqual({ plan: null, policies: null, breadth: null });
  });
});

describe("found out, with place and cure and all at once, are", () => {
  test("plans before the central one and after the run, dates that are none, and provinces that are none", () => {
    const found = faults(
      `${HEAD}${FREE}data:\n  plans:\n    GD: 2016-05-01\n    SH: 2031-01\n    TJ: soon\n    CQ: 2020-06..2020-01\n    Guangdng: 100\n`,
    );
    expect(found).toHaveLength(5);
    expect(found[0]).toMatch(
      /^mine\.yaml:8:9 {2}GD: "2016-05-01" lies before the central plan of 2017-07-08/,
    );
    expect(found[1]).toMatch(/SH: "2031-01" ends after the last day of the run/);
    expect(found[2]).toMatch(/TJ: "soon" is no date of a plan/);
    expect(found[3]).toMatch(/CQ: "2020-06\.\.2020-01" ends before it begins/);
    expect(found[4]).toMatch(/Guangdng: no such province; did you mean Guangdong \(GD/);
  });

  test("a province that is given twice, under whatever names, also in a table", () => {
    expect(faults(`${HEAD}${FREE}data: { plans: { GD: 100, Guangdong: 200 } }\n`)[0]).toMatch(
      /Guangdong: GD is given twice, first on line 6/,
    );
    const table = "province,plan\nGD,100\nSH,50\n广东,200\n";
    expect(faults(`${HEAD}${FREE}data: { table: plans.csv }\n`, table)).toEqual([
      expect.stringMatching(/^plans\.csv:4:1 {2}广东: GD is given twice, first on line 2/),
    ]);
  });

  test("data without any event", () => {
    expect(
      faults(`${HEAD}${FREE}data: { table: plans.csv }\n`, "province,plan\nGD,none\nSH,none\n")[0],
    ).toMatch(/no province has a plan/);
  });

  test("priors that have nothing where the parameter may lie, or none where none is declared", () => {
    const found = faults(
      `${HEAD}free:\n  decision.university: { family: normal, mean: 90, sd: 0.1 }\n  targets.level: prior\n  decision.enterprise: { family: normal, mean: 0 }\n`,
    );
    expect(found).toHaveLength(3);
    expect(found[0]).toMatch(/no mass where the parameter may lie.*Allowed: a prior with mass from -2 to 3/);
    expect(found[1]).toMatch(/targets\.level is declared without a prior/);
    expect(found[2]).toMatch(/no sd/);
  });

  test("parameters that are free, fixed and tied at once, and ties that lead nowhere", () => {
    const found = faults(
      `${HEAD}${FREE}fixed: { decision.baseRate: 0.01 }\ntied: { decision.enterprise: decision.university }\n`,
    );
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/decision\.baseRate: fixed and free at once/);
    expect(found[1]).toMatch(/decision\.university is not free/);
  });

  test("sizes of another target, and what a file must have", () => {
    expect(faults(`${HEAD}${FREE}sizes: { pilot: 1000 }\n`)[0]).toMatch(/sizes\.pilot: no such key/);
    expect(faults("id: mine\n").map((each) => each.split("  ")[1].split(";")[0])).toEqual([
      ...["no schema", "no scenario", "no target", "no free"],
    ]);
  });
});

describe("a likelihood of zero everywhere", () => {
  test("names each province and why", () => {
    const found = impossibilities(good(`${HEAD.replace("core", "no-centre")}${FREE}`));
    expect(found).toHaveLength(24);
    expect(found[0]).toMatch(
      /main: BJ: a plan on day 2123 has probability 0, since nothing had pushed it to decide under each of 100 draws/,
    );
  });

  test("is not what the registered model has", () => {
    expect(impossibilities(good(`${HEAD}${FREE}`))).toEqual([]);
  });

  test("or a scenario without exact likelihood is refused by its reason", () => {
    const text = `${HEAD}${FREE}fixed: { reception.agency: 0.3 }\n`;
    expect(impossibilities(good(text))[0]).toMatch(/reception\.agency draws a drive/);
  });
});

describe("warned is of", () => {
  test("a pair that data like these do not tell apart", () => {
    const text = `${HEAD}free: { signals.halfLife: prior, peers.weight: prior }\n`;
    expect(warnings(text)[0]).toMatch(/free\.peers\.weight: freed with signals\.halfLife.*hardly told apart/);
  });

  test("a parameter that nothing observed depends on", () => {
    const text = `${HEAD}free: { decision.baseRate: prior, policies.gdp: prior }\n`;
    expect(warnings(text)).toEqual([expect.stringMatching(/free\.policies\.gdp: nothing that was observed/)]);
  });

  test("nothing where everything can be told", () => {
    expect(warnings(`${HEAD}free: { decision.baseRate: prior, decision.university: prior }\n`)).toEqual([]);
  });
});
