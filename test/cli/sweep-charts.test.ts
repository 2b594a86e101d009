import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, put, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const ask = ["long-run", "--vary", "race.tournament=0..8/9", "--outcome", "liberalisation-mean", "-n", "2"];
const { code, stdout } = yardstick(folder, ["sweep", ...ask, "-o", "race"]);
const chart = (name: string) => join(folder, "race/charts", name);
const textOf = (name: string) => readFileSync(chart(name), "utf8");

describe("a finished sweep", () => {
  test("tells where the race tips, on the terminal, in a file, and at the foot of its chart", () => {
    const tips = "Jump between race.tournament (theta) = 4 and 5: by 0.621 beyond the trend on both sides.";
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, " ")).toContain(tips);
    expect(readFileSync(join(folder, "race/summary.txt"), "utf8")).toContain(tips);
    expect(filesIn(join(folder, "race/charts"))).toEqual([
      "sweep-liberalisation-mean.alt.txt",
      "sweep-liberalisation-mean.csv",
      "sweep-liberalisation-mean.png",
    ]);
    expect(textOf("sweep-liberalisation-mean.csv").split("\n")).toHaveLength(11);
  });

  test("is not drawn again when it is asked for again, but in another language or as SVG it is", () => {
    const made = () => statSync(chart("sweep-liberalisation-mean.png")).mtimeMs;
    const before = made();
    yardstick(folder, ["sweep", ...ask, "-o", "race"]);
    expect(made()).toBe(before);
    yardstick(folder, ["resume", "race", "--lang", "zh", "--svg"]);
    expect(made()).toBeGreaterThan(before);
    expect(textOf("sweep-liberalisation-mean.alt.txt")).toMatch(/均值/);
    expect(textOf("sweep-liberalisation-mean.svg")).toMatch(/^<\?xml|^<svg/);
  });

  test("leaves the table of runs as it is, so that it still verifies", () => {
    expect(yardstick(folder, ["verify", "race"]).code).toBe(0);
  });

  test("warns of a parameter that does nothing in its own scenario, and of no other", () => {
    const warned = (path: string) =>
      yardstick(folder, ["plan", "own-sectors", "--vary", `${path}=0,1`, "-o", path]).stderr.includes(
        "does nothing",
      );
    expect(["sectors.herding", "stance.backlash"].map(warned)).toEqual([false, true]);
  });

  test("of one point has nothing to draw, and with --no-charts nothing is drawn", () => {
    for (const [out, more] of [
      ["lone", []],
      ["bare", ["--vary", "race.tournament=0,4", "--no-charts"]],
    ] as const) {
      expect(yardstick(folder, ["sweep", "core", "-n", "2", ...more, "-o", out]).code).toBe(0);
      expect(existsSync(join(folder, out, "charts"))).toBe(false);
    }
  });

  test("over several factors has a panel of each, with its means and intervals in a table", () => {
    put(
      folder,
      "three.yaml",
      `schema: 1
id: three
scenario: core
outcomes: [adopters]
runs: 2
design: { kind: sobol, points: 32 }
factors: { decision.baseRate: prior, signals.halfLife: prior, decision.university: full }
`,
    );
    expect(yardstick(folder, ["sweep", "three.yaml", "-o", "three", "-q"]).code).toBe(0);
    const [head, ...rows] = readFileSync(join(folder, "three/charts/sweep-adopters.csv"), "utf8").split("\n");
    expect(head).toBe("factor,value,mean,lower,upper,q10,q90");
    expect(new Set(rows.map((row) => row.split(",")[0]))).toEqual(
      new Set(["decision.baseRate", "signals.halfLife", "decision.university", ""]),
    );
  });
});
