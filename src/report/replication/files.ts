import type { Language } from "../../charts/index.js";
import type { Replication } from "../../experiments/replication/compare.js";
import type { ReplicationReading } from "../../experiments/replication/readings.js";
import { tallyOf } from "../../experiments/replication/tally.js";
import { chartFiles, type Draw, type TextOrPicture } from "../chart-files.js";
import { csvOf } from "../csv.js";
import type { Figure } from "../document/blocks.js";
import { htmlOf } from "../document/html.js";
import { markdownOf } from "../document/markdown.js";
import { sha256Of } from "../result-hash.js";
import { replicationPictures } from "./pictures.js";
import { replicationReport } from "./report.js";
import { replicationTables } from "./tables.js";

/** What a user wants of a replication. */
export interface WantedReplication {
  readonly reading: ReplicationReading;
  readonly language: Language;
  readonly charts: boolean;
  readonly version: string;
}

/** SHA-256 over all tables and the reading that is shown; neither pictures nor language enter it. */
export function replicationHash(replication: Replication, reading: ReplicationReading): string {
  return sha256Of([reading, ...[...replicationTables(replication).values()].map(csvOf)].join("\n"));
}

/** Everything that goes into the folder of a replication, but for the manifest. */
export function* replicationFiles(
  replication: Replication,
  wanted: WantedReplication,
  draw: Draw,
): Generator<TextOrPicture> {
  for (const [name, table] of replicationTables(replication))
    yield { path: `${name}.csv`, content: csvOf(table) };
  const hash = replicationHash(replication, wanted.reading).slice(0, 8);
  const figures: Figure[] = [];
  if (wanted.charts)
    for (const chart of replicationPictures(replication, wanted, hash)) {
      const files = chartFiles(chart, draw(chart));
      const png = files.find(({ path }) => path.endsWith(".png"));
      if (png && typeof png.content !== "string")
        figures.push({ path: png.path, title: chart.title, alt: chart.alt, png: png.content });
      yield* files;
    }
  const story = { ...wanted, replication, tally: tallyOf(replication), figures, hash };
  const report = replicationReport(story);
  yield { path: "report.md", content: markdownOf(report) };
  yield { path: "report.html", content: htmlOf(report, wanted.language) };
}
