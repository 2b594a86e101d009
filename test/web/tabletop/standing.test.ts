import { expect, test } from "vitest";
import { registry } from "../../../src/model/registry.js";
import { standingOf } from "../../../src/web/tabletop/standing.js";

test("a card says what Table 2 says: Beijing leads in everything, and GDP per head is a rank of thirty", () => {
  const { enterprises, universities, gdpPerHead, power, role, neighbours } = standingOf("BJ");
  expect([enterprises, universities, gdpPerHead, power]).toEqual(
    [21, 26, 30, 30].map((of) => ({ rank: 1, of })),
  );
  expect(role).toBe("secure");
  expect([...neighbours].sort()).toEqual(["HE", "TJ"]);
});

test("Hainan's neighbour lies across the strait", () => {
  expect(standingOf("HI").neighbours).toEqual(["GD"]);
});

test("strong universities are asked whether to be first, weak ones whom to copy", () => {
  expect(["JS", "GZ", "GD"].map((id) => standingOf(id).role)).toEqual(["strong", "weak", "middling"]);
});

test("drafting takes an average province the days that the baseline's parameter says, and strong ones longer", () => {
  const mean = registry.get("drafting.meanDays")!.value;
  expect(standingOf("JL").draft).toBeGreaterThan(0.7 * mean);
  expect(standingOf("JL").draft).toBeLessThan(1.3 * mean);
  expect(standingOf("BJ").draft).toBeGreaterThan(standingOf("SH").draft);
  expect(standingOf("SH").draft).toBeGreaterThan(standingOf("GZ").draft);
});
