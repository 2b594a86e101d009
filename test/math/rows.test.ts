import { expect, test } from "vitest";
import { keptRows } from "../../src/math/rows.js";

test("each row is that of the matrix, and worked out once however often it is asked for", () => {
  const asked: string[] = [];
  const row = keptRows(3, (i, j) => {
    asked.push(`${i},${j}`);
    return 10 * i + j;
  });
  for (const i of [2, 0, 2, 2]) expect([...row(i)]).toEqual([10 * i, 10 * i + 1, 10 * i + 2]);
  expect(asked).toEqual(["2,0", "2,1", "2,2", "0,0", "0,1", "0,2"]);
});
