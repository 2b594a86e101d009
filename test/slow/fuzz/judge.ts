import { readFileSync } from "node:fs";
import { type Fault, formatFault } from "../../../src/faults/fault.js";
import { InputError } from "../../../src/node/input-error.js";
import type { Outcome, Reader } from "./reader.js";

/** Longest time that a reader may take, ms. */
const LIMIT = 2000;
/** What each value of a design that a file asks for may add to it, ms. */
const MOST_A_VALUE = 0.02;
/** A message longer than this is no message. */
const LONGEST = 30_000;
/** Signs that move the cursor, hide text or break a line in two: they may not come from a file into a message. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Reads a case and throws if anything is not as it has to be. */
export async function judge(reader: Reader, bytes: Uint8Array): Promise<Outcome> {
  const begin = processorTime();
  const outcome = await outcomeOf(reader, bytes);
  const time = processorTime() - begin;
  const work = outcome.ok ? (outcome.values ?? 0) : 0;
  if (time > LIMIT + work * MOST_A_VALUE) throw new Error(`took ${Math.round(time)} ms`);
  checkPrototypes();
  if (outcome.ok) return outcome;
  if ("why" in outcome) for (const line of outcome.why.split("\n")) checkMessage(line);
  else checkFaults(outcome.faults, bytes);
  return outcome;
}

/** Time for which this thread has had a processor, ms: others may be at work on the same machine. */
export function processorTime(): number {
  try {
    return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

async function outcomeOf({ read }: Reader, bytes: Uint8Array): Promise<Outcome> {
  try {
    return await read(bytes);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    return cause.faults.length > 0 ? { ok: false, faults: cause.faults } : { ok: false, why: cause.message };
  }
}

function checkFaults(faults: readonly Fault[], bytes: Uint8Array): void {
  if (faults.length === 0) throw new Error("refused without a fault");
  const lines = new TextDecoder().decode(bytes).split(/\r\n|[\n\r]/);
  for (const fault of faults) {
    const { file, line, column, found, allowed, cure } = fault;
    for (const text of [file, found, allowed, cure])
      if (text.trim() === "") throw new Error(`a fault that does not say all: ${JSON.stringify(fault)}`);
    if (!(Number.isSafeInteger(line) && line >= 1 && Number.isSafeInteger(column) && column >= 1))
      throw new Error(`a fault without a place: ${JSON.stringify(fault)}`);
    if (file === CASE && line > lines.length)
      throw new Error(`a fault in line ${line} of ${lines.length}: ${formatFault(fault)}`);
    checkMessage(formatFault(fault));
  }
}

/** Name of the case in messages. */
export const CASE = "case.txt";

function checkMessage(message: string): void {
  if (message.length > LONGEST) throw new Error(`a message of ${message.length} characters`);
  const sign = CONTROL.exec(message);
  if (sign !== null)
    throw new Error(
      `a message with the sign ${JSON.stringify(sign[0])}: ${JSON.stringify(message.slice(0, 500))}`,
    );
}

const PROTOTYPES = [Object, Array, Map, Set, String, Number, Function, Promise].map(
  (each) => each.prototype as object,
);
const inThem = () => PROTOTYPES.map((each) => Reflect.ownKeys(each).length).join();
const before = inThem();

function checkPrototypes(): void {
  if (inThem() !== before) throw new Error("a prototype has changed");
}
