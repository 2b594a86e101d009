import { join } from "node:path";
import { expect, test } from "vitest";
import { calibrationWork } from "../../../src/experiments/calibration/calibrate.js";
import {
  type Calibration,
  calibrate,
  freeParameter,
  observedHistory,
} from "../../../src/experiments/calibration/index.js";
import { carryOutCalibration } from "../../../src/node/calibration/carry-out.js";
import type { ReadingJob } from "../../../src/node/calibration/reading-job.js";
import { openCalibration } from "../../../src/node/calibration/workshop.js";
import type { Carrier, NamedJob } from "../../../src/node/carriers/carrier.js";
import { temporaryFolder } from "../../cli/shell.js";
import { coreModel } from "../../laws/scenarios.js";

const scenario = coreModel();
const calibration: Calibration = {
  ...{ id: "small", title: { en: "Small", zh: "小" }, question: null, seed: 1 },
  aim: { target: "exact", sizes: { particles: 100, chains: 2, chain: { warmUp: 50, draws: 50, thin: 1 } } },
  free: [freeParameter("decision.university")],
  readings: [{ name: "main", scenario, history: observedHistory(scenario) }],
};
const whole = calibrate(calibration);
const work = calibrationWork(calibration, calibration.readings[0]);
const home = temporaryFolder();

/** A carrier that works here, on what `choose` makes of the jobs that it is asked for. */
function carrier(choose: (jobs: readonly NamedJob[]) => readonly NamedJob[]): Carrier {
  return {
    async carry(jobs, take) {
      for (const { name, job } of choose(jobs)) await take(name, work((job as ReadingJob).job), "here");
    },
    async close() {},
  };
}

/** Fits in a folder; stopped, as if interrupted, after so many jobs. */
function carriedOut(folder: string, by: Carrier, stopAfter = Number.POSITIVE_INFINITY) {
  const stop = new AbortController();
  let done = 0;
  const onJob = () => {
    if (++done < stopAfter) return;
    stop.abort();
    throw stop.signal.reason;
  };
  const workshop = openCalibration(join(home, folder), calibration, false);
  return carryOutCalibration(calibration, workshop, by, { onRound() {}, onJob }, stop.signal);
}

test("results that come out of order, twice, or only when asked for again make the same draws", async () => {
  let asked = 0;
  const losing = carrier((jobs) => {
    const brought = jobs.filter((_, k) => (k + ++asked) % 3 > 0).reverse();
    return [...brought, ...brought];
  });
  expect(await carriedOut("losing", losing)).toEqual(whole);
});

test("a fit that one carrier began in the middle of a generation is finished by another, to the same draws", async () => {
  expect(
    await carriedOut(
      "begun",
      carrier((jobs) => jobs),
      6,
    ),
  ).toBeUndefined();
  const names: string[] = [];
  const second = carrier((jobs) => {
    names.push(...jobs.map(({ name }) => name));
    return [...jobs].reverse();
  });
  expect(await carriedOut("begun", second)).toEqual(whole);
  expect(names).not.toContain("0/tempered-1-0");
  expect(names).toContain("0/tempered-1-50");
});

test("a carrier that brings nothing is given up, and a job is named", async () => {
  await expect(
    carriedOut(
      "nothing",
      carrier(() => []),
    ),
  ).rejects.toThrow(/0\/tempered-0-0: no result came of it, nor of 3 other jobs, .* asked for 3 times/);
});
