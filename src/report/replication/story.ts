import type { Language } from "../../charts/index.js";
import type { Bilingual } from "../../data/provinces.js";
import type { Replication } from "../../experiments/replication/compare.js";
import type { ReplicationReading } from "../../experiments/replication/readings.js";
import { ALL, type TableTally } from "../../experiments/replication/tally.js";
import type { Figure } from "../document/blocks.js";

/** What a report is written from. */
export interface Story {
  readonly replication: Replication;
  readonly tally: readonly TableTally[];
  /** The reading that pictures and details show. */
  readonly reading: ReplicationReading;
  readonly language: Language;
  readonly figures: readonly Figure[];
  readonly version: string;
  /** First digits of the hash of the tables. */
  readonly hash: string;
}

/** The speaker of a story's language. */
export function speaker({ language }: Pick<Story, "language">): (text: Bilingual) => string {
  return (text) => text[language];
}

/** The tally of all tables together. */
export function wholeTally({ tally }: Story): TableTally {
  return tally.find(({ table }) => table === ALL)!;
}
