import { expect, test } from "vitest";
import { lastDay, type PlanDate, seenDay } from "../../../src/model/likelihood/history.js";

const day: PlanDate = { known: "day", day: 40 };
const between: PlanDate = { known: "between", from: 10, to: 30 };
const none: PlanDate = { known: "none", until: 2000 };

test("the last day on which anything is known is that of the plan, the end of its interval, or of the watch", () => {
  expect([day, between, none].map(lastDay)).toEqual([40, 30, 2000]);
});

test("others see a plan on its day or in the middle of its interval, and never one that is not there", () => {
  expect([day, between, none].map(seenDay)).toEqual([40, 20, null]);
});
