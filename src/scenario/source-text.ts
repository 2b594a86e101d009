import type { Fault } from "../faults/fault.js";

/** A scenario file as the shell found it: its text, and the name to show in messages. */
export interface SourceText {
  readonly text: string;
  readonly where: string;
}

/**
 * Finds a file that a scenario names: a parent by its id, or a table of its country by its file name (`regions.csv`).
 * `from` is the file that asks. The shell knows the folders; a file that is there but cannot be read is a fault.
 */
export type LoadParent = (id: string, from: string) => SourceText | Fault | undefined;
