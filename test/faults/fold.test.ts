import { expect, test } from "vitest";
import { faultAt, formatFault } from "../../src/faults/fault.js";
import { formatFaults } from "../../src/faults/fold.js";

const fault = (line: number, column: number, found: string) =>
  faultAt({ file: "t.csv", line, column }, found, "0 to 1", "write a point");

test("faults of a column that differ in numbers alone are told once and counted", () => {
  const column = [2, 3, 4, 7].map((line) => fault(line, 4, `row of line ${line}: "0,${line}"`));
  expect(formatFaults(column)).toEqual([`${formatFault(column[0])} The same in 3 more lines, to line 7.`]);
});

test("a few faults, other columns and other words are told one by one, in their order", () => {
  const faults = [
    ...[2, 3, 4].map((line) => fault(line, 4, `${line} of them`)),
    ...["a", "b", "c", "d"].map((name, k) => fault(k + 5, 1, `no such key: ${name}`)),
    ...[1, 2, 3, 4].map((column) => fault(9, column, "empty")),
  ];
  expect(formatFaults(faults)).toEqual(faults.map(formatFault));
});
