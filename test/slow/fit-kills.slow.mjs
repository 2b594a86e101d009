/**
 * Kills fits at random moments and without a warning (SIGKILL), by the exact likelihood and by simulation, most of them in
 * the middle of a generation. The same command again must come to the very draws of a fit that nobody disturbed.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandsIn, done, ended, sleep, within } from "./commands.mjs";
import { smallFitsIn } from "./small-fits.mjs";

const KILLS = 4;
const home = mkdtempSync(join(tmpdir(), "yardstick-fit-kills-"));
const { yardstick, started } = commandsIn(home);
const { writeSpec, words, tablesOf, jobsIn } = smallFitsIn(home);
const inThreads = (target, folder) => [...words(target, folder), "-j", "2"];

/** Begins a fit, and kills it when this many of its jobs are done. Gives how many were kept. */
async function killed(target, folder, jobs) {
  const child = started(inThreads(target, folder));
  while (jobsIn(folder) < jobs && child.exitCode === null) await sleep(2);
  await within(20);
  child.kill("SIGKILL");
  await ended(child);
  return jobsIn(folder);
}

try {
  for (const target of ["exact", "abc"]) {
    writeSpec(target);
    const most = await countJobs(target);
    const whole = tablesOf("whole");
    rmSync(join(home, "whole"), { recursive: true });
    const there = [];
    for (let k = 0; k < KILLS; k++) {
      there.push(await killed(target, "killed", 1 + Math.floor(Math.random() * (most - 1))));
      done(yardstick(inThreads(target, "killed")), "the same command again");
      if (!tablesOf("killed").every((table, t) => table === whole[t]))
        throw new Error(`${target}, kill ${k + 1}: other draws`);
      rmSync(join(home, "killed"), { recursive: true });
    }
    console.log(
      `  ${target}: ${KILLS} kills, with ${there.join(", ")} of ${most} jobs there; the same draws each time`,
    );
  }
} catch (cause) {
  console.error(cause.message);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Fits without any disturbance, and gives the greatest number of jobs that were seen to be kept. */
async function countJobs(target) {
  const child = started(inThreads(target, "whole"));
  let most = 0;
  while (child.exitCode === null) {
    most = Math.max(most, jobsIn("whole"));
    await sleep(2);
  }
  if (child.exitCode !== 0) throw new Error(`the undisturbed fit of ${target} ended with ${child.exitCode}`);
  return most;
}
