import { describe, expect, test } from "vitest";
import { runEnsemble } from "../../src/experiments/ensemble.js";
import { codifiedStock } from "../../src/model/mechanisms/codification.js";
import { ideaCount } from "../../src/model/mechanisms/innovation.js";
import { shipped } from "../scenarios/shipped.js";

const scenario = { ...shipped("political-economy"), runs: 4 };

describe("the flows of ideas", () => {
  const { flows, series, localities } = runEnsemble(scenario);
  const total = (way: "invented" | "copied" | "codified" | "promoted") =>
    (flows?.counts[way] ?? new Float64Array()).reduce((sum, count) => sum + count, 0);
  const atTheEnd = (name: string) => {
    const course = series.courses.find(({ column }) => column.name === name);
    const days = series.days.length;
    return Array.from({ length: 4 }, (_, run) => course?.mean[run * days + days - 1] ?? 0);
  };
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  test("account for every idea that a province practises, whichever way it came", () => {
    const held = localities.length * sum(atTheEnd(ideaCount.name));
    const taken = total("invented") + total("copied") + total("promoted");
    // What is taken up within the last step is no longer recorded.
    expect(taken).toBeGreaterThanOrEqual(held - 1e-6);
    expect(taken - held).toBeLessThan(8);
  });

  test("count as many rules as there are at the end", () => {
    expect(total("codified")).toBe(sum(atTheEnd(codifiedStock.name)));
  });

  test("fall into calendar years, the first and last as far as the run goes", () => {
    expect(flows?.edges[0]).toBe(0);
    expect(flows?.edges.slice(1, 3)).toEqual([177, 542]);
  });
});

test("nothing flows down where nothing is codified, and nothing is kept where nobody tries ideas", () => {
  const off = { ...scenario, mechanisms: { ...scenario.mechanisms, codification: false } };
  const { flows } = runEnsemble(off);
  expect(Math.max(...(flows?.counts.promoted ?? []), ...(flows?.counts.codified ?? []))).toBe(0);
  expect(runEnsemble({ ...shipped("core"), runs: 1 }).flows).toBeNull();
});
