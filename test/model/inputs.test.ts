import fc from "fast-check";
import { expect, test } from "vitest";
import { slotOrder, tiers, traitOf } from "../../src/model/inputs.js";
import { inputsOf, localitiesWith } from "./small-world.js";

test("the order of slots does not hang on the order in which localities are listed", () => {
  const all = localitiesWith(...Array.from({ length: 12 }, () => ({})));
  fc.assert(
    fc.property(fc.shuffledSubarray(all), (localities) => {
      const slots = slotOrder(inputsOf(localities)).map((i) => localities[i].slot);
      expect(slots).toEqual(localities.map(({ slot }) => slot).sort((a, b) => a - b));
    }),
  );
});

test("a trait is one number for each locality, in the order of the list", () => {
  const inputs = inputsOf(localitiesWith({ gdp: 2, power: -1 }, {}, { gdp: -3 }));
  expect([...traitOf(inputs, "gdp")]).toEqual([2, 0, -3]);
  expect([...traitOf(inputs, "power")]).toEqual([-1, 0, 0]);
});

test("legal ranks go from laws down to guidance", () => {
  expect(tiers).toEqual(["law", "state-council", "ministry", "guidance"]);
});
