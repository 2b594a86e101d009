/** Small fits for tests that disturb them: by the exact likelihood and by simulation, of a coarse core. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const TABLES = ["draws.csv", "posterior.csv", "generations.csv"];
const SIZES = {
  exact: "{ particles: 100, chains: 2, warmUp: 50, draws: 100, thin: 1 }",
  abc: "{ particles: 500, pilot: 1000, leastAcceptance: 0.2 }",
};

/** The smallest that are allowed. */
export const LEAST_SIZES = {
  exact: "{ particles: 100, chains: 2, warmUp: 50, draws: 50, thin: 1 }",
  abc: "{ particles: 100, pilot: 200, leastAcceptance: 0.5 }",
};

/** What there is of the fits in a folder. */
export function smallFitsIn(home, sizes = SIZES) {
  return {
    /** Writes the calibration of a target. */
    writeSpec(target) {
      writeFileSync(join(home, "coarse.yaml"), "schema: 1\nid: coarse\nextends: core\nstep: 28\n");
      writeFileSync(
        join(home, `${target}-fit.yaml`),
        `schema: 1\nid: ${target}-fit\nscenario: coarse\ntarget: ${target}\nfree: { decision.baseRate: prior, decision.university: prior }\nsizes: ${sizes[target]}\n`,
      );
    },
    /** The command that fits it into a folder. */
    words: (target, folder) => ["calibrate", `${target}-fit.yaml`, "--no-charts", "-o", folder],
    tablesOf: (folder) => TABLES.map((name) => readFileSync(join(home, folder, name), "utf8")),
    /** How many jobs of a fit are kept in its folder. */
    jobsIn(folder) {
      try {
        return readdirSync(join(home, folder, "jobs", "0")).filter((name) => !name.startsWith(".")).length;
      } catch {
        return 0;
      }
    },
  };
}
