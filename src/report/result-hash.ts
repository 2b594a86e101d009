import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Ensemble } from "../experiments/ensemble.js";
import { adoptionsTable, runsTable, timeseriesTable } from "../experiments/tables/index.js";
import { csvOf } from "./csv.js";

/** SHA-256 of a text (UTF-8), in hexadecimal. */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * The hash of a result: SHA-256 over the rows of `runs.csv`, `adoptions.csv` and `timeseries.csv`. Pictures, times and
 * the machine do not enter it: the same scenario and seeds have the same hash everywhere.
 */
export function resultHash(ensemble: Ensemble): string {
  return sha256Of(
    [runsTable, adoptionsTable, timeseriesTable].map((table) => csvOf(table(ensemble))).join("\n"),
  );
}
