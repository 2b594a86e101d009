import type { Replication } from "../../experiments/replication/compare.js";
import type { ReplicationReading } from "../../experiments/replication/readings.js";
import { tallyOf } from "../../experiments/replication/tally.js";

/** Version of the layout of a replication's folder. */
const LAYOUT = 1;

/** What the manifest of a replication says: what was shown and what came out. */
export function aboutReplication(replication: Replication, reading: ReplicationReading, resultHash: string) {
  const [whole] = tallyOf(replication).slice(-1);
  return {
    command: "replicate",
    replicationSchema: LAYOUT,
    resultHash,
    reading,
    source: "khanal2024",
    tally: { numbers: whole.numbers, lists: whole.lists },
  };
}
