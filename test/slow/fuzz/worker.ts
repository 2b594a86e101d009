/** One thread of the fuzzing: its share of the cases of every reader. */
import { parentPort } from "node:worker_threads";
import fc from "fast-check";
import { formatFault } from "../../../src/faults/fault.js";
import { task } from "./home.js";
import { judge, processorTime } from "./judge.js";
import { bytesOfCase, casesOf } from "./mutations.js";
import type { Reader } from "./reader.js";
import { countryReaders } from "./readers/country.js";
import { experimentReaders } from "./readers/experiments.js";
import { nameReader } from "./readers/names.js";
import { pageReaders } from "./readers/page.js";
import { resultReaders } from "./readers/results.js";
import { scenarioReaders } from "./readers/scenarios.js";
import { tableReaders } from "./readers/tables.js";
import { WORST } from "./worst.js";

const count = new Int32Array(task.seen, 0, 2);
const room = new Uint8Array(task.seen, 8);

/** Shows the main thread what is about to be read, so that it can say what never came to an end. */
function show(bytes: Uint8Array): void {
  const shown = bytes.subarray(0, room.length);
  room.set(shown);
  count[1] = shown.length;
  Atomics.add(count, 0, 1);
}

/** The worst texts of all, shared out among the threads. */
async function endure(reader: Reader): Promise<void> {
  const names = Object.keys(WORST).filter((_, k) => k % task.threads === task.thread);
  for (const name of names) {
    const bytes = WORST[name]!;
    parentPort!.postMessage({ begins: `${reader.name}, ${name}` });
    show(bytes);
    const begin = processorTime();
    const fault = await judge(reader, bytes).then(
      () => null,
      (cause: Error) => ({
        seed: 0,
        path: "",
        message: `${name}: ${cause.message}`,
        stack: cause.stack,
        bytes,
      }),
    );
    parentPort!.postMessage({ reader: reader.name, cases: 1, ms: processorTime() - begin, fault });
  }
}

/** What nobody has spoilt has to be good, or all cases would fail at the same place. */
async function checkSeeds(reader: Reader): Promise<void> {
  for (const [k, bytes] of reader.seeds.entries()) {
    const outcome = await judge(reader, bytes);
    if (outcome.ok) continue;
    const why = "why" in outcome ? outcome.why : formatFault(outcome.faults[0]!);
    const fault = { seed: 0, path: "", message: `seed ${k} is no good: ${why}`, stack: "", bytes };
    parentPort!.postMessage({ reader: reader.name, fault });
  }
}

async function fuzz(reader: Reader): Promise<void> {
  const tally = { cases: 0, good: 0, ms: 0 };
  const property = fc.asyncProperty(casesOf(reader.form, reader.seeds.length), async (found) => {
    const bytes = bytesOfCase(found, reader.seeds);
    show(bytes);
    const begin = processorTime();
    const outcome = await judge(reader, bytes);
    tally.ms += processorTime() - begin;
    tally.cases += 1;
    if (outcome.ok) tally.good += 1;
  });
  const own = task.seed + task.thread;
  const details = await fc.check(property, {
    ...{ seed: own, numRuns: Math.ceil((reader.cases * task.share) / task.threads) },
    ...(task.path === undefined ? {} : { path: task.path }),
  });
  const fault = details.failed
    ? {
        ...{ seed: own, path: details.counterexamplePath, message: String(details.errorInstance) },
        stack: (details.errorInstance as Error)?.stack,
        case: JSON.stringify(details.counterexample?.[0]),
        bytes: details.counterexample && bytesOfCase(details.counterexample[0], reader.seeds),
      }
    : null;
  parentPort!.postMessage({ reader: reader.name, ...tally, fault });
}

// A rejected promise that nobody awaits would end the program: a failure, although the reader gave its answer.
process.on("unhandledRejection", (cause) => parentPort!.postMessage({ late: String(cause) }));

const readers = [
  ...scenarioReaders,
  ...countryReaders,
  ...experimentReaders,
  ...tableReaders,
  ...resultReaders(),
  nameReader(),
  ...(await pageReaders()),
];
for (const reader of readers)
  if (task.only === undefined || task.only === reader.name) {
    parentPort!.postMessage({ begins: reader.name });
    if (task.path === undefined && reader.worst) await endure(reader);
    await checkSeeds(reader);
    await fuzz(reader);
  }
