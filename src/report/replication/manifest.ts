import type { Replication } from "../../experiments/replication/compare.js";
import type { ReplicationReading } from "../../experiments/replication/readings.js";
import { tallyOf } from "../../experiments/replication/tally.js";
import type { Circumstances } from "../manifest.js";

/** Version of the layout of a replication's folder. */
const LAYOUT = 1;

/** The manifest of a replication: what made it, what came out, and which files belong to it. */
export function replicationManifest(
  replication: Replication,
  result: { readonly hash: string; readonly reading: ReplicationReading; readonly files: readonly string[] },
  circumstances: Circumstances,
) {
  const { version, ...rest } = circumstances;
  const [whole] = tallyOf(replication).slice(-1);
  return {
    tool: "yardstick",
    version,
    command: "replicate",
    replicationSchema: LAYOUT,
    resultHash: result.hash,
    reading: result.reading,
    source: "khanal2024",
    tally: { numbers: whole.numbers, lists: whole.lists },
    files: result.files,
    circumstances: rest,
  };
}
