import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Ensemble } from "../experiments/ensemble.js";
import { adoptionsTable, byRuns, runsTable, timeseriesTable } from "../experiments/tables/index.js";
import { csvPieces } from "./csv.js";

/** SHA-256 of a text (UTF-8), in hexadecimal. */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * The hash of a result: SHA-256 over the rows of `runs.csv`, `adoptions.csv` and `timeseries.csv`. Pictures, times and
 * the machine do not enter it: the same scenario and seeds have the same hash everywhere.
 */
export function resultHash(ensemble: Ensemble): string {
  const steps = hashing(ensemble);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, a few runs at a time, for those who have to do something else in between. */
export function* hashing(ensemble: Ensemble): Generator<undefined, string> {
  const hash = sha256.create();
  for (const [k, table] of [runsTable, adoptionsTable, timeseriesTable].entries()) {
    if (k > 0) hash.update(utf8ToBytes("\n"));
    for (const lines of csvPieces(byRuns(table, ensemble))) {
      hash.update(utf8ToBytes(lines));
      yield;
    }
  }
  return bytesToHex(hash.digest());
}
