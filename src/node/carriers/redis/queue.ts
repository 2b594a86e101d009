/** What jobs are queued under. */
export const QUEUE = "yardstick";

/** Where a packed craft lies for the workers, by its hash. */
export const craftKey = (hash: string) => `yardstick:craft:${hash}`;

/** Where the jobs that were asked for at a time lie, by the hash of their bytes: what they share stands there once. */
export const lotKey = (hash: string) => `yardstick:lot:${hash}`;

/** What is asked for: a job of this name, which a lot has, of a craft. */
export interface Question {
  readonly craft: string;
  readonly lot: string;
  readonly name: string;
}

/** What a worker gives back. */
export interface Answer {
  readonly host: string;
  /** The result, to the bit, in base64. */
  readonly result: string;
}

/** Why a worker could not do a job of which Redis has forgotten, or never knew, what it is. */
export const FORGOTTEN = "what was asked for is not in Redis any more";
