import { MOST_RUNS } from "../../scenario/read-draft.js";
import { dataTextIn, isRecord, recordFrom, withData } from "./data-in-png.js";

/** What a picture says of the run it shows: enough to make the run again, and to see that it is the same. */
export interface RunNote {
  /** Version of the package that made it. */
  readonly version: string;
  readonly resultHash: string;
  /** Id of the scenario. */
  readonly first: string;
  /** Texts of scenario files by id: that scenario, and what it extends, unless the package has it. */
  readonly files: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly runs: number;
}

/** A PNG with the note in it. */
export function withNote(png: Uint8Array, note: RunNote): Uint8Array {
  return withData(png, note);
}

/** The note in a PNG, which may come from anywhere; null if there is none that makes sense. */
export function noteIn(png: Uint8Array): RunNote | null {
  const note = recordFrom(dataTextIn(png));
  return isNote(note) ? note : null;
}

function isNote(value: unknown): value is RunNote {
  if (!isRecord(value)) return false;
  const { version, resultHash, first, files, seed, runs } = value;
  const isText = [version, resultHash, first].every((each) => typeof each === "string");
  const isWhole = isBetween(runs, 1, MOST_RUNS) && isBetween(seed, 0, Number.MAX_SAFE_INTEGER - MOST_RUNS);
  return (
    isText && isWhole && isRecord(files) && Object.values(files).every((each) => typeof each === "string")
  );
}

function isBetween(value: unknown, low: number, high: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= low && (value as number) <= high;
}
