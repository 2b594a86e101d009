import { expect, test } from "vitest";
import { makeDesign } from "../../../src/experiments/designs/index.js";
import { analyse } from "../../../src/experiments/sensitivity/index.js";
import { verdictText } from "../../../src/report/sensitivity/verdict-text.js";

const factors = ["race.lag", "mechanisms.peers"].map((path) => ({
  path,
  variation: { kind: "continuous" as const, distribution: { family: "uniform" as const, low: 0, high: 1 } },
}));
const design = makeDesign(
  factors,
  { kind: "saltelli", points: 1024, skip: 0, scramble: 1, secondOrder: false },
  { replicates: 1, seed: 1, commonRandomNumbers: true },
);
const y = design.points.map(([lag]) => Number(lag));

test("a verdict names what matters, what does not, and what single runs cannot tell, in both languages", () => {
  const [first, interactions, idle, single] = verdictText(analyse(design, "adopters", y), "en");
  expect(first).toMatch(/^race\.lag \(Lobs\) matters most \((0\.9|1)/);
  expect(interactions).toMatch(/of the variance belongs to no factor alone/);
  expect(idle).toBe("Not told from nothing: Horizontal exposure; their indices are at most 0.");
  expect(single).toMatch(/^Every point was run once/);
  const chinese = verdictText(analyse(design, "adopters", y), "zh");
  expect(chinese.length).toBe(4);
  for (const line of chinese) expect(line).not.toMatch(/[{}]/);
});

test("a constant outcome has one sentence", () => {
  expect(
    verdictText(
      analyse(
        design,
        "adopters",
        y.map(() => 1),
      ),
      "en",
    ),
  ).toEqual(["The outcome is the same in every run: nothing to explain."]);
});
