import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Assessment, sampledFrom } from "../../../src/experiments/assessment/index.js";
import {
  type Calibration,
  calibrate,
  freeParameter,
  observedHistory,
} from "../../../src/experiments/calibration/index.js";
import { carryOutAssessment } from "../../../src/node/assessment/carry-out.js";
import { byThreads } from "../../../src/node/carriers/threads.js";
import { type Work, Workshop } from "../../../src/node/workshop.js";
import { assessmentHash } from "../../../src/report/assessment/files.js";
import { temporaryFolder } from "../../cli/shell.js";
import { coreModel } from "../../laws/scenarios.js";

const scenario = coreModel();
const calibration: Calibration = {
  ...{ id: "small", title: { en: "Small", zh: "小" }, question: null, seed: 1 },
  aim: { target: "exact", sizes: { particles: 100, chains: 2, chain: { warmUp: 50, draws: 50, thin: 1 } } },
  free: [freeParameter("decision.university")],
  readings: [{ name: "main", scenario, history: observedHistory(scenario) }],
};
const effort = {
  ...{
    draws: 20,
    recovery: 2,
    contagion: 2,
    evidenceDraws: 10,
    ceiling: 2,
    table: { runs: 20, nearest: 10 },
  },
  refit: { warmUp: 20, draws: 20, thin: 1 },
  recoveryChain: { warmUp: 10, draws: 19, thin: 1 },
};
const [fitted] = calibrate(calibration);
const fit = sampledFrom(calibration, calibration.readings[0], fitted);
const home = temporaryFolder();

const work = (subject: unknown): Work => ({ command: "assess", noun: "assessment", subject });
const opened = (folder: string, fit: unknown = "a") =>
  Workshop.open(join(home, folder), work({ fit }), false);

/** Assesses in a folder; stops, as if interrupted, after so many jobs. */
async function carriedOut(folder: string, threads: number, stopAfter = Number.POSITIVE_INFINITY) {
  const stop = new AbortController();
  const subject = { fit, effort };
  const onJob = (done: number) => {
    if (done >= stopAfter) stop.abort();
  };
  const carrier = await byThreads({ kind: "assessment", subject }, threads, stop.signal);
  return carryOutAssessment(subject, opened(folder), carrier, onJob, stop.signal);
}

describe("an assessment that is kept piece by piece", () => {
  let whole: Assessment;
  beforeAll(async () => {
    whole = (await carriedOut("whole", 1)) as Assessment;
  }, 240_000);

  test("goes on after an interruption, with other threads, to the same tables", async () => {
    expect(await carriedOut("stopped", 1, 3)).toBeUndefined();
    expect(readdirSync(join(home, "stopped/jobs")).length).toBeGreaterThanOrEqual(3);
    const again = (await carriedOut("stopped", 3)) as Assessment;
    expect(assessmentHash(again)).toBe(assessmentHash(whole));
    expect(again).toEqual(whole);
  }, 240_000);

  test("does a piece again that is damaged", async () => {
    writeFileSync(join(home, "whole/jobs/ceiling.bin"), "damaged");
    expect(await carriedOut("whole", 1)).toEqual(whole);
  }, 240_000);

  test("is refused for another fit, saying what has changed, and so is a folder of somebody else", () => {
    expect(() => opened("whole", "b")).toThrow(
      /whole: this folder holds another assessment \(fit: "a" there, "b" now\)/,
    );
    expect(() => Workshop.open(home, work({ fit: "a" }), false)).toThrow(/something that no run has written/);
    expect(existsSync(join(home, "plan.json"))).toBe(false);
  });
});
