import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { byFolder, type Foreman } from "../../../../src/node/carriers/folder/carrier.js";
import { Desk, type Outcome } from "../../../../src/node/carriers/folder/desk.js";
import { temporaryFolder } from "../../../cli/shell.js";

const home = temporaryFolder();
const craft = { kind: "calibration", subject: null } as const;
const JOBS = [
  { name: "a", job: 1 },
  { name: "b", job: 2 },
];

/** Asks for two jobs; whenever the foreman looks, each job that nobody has answered gets the outcome of `doing`. */
function asking(doing: (job: unknown) => Outcome, signal = new AbortController().signal) {
  const desk = new Desk(join(mkdtempSync(join(home, "desk-")), "workers"));
  const foreman: Foreman = {
    lookAfter() {
      const lot = desk.notice()?.lot ?? "";
      for (const [k, { job }] of desk.jobs(lot)?.entries() ?? [])
        if (desk.takeUp(lot, k)) desk.answer(lot, k, doing(job));
    },
    async dismiss() {},
  };
  return { desk, carrier: byFolder(desk.folder, craft, foreman, signal) };
}

describe("jobs asked for over a folder", () => {
  test("come back to the bit, also numbers that are none, and are asked for again if they are no good", async () => {
    const { desk, carrier } = asking((job) => ({ host: "there", result: [job, Number.NaN, -0] }));
    const seen: unknown[] = [];
    await carrier.carry(JOBS, (name, result, host) => {
      seen.push([name, result, host]);
      return name === "a" || seen.length > 2;
    });
    const b = ["b", [2, Number.NaN, -0], "there"];
    expect(seen).toEqual([["a", [1, Number.NaN, -0], "there"], b, b]);
    await carrier.close();
    expect(desk.isOpen()).toBe(false);
  });

  test("may fail twice, not three times", async () => {
    for (const [failures, outcome] of [
      [2, "taken"],
      [3, "a failed 3 times on workers: no memory (on there)"],
    ] as const) {
      let failed = 0;
      const { carrier } = asking((job) =>
        job === 1 && failed++ < failures
          ? { host: "there", failure: "no memory" }
          : { host: "there", result: job },
      );
      const carried = carrier
        .carry(JOBS, () => true)
        .then(
          () => "taken",
          (cause: Error) => cause.message,
        );
      expect(await carried).toBe(outcome);
    }
  });

  test("are given up when whoever asks is stopped", async () => {
    const stop = new AbortController();
    const { carrier } = asking(() => {
      stop.abort();
      return { host: "there", result: 1 };
    }, stop.signal);
    await expect(carrier.carry(JOBS, () => false)).rejects.toThrow(/abort/);
  });
});
