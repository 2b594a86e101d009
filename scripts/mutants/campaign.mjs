/** A campaign: plants faults one by one and sees which of them the tests notice. */
import { readFileSync } from "node:fs";
import { recall, remember } from "./measured.mjs";
import { nearestTests } from "./nearest-tests.mjs";
import { mutantsOf, plant } from "./planted.mjs";
import { doAll } from "./pool.mjs";
import { ROOT, sources, tests } from "./scope.mjs";

/** All mutants of these sources. */
export const allMutants = (files) => mutantsOf(ROOT, files);

/**
 * Plants each fault and runs the nearest of the test files that reach it until one fails.
 * @param {readonly import("./planted.mjs").Mutant[]} mutants
 * @param {number} threads
 * @param {(mutant: object, result: {status: string}) => void} take called as results come: killed, stopped (by time
 *   or memory), survived, or unreached when no test runs the place
 */
export async function run(mutants, threads, take) {
  const workerData = { root: ROOT, tests: tests(), sources: sources() };
  const measured = await measure(threads, workerData, new Set(mutants.map(({ file }) => file)));
  const jobs = mutants.map((mutant) => ({
    job: "kill",
    mutant,
    faulty: { file: mutant.file, content: plant(mutant, readFileSync(ROOT + mutant.file, "utf8")) },
    tests: nearestTests(mutant, measured),
  }));
  for (const { mutant } of jobs.filter(({ tests }) => tests.length === 0))
    take(mutant, { status: "unreached" });
  const limit = (_, test) => 10_000 + 10 * (measured.get(test)?.ms ?? 0);
  const reached = jobs.filter(({ tests }) => tests.length > 0);
  await doAll(threads, workerData, reached, limit, ({ mutant }, result) => take(mutant, result));
}

/** What each test file that imports one of the faulty sources takes and reaches without a fault. */
async function measure(threads, workerData, faulty) {
  const before = recall();
  const measured = new Map();
  const jobs = workerData.tests.map((test) => ({
    job: "measure",
    test,
    known: before.get(test),
    faulty: [...faulty],
  }));
  await doAll(
    threads,
    workerData,
    jobs,
    () => 240_000,
    ({ test, known }, result) => {
      if (result.failure)
        throw new Error(`${test} fails without any fault: ${result.failure.title}: ${result.failure.error}`);
      if (result.status === "stopped")
        throw new Error(`${test} had to be stopped without any fault: ${result.by}`);
      if (result.reach) measured.set(test, result);
      if (result.reach && result.stamp !== known?.stamp) remember(result);
    },
  );
  return measured;
}
