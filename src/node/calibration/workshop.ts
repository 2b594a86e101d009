import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Calibration } from "../../experiments/calibration/calibration.js";
import { changesBetween } from "../../experiments/calibration/changes.js";
import { type Job, jobName } from "../../experiments/calibration/jobs/job.js";
import { dataHash } from "../../report/manifest.js";
import { explained } from "../disk-fault.js";
import { InputError } from "../input-error.js";
import { packageVersion } from "../package-files.js";
import { checkResultsFolder } from "../results-target.js";
import { putWhole, sweepPartials } from "../sweep/put-whole.js";

/** What a folder says of the calibration it is for, until there are results. */
interface PlanFile {
  readonly tool: "yardstick";
  readonly command: "calibrate";
  readonly version: string;
  /** SHA-256 over the data of the program, such as traits of provinces. */
  readonly dataHash: string;
  readonly calibration: Calibration;
}

const [PLAN, FIT, JOBS] = ["plan.json", "fit.json", "jobs"];

/** Most changes that a refusal lists. */
const MOST_CHANGES = 8;

/**
 * The results of jobs that are done, in the folder in which the fit will stand: whoever comes back after an interruption,
 * even in the middle of a generation, goes on with them. Each is written whole or not at all.
 */
export class Workshop {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Opens the workshop of a calibration; one of another calibration is refused, and it is said what differs. */
  static open(folder: string, calibration: Calibration, force: boolean): Workshop {
    const there = force ? undefined : planIn(folder);
    if (there !== undefined) checkSame(folder, there, calibration);
    else {
      checkResultsFolder(folder, force);
      if (force) rmSync(folder, { recursive: true, force: true });
    }
    try {
      mkdirSync(join(folder, JOBS), { recursive: true });
      const plan: PlanFile = {
        ...{ tool: "yardstick", command: "calibrate", version: packageVersion() },
        dataHash: dataHash(),
        calibration,
      };
      if (there === undefined) putWhole(join(folder, PLAN), `${JSON.stringify(plan)}\n`);
    } catch (cause) {
      throw explained(cause, folder);
    }
    return new Workshop(folder);
  }

  /** Whether the fit is there already. */
  get isDone(): boolean {
    return existsSync(join(this.#folder, FIT));
  }

  /** The result of a job of this reading; undefined if it is not there, or cannot be read. */
  kept(reading: number, job: Job): unknown {
    try {
      return JSON.parse(readFileSync(this.#path(reading, job), "utf8"));
    } catch {
      return undefined;
    }
  }

  keep(reading: number, job: Job, result: unknown): void {
    const path = this.#path(reading, job);
    mkdirSync(dirname(path), { recursive: true });
    sweepPartials(dirname(path));
    putWhole(path, JSON.stringify(result));
  }

  #path(reading: number, job: Job): string {
    return join(this.#folder, JOBS, String(reading), `${jobName(job)}.json`);
  }
}

/** The calibration that a folder is for, done or not; undefined if it is for none. */
function planIn(folder: string): PlanFile | undefined {
  for (const name of [PLAN, FIT]) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    try {
      const file = JSON.parse(readFileSync(path, "utf8"));
      if (file.tool === "yardstick" && file.calibration !== undefined) return file;
    } catch {}
  }
  return undefined;
}

function checkSame(folder: string, there: PlanFile, calibration: Calibration): void {
  const changes = changesBetween(there.calibration, calibration).map(
    ({ path, before, after }) => `${path}: ${shown(before)} there, ${shown(after)} now`,
  );
  if (there.version !== packageVersion())
    changes.push(`version: ${there.version} there, ${packageVersion()} now, whose numbers may differ`);
  else if (changes.length === 0 && there.dataHash !== dataHash())
    changes.push("the data of the program are others now");
  if (changes.length === 0) return;
  const more = changes.length > MOST_CHANGES ? `; and ${changes.length - MOST_CHANGES} more` : "";
  throw new InputError(
    `${folder}: this folder holds another calibration (${changes.slice(0, MOST_CHANGES).join("; ")}${more}). Allowed: the one it was begun with; undo the change, name another folder with --out, or replace it with --force.`,
  );
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
