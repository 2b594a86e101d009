import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ended, filesIn, put, rowsOf, started, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const small = (seed: number) => `schema: 1
id: small
scenario: core
target: exact
free: { decision.baseRate: prior, decision.university: prior }
sizes: { particles: 120, chains: 2, warmUp: 60, draws: 100, thin: 2 }
seed: ${seed}
`;
put(folder, "small.yaml", small(1));
put(folder, "other.yaml", small(2));

/** Calibrates into a folder and gives the hash of the draws. */
function calibrated(out: string, more: readonly string[] = []): string {
  const run = yardstick(folder, ["calibrate", "small.yaml", "-o", out, "--json", "--no-charts", ...more]);
  expect(run.code, run.stderr).toBe(0);
  return JSON.parse(run.stdout).resultHash;
}

const first = calibrated("first", ["-j", "2"]);

describe("yardstick calibrate", () => {
  test("writes draws, what each province adds to them, the posterior and the calibration itself, and no workshop", () => {
    expect(filesIn(join(folder, "first"))).toEqual([
      ...["calibration.yaml", "draws.csv", "fit.json", "generations.csv"],
      ...["manifest.json", "pointwise.csv", "posterior.csv", "summary.txt"],
    ]);
    const draws = rowsOf(join(folder, "first/draws.csv"));
    expect(draws).toHaveLength(200);
    const pointwise = rowsOf(join(folder, "first/pointwise.csv"));
    const { chain: _, draw: __, ...provinces } = pointwise[150];
    const sum = Object.values(provinces).reduce((total, score) => total + Number(score), 0);
    expect(sum).toBeCloseTo(Number(draws[150].log_likelihood), 9);
    const posterior = rowsOf(join(folder, "first/posterior.csv"));
    const values = draws.map((row) => Number(row["decision.university"]));
    expect(values.reduce((total, v) => total + v, 0) / 200).toBeCloseTo(Number(posterior[1].mean), 12);
  });

  test("gives the same draws with one thread and with three, and says what is there when asked again", () => {
    expect(calibrated("one", ["-j", "1"])).toBe(first);
    expect(calibrated("three", ["-j", "3"])).toBe(first);
    expect(calibrated("first")).toBe(first);
  }, 120_000);

  test("goes on after kill -9 in the middle of a generation, to the same bits", async () => {
    const process = started(folder, ["calibrate", "small.yaml", "-o", "killed", "-j", "1"]);
    const jobs = join(folder, "killed/jobs/0");
    const isUnderWay = () =>
      existsSync(jobs) && readdirSync(jobs).filter((name) => name.startsWith("tempered-2-")).length >= 2;
    while (!isUnderWay() && process.exitCode === null) await new Promise((done) => setTimeout(done, 5));
    process.kill("SIGKILL");
    await ended(process);
    expect(existsSync(join(folder, "killed/fit.json"))).toBe(false);
    const before = readFileSync(join(jobs, "tempered-2-0.bin"));
    expect(before.length).toBeGreaterThan(0);
    expect(calibrated("killed")).toBe(first);
  }, 120_000);

  test("refuses to go on with another calibration, done or not, and says what has changed", () => {
    const { code, stderr } = yardstick(folder, ["calibrate", "other.yaml", "-o", "first", "--no-charts"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/first: this folder holds another calibration \(seed: 1 there, 2 now\)/);
  });

  test("refuses what cannot be fitted before it computes anything", () => {
    put(folder, "never.yaml", small(1).replace("core", "no-centre"));
    const { code, stderr } = yardstick(folder, ["calibrate", "never.yaml", "-o", "never"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/never\.yaml: no values of the free parameters can have made these data/);
    expect(stderr).toMatch(/GZ: a plan on day 70 has probability 0, since nothing had pushed it to decide/);
    expect(existsSync(join(folder, "never"))).toBe(false);
  });

  test("yardstick validate checks calibrations too", () => {
    put(folder, "slip.yaml", `${small(1)}tied: { decision.enterprise: decision.universty }\n`);
    expect(yardstick(folder, ["validate", "small.yaml"]).stdout).toBe("small.yaml: good\n");
    const { code, stdout } = yardstick(folder, ["validate", "slip.yaml"]);
    expect([code, stdout]).toEqual([2, expect.stringMatching(/did you mean decision\.university\?/)]);
  });

  test("knows the shipped calibrations by name, and no others", () => {
    const { code, stderr } = yardstick(folder, ["calibrate", "nonesuch"]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/nonesuch.*there is no such file/)]);
  });
});

test("yardstick calibrate --reference-table makes runs from the prior, each with luck of its own", () => {
  const { code, stderr } = yardstick(folder, [
    ...["calibrate", "core", "--reference-table", "256", "-o", "table", "-q"],
  ]);
  expect([code, stderr]).toEqual([0, ""]);
  const rows = rowsOf(join(folder, "table/sweep.csv"));
  expect(rows).toHaveLength(256);
  expect(new Set(rows.map(({ seed }) => seed)).size).toBe(256);
  // Half of a log-normal prior lies below its median.
  expect(rows.filter((row) => Number(row["signals.halfLife"]) < 365).length / 256).toBeCloseTo(0.5, 1);
  expect(rows.every((row) => Number(row.adopters) >= 0)).toBe(true);
});
