import { describe, expect, test } from "vitest";
import { publishedTruthTables } from "../../../src/data/khanal2024-published/truth-tables.js";
import { namesOf } from "../../../src/experiments/replication/analyse.js";
import {
  beyondNumbers,
  publishedInterval,
  recomputedInterval,
} from "../../../src/experiments/replication/beyond.js";
import { corrections, speedVariants, tieVariants } from "../../../src/experiments/replication/dependence.js";
import { OUTCOMES } from "../../../src/experiments/replication/readings.js";
import { replication } from "./fixture.js";

const { analyses } = replication;
const solutionsOf = (reading: keyof typeof analyses) =>
  OUTCOMES.map((outcome) => namesOf(analyses[reading][outcome].conservative));

describe("solutions", () => {
  test("of the corrected reading are those of Tables 3 to 6", () => {
    expect(solutionsOf("corrected")).toEqual([
      "UNI + ENT*POW",
      "ENT*~UNI*POW",
      "UNI*GDP*~POW + ENT*~UNI*GDP*POW",
      "ENT*~UNI*GDP*POW + ~ENT*UNI*GDP*POW",
    ]);
    expect(beyondNumbers(analyses.corrected)).toEqual({
      outputs: { of: 49, agree: 49 },
      pathCases: { of: 7, agree: 7 },
      solutions: { of: 4, agree: 4 },
    });
  });

  test.each(["as-printed", "power-flipped", "stated"] as const)(
    "of the reading %s are none of them",
    (reading) => {
      expect(beyondNumbers(analyses[reading]).solutions.agree).toBe(0);
    },
  );

  test("and columns of outputs come out of Appendix A as printed for no outcome", () => {
    for (const { outcome, rows } of publishedTruthTables) {
      const { table } = analyses["as-printed"][outcome];
      const agree = rows.filter(
        ({ configuration, output }) =>
          table.rows[Number.parseInt(configuration, 2)].output === String(output),
      );
      expect(agree.length, outcome).toBeLessThan(rows.length);
    }
  });

  test("of the stated method know no weak universities in intensity and breadth", () => {
    const [diffusion, , intensity, breadth] = solutionsOf("stated");
    expect(diffusion).toBe("ENT*POW + UNI*GDP + UNI*~POW");
    expect(intensity).toBe("ENT*GDP*POW + UNI*GDP*~POW");
    expect(breadth).toBe("ENT*GDP*POW + UNI*GDP*POW");
  });

  test("cover 0.692, 0.360, 0.449 and 0.267 of the outcomes", () => {
    const coverage = OUTCOMES.map((outcome) => analyses.corrected[outcome].conservative!.models[0].fit.covS);
    expect(coverage.map((each) => each!.toFixed(3))).toEqual(["0.692", "0.360", "0.449", "0.267"]);
  });

  test("have Anhui on the path to speed although it was slow", () => {
    expect(analyses.corrected.speed.conservative!.models[0].deviantForConsistency).toEqual(["AH"]);
  });

  test("leave out most provinces that were fast, had many policies or a broad mix", () => {
    for (const outcome of ["speed", "intensity", "breadth"] as const) {
      const { study, conservative } = analyses.corrected[outcome];
      const members = study.y.filter((each) => each > 0.5).length;
      const left = conservative!.models[0].deviantForCoverage.length;
      expect(left, outcome).toBeGreaterThan(members / 2);
    }
  });
});

test("no condition reaches an inclusion of 0.8 in necessity, let alone 0.9", () => {
  const best = OUTCOMES.map((outcome) =>
    Math.max(...analyses.corrected[outcome].necessity.map(({ inclN }) => inclN!)).toFixed(3),
  );
  expect(best).toEqual(["0.586", "0.748", "0.798", "0.649"]);
});

describe("cut-offs", () => {
  const rounded = ([above, upTo]: readonly [number, number]) => [above.toFixed(3), upTo.toFixed(3)];

  test("that give the published outputs lie in the intervals of the audit", () => {
    expect(OUTCOMES.map((outcome) => rounded(recomputedInterval(outcome, analyses.corrected)))).toEqual([
      ["0.697", "0.891"],
      ["0.799", "0.835"],
      ["0.817", "0.869"],
      ["0.847", "0.867"],
    ]);
    expect(rounded(publishedInterval("speed"))).toEqual(["0.799", "0.862"]);
  });

  test("could be one for all as printed, and cannot as recomputed", () => {
    const isCommon = (intervals: readonly (readonly [number, number])[]) =>
      Math.max(...intervals.map(([above]) => above)) < Math.min(...intervals.map(([, upTo]) => upTo));
    expect(isCommon(OUTCOMES.map(publishedInterval))).toBe(true);
    expect(isCommon(OUTCOMES.map((each) => recomputedInterval(each, analyses.corrected)))).toBe(false);
  });
});

describe("speed", () => {
  const variants = speedVariants();

  test("has the published path only with all three undocumented changes at once", () => {
    const published = variants.filter(({ solution }) => solution === "ENT*~UNI*POW");
    expect(published.map(({ choice }) => choice)).toEqual([
      { beijing: "pilot-zone", power: "inferred", wealth: "shifted" },
    ]);
    expect(published[0]).toMatchObject({ numbers: 55, lists: 10 });
  });

  test("from Table 2 alone has another solution, whichever day Beijing has", () => {
    const own = variants.filter(({ choice }) => choice.power === "table2" && choice.wealth === "unshifted");
    expect(own.map(({ solution }) => solution)).toEqual([
      "~ENT*UNI*~GDP + UNI*~GDP*POW + ENT*~UNI*GDP*POW",
      "~ENT*UNI*~GDP + UNI*~GDP*POW + ENT*~UNI*GDP*POW",
    ]);
  });

  test("comes out best, in numbers and lists, with the inferred order", () => {
    const others = variants.slice(1);
    expect(Math.max(...others.map(({ numbers }) => numbers))).toBeLessThan(variants[0].numbers / 2);
  });
});

describe("thresholds and ties", () => {
  const variants = tieVariants();
  const solutionsAt = (name: string, intensity: string) =>
    variants
      .filter((each) => each.thresholds.join("/") === name && each.intensity === intensity)
      .map(({ solutions }) => `${solutions.diffusion}; ${solutions.intensity}; ${solutions.breadth}`);

  test("as analysed give one answer under every rule for ties", () => {
    expect(new Set(solutionsAt("6/14.5/25", "counts")).size).toBe(1);
  });

  test("of Appendix A and of the method section do not", () => {
    expect(new Set(solutionsAt("6/14.5/28", "counts")).size).toBeGreaterThan(1);
    expect(new Set(solutionsAt("3/12.5/27", "ranks")).size).toBeGreaterThan(1);
  });

  test("as stated keep the published paths to intensity with counts, and lose them with ranks", () => {
    const intensity = (from: string) =>
      variants
        .filter((each) => each.thresholds[0] === 3 && each.intensity === from)
        .map(({ solutions }) => solutions.intensity);
    expect(new Set(intensity("counts"))).toEqual(new Set(["UNI*GDP*~POW + ENT*~UNI*GDP*POW"]));
    expect(intensity("ranks")).not.toContain("UNI*GDP*~POW + ENT*~UNI*GDP*POW");
  });

  test("as stated lose the published paths to breadth in either case", () => {
    const breadth = variants
      .filter((each) => each.thresholds[0] === 3)
      .map(({ solutions }) => solutions.breadth);
    expect(breadth).not.toContain("ENT*~UNI*GDP*POW + ~ENT*UNI*GDP*POW");
  });
});

test("each correction adds what it concerns, and the last brings speed", () => {
  expect(corrections().map(({ numbers }) => numbers)).toEqual([12, 144, 195, 248]);
  expect(corrections().map(({ lists }) => lists)).toEqual([3, 39, 39, 49]);
});
