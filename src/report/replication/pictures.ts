import type { Chart, Language } from "../../charts/index.js";
import type { Replication } from "../../experiments/replication/compare.js";
import type { ReplicationReading } from "../../experiments/replication/readings.js";

export function replicationPictures(
  _replication: Replication,
  _wanted: { readonly reading: ReplicationReading; readonly language: Language },
  _hash: string,
): Chart[] {
  return [];
}
