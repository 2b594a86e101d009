import { describe, expect, test } from "vitest";
import { formatFault } from "../../src/faults/fault.js";
import { readCalibration, readSets, readTable } from "../../src/tables/index.js";

const wanted = { outcome: "Y", conditions: ["A"], cases: undefined };

function sets(text: string, calibration: string) {
  const table = readTable(text, "t.csv");
  const specs = readCalibration(calibration, "c.yaml");
  if (!table.ok || !specs.ok) throw new Error("the fixture is wrong");
  const reading = readSets(table.table, wanted, specs.sets);
  return reading.ok ? reading.data.columns : reading.faults.map(formatFault);
}

const TABLE = "case,x,Y\na,10,1\nb,20,0\nc,20,0.5\nd,40,0\n";

describe("sets", () => {
  test("are calibrated where the file says how, and taken as memberships where it does not", () => {
    expect(sets(TABLE, "sets: { A: { from: x, method: crisp, threshold: 20 } }")).toEqual({
      A: [0, 1, 1, 1],
      Y: [1, 0, 0.5, 0],
    });
  });

  test("are ranked before they are recoded", () => {
    const recode = "method: recode, categories: { 1: 0, 2: 0.4, 3: 0.6, 4: 1 }";
    expect(sets(TABLE, `sets: { A: { from: x, rank: ascending, ties: min, ${recode} } }`)).toMatchObject({
      A: [0, 0.4, 0.4, 1],
    });
    expect(sets(TABLE, `sets: { A: { from: x, rank: descending, ties: max, ${recode} } }`)).toMatchObject({
      A: [1, 0.6, 0.6, 0],
    });
  });

  test("whose anchors are out of order, or whose categories are too few, are refused in the calibration file", () => {
    const anchors = "{ exclusion: 30, crossover: 10, inclusion: 20 }";
    expect(sets(TABLE, `sets:\n  A:\n    from: x\n    method: direct\n    anchors: ${anchors}\n`)).toEqual([
      expect.stringMatching(
        /^c\.yaml:5:14 {2}A, anchors: exclusion 30, crossover 10, inclusion 20; Put the crossover/,
      ),
    ]);
    expect(sets(TABLE, "sets: { A: { from: x, method: recode, categories: { 10: 0, 20: 1 } } }")).toEqual([
      expect.stringMatching(/^c\.yaml:1:\d+ {2}A, category: 40; Give it a membership/),
    ]);
  });

  test("from a column that is not there are refused in the calibration file, with the nearest column", () => {
    expect(sets("case,days,Y\na,1,1\n", "sets: { A: { from: dasy, method: crisp, threshold: 1 } }")).toEqual([
      expect.stringMatching(/^c\.yaml:1:20 {2}no column "dasy", which the set A names; did you mean days\?/),
    ]);
  });

  test("that neither file has are refused with the names of both", () => {
    expect(sets("case,x,Y\na,1,1\n", "sets: { AA: { from: x, method: relative } }")).toEqual([
      expect.stringMatching(
        /no column "A" and no set of that name.*did you mean AA.*Allowed: AA, case, x, Y/,
      ),
    ]);
  });
});
