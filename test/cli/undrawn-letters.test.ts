import { expect, test } from "vitest";
import { undrawnLetters } from "../../src/cli/undrawn-letters.js";

test("letters beyond Western European and Chinese ones are named once, however they are composed", () => {
  expect(undrawnLetters(["Łódź", "Šumava", "S\u030cumava", "Αθήνα"])).toEqual([..."ŁźŠΑθήνα"]);
  expect(undrawnLetters(["Saint-Émile", "Val d’Ysère", "Ñuble", "Øst-Fjell", "首都"])).toEqual([]);
});
