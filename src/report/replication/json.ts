import { namesOf } from "../../experiments/replication/analyse.js";
import type { Replication } from "../../experiments/replication/compare.js";
import { explanationOf } from "../../experiments/replication/explanations.js";
import type { ReplicationReading } from "../../experiments/replication/readings.js";
import { tallyOf } from "../../experiments/replication/tally.js";

/** A replication for other programs: the tally, what differs under the reading shown, and every number and list. */
export function replicationJson(
  replication: Replication,
  shown: {
    readonly reading: ReplicationReading;
    readonly version: string;
    readonly resultHash: string;
    readonly folder: string;
  },
) {
  const { reading } = shown;
  const { diffusion, speed, intensity, breadth } = replication.analyses[reading];
  return {
    tool: "yardstick",
    ...shown,
    tally: tallyOf(replication),
    solutions: {
      diffusion: namesOf(diffusion.conservative),
      speed: namesOf(speed.conservative),
      intensity: namesOf(intensity.conservative),
      breadth: namesOf(breadth.conservative),
    },
    notReproduced: replication.figures
      .filter(({ reproduced }) => !reproduced[reading])
      .map((figure) => ({
        table: figure.table,
        item: figure.item,
        statistic: figure.statistic,
        published: figure.published,
        recomputed: figure.values[reading],
        ...(reading === "corrected" ? { likeliestReason: explanationOf(figure)?.why.en ?? null } : {}),
      })),
    numbers: replication.figures.map(({ kind: _, values, ...figure }) => ({ ...figure, recomputed: values })),
    lists: replication.lists.map(({ kind: _, lists, ...list }) => ({ ...list, recomputed: lists })),
    inference:
      "The corrected reading of speed uses an order of political power inferred from published results.",
  };
}
