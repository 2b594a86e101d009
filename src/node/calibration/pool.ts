import type { Piscina } from "piscina";
import type { Calibration } from "../../experiments/calibration/calibration.js";
import type { Job } from "../../experiments/calibration/jobs/job.js";
import { openPool } from "../threads/pool.js";

/** Threads that do jobs of one calibration, each taking the next one that nobody has. */
export class CalibrationPool {
  readonly #pool: Piscina;

  private constructor(pool: Piscina) {
    this.#pool = pool;
  }

  static async open(calibration: Calibration, count: number): Promise<CalibrationPool> {
    return new CalibrationPool(await openPool("calibration-thread", count, calibration));
  }

  work(reading: number, job: Job): Promise<unknown> {
    return this.#pool.run({ reading, job });
  }

  /** Ends the threads; what they have in hand is lost. */
  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
