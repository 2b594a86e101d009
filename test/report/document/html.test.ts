import { expect, test } from "vitest";
import { table } from "../../../src/report/document/blocks.js";
import { bodyOf } from "../../../src/report/document/html.js";

test("numbers of a table stand to the right, those below nought too, whichever sign they bear", () => {
  const html = bodyOf(
    [table("Shifts", ["name", "a", "b", "c", "d"], [["x", "0.71", "−0.49", "-3", "– / –"]])],
    "t",
  );
  expect(html.match(/<td class="number">[^<]*/g)).toEqual(
    ["0.71", "−0.49", "-3"].map((text) => `<td class="number">${text}`),
  );
});
