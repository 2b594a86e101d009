import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { deserialize, serialize } from "node:v8";
import { changesBetween } from "../experiments/calibration/changes.js";
import { dataHash } from "../report/manifest.js";
import { explained } from "./disk-fault.js";
import { InputError } from "./input-error.js";
import { shownValue } from "./json-record.js";
import { sweepLeftovers } from "./leftovers.js";
import { packageVersion } from "./package-files.js";
import { checkResultsFolder, targetOf } from "./results-target.js";
import { putWhole, sweepPartials } from "./sweep/put-whole.js";
import { sweepUnplanned } from "./sweep/unplanned.js";

/** Work that is done piece by piece. */
export interface Work {
  readonly command: "calibrate" | "assess";
  /** What it is called where it is refused. */
  readonly noun: string;
  /** All that its results follow from, but for the program: plain data. */
  readonly subject: unknown;
}

/** What a folder says of the work it is for, until there are results. */
export interface Plan extends Work {
  readonly tool: "yardstick";
  readonly version: string;
  /** SHA-256 over the data of the program, such as traits of provinces. */
  readonly dataHash: string;
}

const [PLAN, JOBS] = ["plan.json", "jobs"];

/** Most changes that a refusal lists. */
const MOST_CHANGES = 8;

/**
 * The results of jobs that are done, in the folder in which the results of the whole will stand: whoever comes back after
 * an interruption goes on with them. Each is written whole or not at all.
 */
export class Workshop {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Opens the workshop of some work; one of other work is refused, and it is said what differs. `finished` is the plan of
   * results that stand there and are not to be replaced.
   */
  static open(folder: string, work: Work, force: boolean, finished?: Plan): Workshop {
    clearBeside(folder);
    const there = force ? undefined : (planIn(folder, work) ?? finished);
    if (there !== undefined) checkSame(folder, there, work);
    else {
      sweepUnplanned(folder, JOBS);
      checkResultsFolder(folder, force);
      if (force) rmSync(folder, { recursive: true, force: true });
    }
    try {
      mkdirSync(join(folder, JOBS), { recursive: true });
      const plan: Plan = {
        ...{ tool: "yardstick", version: packageVersion(), dataHash: dataHash() },
        ...work,
      };
      if (there === undefined) putWhole(join(folder, PLAN), `${JSON.stringify(plan)}\n`);
    } catch (cause) {
      throw explained(cause, folder);
    }
    // Where the working folder has been deleted, Node looks for ever for the parent of a folder that is named from there.
    return new Workshop(resolve(folder));
  }

  /** The result of a job of this name; undefined if it is not there, or cannot be read. */
  kept(name: string): unknown {
    try {
      return deserialize(readFileSync(this.#path(name)));
    } catch {
      return undefined;
    }
  }

  /** Keeps a result to the bit, numbers that are none included. */
  keep(name: string, result: unknown): void {
    const path = this.#path(name);
    mkdirSync(dirname(path), { recursive: true });
    sweepPartials(dirname(path));
    putWhole(path, serialize(result));
  }

  #path(name: string): string {
    return join(this.#folder, JOBS, `${name}.bin`);
  }
}

/** Who was killed while the results came into their place may have left them, or what was there before, beside it. */
function clearBeside(folder: string): void {
  try {
    sweepLeftovers(targetOf(folder));
  } catch (cause) {
    throw explained(cause, folder);
  }
}

/** The plan of unfinished work of this kind; undefined if a folder has none. */
function planIn(folder: string, { command }: Work): Plan | undefined {
  try {
    const plan = JSON.parse(readFileSync(join(folder, PLAN), "utf8"));
    return plan.tool === "yardstick" && plan.command === command && "subject" in plan ? plan : undefined;
  } catch {
    return undefined;
  }
}

function checkSame(folder: string, there: Plan, { noun, subject }: Work): void {
  const changes = changesBetween(there.subject, subject).map(
    ({ path, before, after }) => `${path}: ${shownValue(before)} there, ${shownValue(after)} now`,
  );
  if (there.version !== packageVersion())
    changes.push(`version: ${there.version} there, ${packageVersion()} now, whose numbers may differ`);
  else if (changes.length === 0 && there.dataHash !== dataHash())
    changes.push("the data of the program are others now");
  if (changes.length === 0) return;
  const more = changes.length > MOST_CHANGES ? `; and ${changes.length - MOST_CHANGES} more` : "";
  throw new InputError(
    `${folder}: this folder holds another ${noun} (${changes.slice(0, MOST_CHANGES).join("; ")}${more}). Allowed: the one it was begun with; undo the change, name another folder with --out, or replace it with --force.`,
  );
}
