import { expect, test } from "vitest";
import { undrawnLetters } from "../../src/cli/undrawn-letters.js";

test("letters beyond Latin, Greek, Cyrillic and Chinese ones are named once", () => {
  expect(undrawnLetters(["აბგბა", "Երևան"])).toEqual([..."აბგԵրևան"]);
  expect(undrawnLetters(["Łódź", "S\u030cumava", "Αθήνα", "Київ", "Đắk Lắk", "Val d’Ysère", "首都"])).toEqual(
    [],
  );
});
