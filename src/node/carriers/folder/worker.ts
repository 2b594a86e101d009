import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { InputError } from "../../input-error.js";
import type { Bench } from "../bench.js";
import { openBench } from "../open-bench.js";
import { hashOf, unpacked } from "../packed.js";
import { Desk } from "./desk.js";
import { Shift, SIGNING, type Task } from "./shift.js";

/** Time between two looks at the desk where there is nothing to do, ms. */
const GLANCE = 50;

/** What a worker is told. */
export interface WorkerOptions {
  readonly folder: string;
  readonly threads: number;
  readonly say: (line: string) => void;
}

/**
 * Does the jobs that are asked for in a folder until whoever asks has gone, or the signal asks it to stop; what is in
 * hand is finished first.
 */
export async function workInFolder(
  { folder, threads, say }: WorkerOptions,
  signal: AbortSignal,
): Promise<void> {
  const desk = new Desk(folder);
  const craft = desk.craft();
  if (craft === undefined)
    throw new InputError(
      `--folder ${folder}: nobody asks for anything there. Allowed: the folder workers/ in a folder that yardstick calibrate --slurm or yardstick assess --slurm is filling; start that first.`,
    );
  const bench = await openBench(unpacked(craft), threads);
  const shift = new Shift(desk, hashOf(craft));
  const hand = async () => {
    while (!signal.aborted && !shift.isOver()) {
      const task = shift.next();
      if (task === undefined) await new Promise((resolve) => setTimeout(resolve, GLANCE));
      else {
        await done(desk, bench, task);
        say(task.name);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: threads }, hand));
  } finally {
    await bench.close();
  }
}

/** Does a job and answers it; meanwhile it gives signs of life. */
async function done(desk: Desk, bench: Bench, { lot, k, job }: Task): Promise<void> {
  const signing = setInterval(() => desk.sign(lot, k, randomUUID()), SIGNING);
  const host = hostname();
  try {
    desk.answer(lot, k, { host, result: await bench.work(job) });
  } catch (cause) {
    desk.answer(lot, k, { host, failure: cause instanceof Error ? cause.message : String(cause) });
  } finally {
    clearInterval(signing);
  }
}
