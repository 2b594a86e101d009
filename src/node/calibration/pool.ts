import type { Piscina } from "piscina";
import type { Calibration } from "../../experiments/calibration/calibration.js";
import type { Job } from "../../experiments/calibration/jobs/job.js";
import { packageFile } from "../package-files.js";

/** A thread that has had nothing to do for so long ends, ms. */
const IDLE = 10_000;

/** Threads that do jobs of one calibration, each taking the next one that nobody has. */
export class CalibrationPool {
  readonly #pool: Piscina;

  private constructor(pool: Piscina) {
    this.#pool = pool;
  }

  static async open(calibration: Calibration, count: number): Promise<CalibrationPool> {
    const { Piscina } = await import("piscina");
    const filename = packageFile("dist/calibration-thread.js");
    const threads = { minThreads: 0, maxThreads: count, idleTimeout: IDLE };
    return new CalibrationPool(new Piscina({ filename, ...threads, workerData: calibration }));
  }

  work(reading: number, job: Job): Promise<unknown> {
    return this.#pool.run({ reading, job });
  }

  /** Ends the threads; what they have in hand is lost. */
  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
