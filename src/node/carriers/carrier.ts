/** Work whose jobs anybody can do who has its subject. Plain data, so that it can be handed on. */
export interface Craft {
  readonly kind: "sweep" | "calibration" | "assessment";
  /** All that the results of its jobs follow from, but for the program and the jobs. */
  readonly subject: unknown;
}

/** A piece of work under a name that no other job of its craft has: the same name, the same result. */
export interface NamedJob {
  readonly name: string;
  readonly job: unknown;
}

/** Takes the result of a job of this name from a machine; false if it is no good, and the job must be done again. */
export type Take = (name: string, result: unknown, host: string) => boolean | Promise<boolean>;

/**
 * Somebody who has jobs of one craft done, here or elsewhere. Results come in any order, and may come twice: what a job
 * comes to follows from nothing but itself, so that it does not matter who does it, or how often.
 */
export interface Carrier {
  /** Ends when the results of all jobs are taken; fails if it is stopped before. */
  carry(jobs: readonly NamedJob[], take: Take): Promise<void>;
  /** Sends away whoever works; what they have in hand is lost. */
  close(): Promise<void>;
}

/** How often a job may fail elsewhere before it is given up. */
export const ATTEMPTS = 3;
